package nl.buurtregie.archief;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One description in MDTO 1.0.1, of the Nationaal Archief: elements in the order of the standard, written as they come. */
final class Mdto {

    static final String RUIMTE = "https://www.nationaalarchief.nl/mdto";

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String BRON = "Buurtregie";

    private final StringWriter tekst = new StringWriter();
    private final XMLStreamWriter xml;

    /** What is written between two tags. */
    interface Binnen {
        void schrijf() throws XMLStreamException;
    }

    private Mdto() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(tekst);
    }

    /** @param soort informatieobject or bestand */
    static byte[] van(String soort, java.util.function.Consumer<Mdto> inhoud) {
        try {
            Mdto mdto = new Mdto();
            mdto.xml.writeStartDocument("UTF-8", "1.0");
            mdto.xml.writeStartElement("MDTO");
            mdto.xml.writeDefaultNamespace(RUIMTE);
            mdto.xml.writeNamespace("xsi", SCHEMA);
            mdto.xml.writeAttribute("xsi", SCHEMA, "schemaLocation", RUIMTE + " " + RUIMTE + "/MDTO-XML1.0.1.xsd");
            mdto.in(soort, () -> inhoud.accept(mdto));
            mdto.xml.writeEndElement();
            mdto.xml.writeEndDocument();
            return mdto.tekst.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException kapot) {
            throw new IllegalStateException(kapot);
        }
    }

    void in(String naam, Binnen inhoud) {
        try {
            xml.writeStartElement(naam);
            inhoud.schrijf();
            xml.writeEndElement();
        } catch (XMLStreamException kapot) {
            throw new IllegalStateException(kapot);
        }
    }

    void waarde(String naam, String woorden) {
        in(naam, () -> xml.writeCharacters(woorden));
    }

    void identificatie(String naam, String kenmerk) {
        in(naam, () -> {
            waarde("identificatieKenmerk", kenmerk);
            waarde("identificatieBron", BRON);
        });
    }

    /** A word of a list of words. */
    void begrip(String naam, String label, String code, String lijst) {
        in(naam, () -> {
            waarde("begripLabel", label);
            if (code != null) {
                waarde("begripCode", code);
            }
            in("begripBegrippenlijst", () -> waarde("verwijzingNaam", lijst));
        });
    }

    /** @param kenmerk null: what it refers to has none of ours */
    void verwijzing(String naam, String wie, String kenmerk) {
        in(naam, () -> {
            waarde("verwijzingNaam", wie);
            if (kenmerk != null) {
                identificatie("verwijzingIdentificatie", kenmerk);
            }
        });
    }

    void periode(String soort, LocalDate van, LocalDate tot) {
        in("dekkingInTijd", () -> {
            begrip("dekkingInTijdType", soort, null, BRON + ", soorten dekking in tijd");
            waarde("dekkingInTijdBegindatum", van.toString());
            waarde("dekkingInTijdEinddatum", tot.toString());
        });
    }

    void gebeurtenis(String soort, ZonedDateTime op, String wie) {
        in("event", () -> {
            begrip("eventType", soort, null, "Begrippenlijst EventTypeLijst MDTO");
            waarde("eventTijd", moment(op));
            verwijzing("eventVerantwoordelijkeActor", wie, null);
        });
    }

    static String moment(ZonedDateTime op) {
        return op.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
