package nl.buurtregie.wijkkompas.programma.web;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;

/** A document for a word processor, from top to bottom: in Dutch, with real headings, lists and tables. */
final class Docx {

    static final ObjectFactory MAAK = Context.getWmlObjectFactory();

    private static final String NEDERLANDS = "nl-NL";

    private static final String OPSOMMING =
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
                    + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>"
                    + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl>"
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private final WordprocessingMLPackage pakket;
    private final MainDocumentPart tekst;
    private int beelden;

    Docx(String titel, String maker) {
        try {
            pakket = WordprocessingMLPackage.createPackage();
            tekst = pakket.getMainDocumentPart();
            NumberingDefinitionsPart nummering = new NumberingDefinitionsPart();
            tekst.addTargetPart(nummering);
            nummering.setJaxbElement((Numbering) XmlUtils.unmarshalString(OPSOMMING));
            pakket.setTitle(titel);
            eigenschappen(maker);
            taal();
        } catch (Docx4JException | jakarta.xml.bind.JAXBException kapot) {
            throw new IllegalStateException(kapot);
        }
    }

    private void eigenschappen(String maker) {
        var maken = new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        var eigen = pakket.getDocPropsCorePart().getJaxbElement();
        var naam = maken.createSimpleLiteral();
        naam.getContent().add(maker);
        eigen.setCreator(naam);
        var taal = maken.createSimpleLiteral();
        taal.getContent().add(NEDERLANDS);
        eigen.setLanguage(taal);
    }

    private void taal() throws Docx4JException {
        RPr standaard = tekst.getStyleDefinitionsPart()
                .getContents()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        CTLanguage taal = MAAK.createCTLanguage();
        taal.setVal(NEDERLANDS);
        standaard.setLang(taal);
    }

    void kop(int niveau, String woorden) {
        tekst.addStyledParagraphOfText(niveau == 0 ? "Title" : "Heading" + niveau, woorden);
    }

    void alinea(String woorden) {
        tekst.addParagraphOfText(woorden);
    }

    void punt(String woorden) {
        P alinea = tekst.createStyledParagraphOfText("Normal", woorden);
        PPr opmaak = alinea.getPPr();
        org.docx4j.wml.PPrBase.NumPr nummer = MAAK.createPPrBaseNumPr();
        nummer.setNumId(MAAK.createPPrBaseNumPrNumId());
        nummer.getNumId().setVal(BigInteger.ONE);
        nummer.setIlvl(MAAK.createPPrBaseNumPrIlvl());
        nummer.getIlvl().setVal(BigInteger.ZERO);
        opmaak.setNumPr(nummer);
        tekst.addObject(alinea);
    }

    void tabel(List<String> koppen, List<Docxtabel.Rij> rijen) {
        tekst.addObject(Docxtabel.maak(koppen, rijen));
        tekst.addParagraphOfText("");
    }

    /** A picture in a line, with what it says. */
    P beeld(byte[] png, String woorden) {
        try {
            BinaryPartAbstractImage deel = BinaryPartAbstractImage.createImagePart(pakket, png);
            beelden++;
            var inhoud = deel.createImageInline("beeld" + beelden + ".png", woorden, beelden, beelden + 1000, false);
            Drawing tekening = MAAK.createDrawing();
            tekening.getAnchorOrInline().add(inhoud);
            R stuk = MAAK.createR();
            stuk.getContent().add(tekening);
            P alinea = MAAK.createP();
            alinea.getContent().add(stuk);
            return alinea;
        } catch (Exception kapot) { // as the library declares it
            throw new IllegalStateException(kapot);
        }
    }

    byte[] bestand() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            pakket.save(uit);
        } catch (Docx4JException kapot) {
            throw new IllegalStateException(kapot);
        }
        return uit.toByteArray();
    }
}
