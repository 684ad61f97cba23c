package nl.buurtregie.wijkkompas.programma.web;

import static nl.buurtregie.wijkkompas.programma.web.Docx.MAAK;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** A table whose first row is its head: repeated on every page, and said aloud with each cell. */
final class Docxtabel {

    /** Of A4 between its margins, in twentieths of a point; a word processor divides it better by what is in the cells. */
    private static final int TEKSTBREEDTE = 9_000;

    private static final String LIJN = "B8C4C2";

    private Docxtabel() {}

    /**
     * One row.
     *
     * @param cellen a String, or the paragraph of a picture; the first one names the row
     * @param vet for totals
     */
    record Rij(List<?> cellen, boolean vet) {

        static Rij van(Object... cellen) {
            return new Rij(List.of(cellen), false);
        }
    }

    static Tbl maak(List<String> koppen, List<Rij> rijen) {
        Tbl tabel = MAAK.createTbl();
        tabel.setTblPr(opmaak());
        tabel.setTblGrid(kolommen(koppen.size()));
        Tr kop = rij(new Rij(koppen, true));
        TrPr herhaald = MAAK.createTrPr();
        herhaald.getCnfStyleOrDivIdOrGridBefore().add(MAAK.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        kop.setTrPr(herhaald);
        tabel.getContent().add(kop);
        rijen.forEach(rij -> tabel.getContent().add(rij(rij)));
        return tabel;
    }

    private static TblGrid kolommen(int aantal) {
        TblGrid kolommen = MAAK.createTblGrid();
        for (int i = 0; i < aantal; i++) {
            TblGridCol kolom = MAAK.createTblGridCol();
            kolom.setW(BigInteger.valueOf(TEKSTBREEDTE / aantal));
            kolommen.getGridCol().add(kolom);
        }
        return kolommen;
    }

    private static TblPr opmaak() {
        TblPr opmaak = MAAK.createTblPr();
        TblWidth breed = MAAK.createTblWidth();
        breed.setType("pct");
        breed.setW(BigInteger.valueOf(5000)); // fiftieths of a per cent
        opmaak.setTblW(breed);
        TblBorders lijnen = MAAK.createTblBorders();
        lijnen.setBottom(lijn());
        lijnen.setInsideH(lijn());
        opmaak.setTblBorders(lijnen);
        CTTblLook kijk = MAAK.createCTTblLook();
        kijk.setFirstRow(org.docx4j.sharedtypes.STOnOff.ONE);
        kijk.setFirstColumn(org.docx4j.sharedtypes.STOnOff.ONE);
        opmaak.setTblLook(kijk);
        return opmaak;
    }

    private static CTBorder lijn() {
        CTBorder lijn = MAAK.createCTBorder();
        lijn.setVal(STBorder.SINGLE);
        lijn.setColor(LIJN);
        lijn.setSz(BigInteger.valueOf(4));
        return lijn;
    }

    private static Tr rij(Rij rij) {
        Tr tr = MAAK.createTr();
        for (int i = 0; i < rij.cellen().size(); i++) {
            Tc cel = MAAK.createTc();
            Object inhoud = rij.cellen().get(i);
            cel.getContent().add(inhoud instanceof P beeld ? beeld : alinea((String) inhoud, rij.vet(), i > 0));
            tr.getContent().add(cel);
        }
        return tr;
    }

    private static P alinea(String woorden, boolean vet, boolean rechts) {
        Text tekst = MAAK.createText();
        tekst.setValue(woorden);
        tekst.setSpace("preserve");
        R stuk = MAAK.createR();
        stuk.getContent().add(tekst);
        stuk.setRPr(MAAK.createRPr());
        if (vet) {
            stuk.getRPr().setB(new BooleanDefaultTrue());
        }
        P alinea = MAAK.createP();
        alinea.getContent().add(stuk);
        alinea.setPPr(MAAK.createPPr());
        if (rechts) {
            Jc kant = MAAK.createJc();
            kant.setVal(JcEnumeration.RIGHT);
            alinea.getPPr().setJc(kant);
        }
        return alinea;
    }
}
