package nl.buurtregie.open311.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.buurtregie.platform.Json;

/**
 * A list of things in both forms of the specification: XML with a name for list and thing, JSON without.
 *
 * @param lijst null for one thing on its own
 */
record Boom(String lijst, String ding, List<Map<String, Object>> dingen) {

    /** One thing, in the order in which it is filled. */
    static Map<String, Object> leeg() {
        return new LinkedHashMap<>();
    }

    static Boom een(String ding, Map<String, Object> inhoud) {
        return new Boom(null, ding, List.of(inhoud));
    }

    String json() {
        if (lijst == null) {
            return object(dingen.get(0)).build().toString();
        }
        JsonArrayBuilder rij = Json.createArrayBuilder();
        dingen.forEach(een -> rij.add(object(een)));
        return rij.build().toString();
    }

    private static JsonObjectBuilder object(Map<String, Object> een) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        een.forEach((naam, waarde) -> {
            if (waarde instanceof Boom boom) {
                JsonArrayBuilder rij = Json.createArrayBuilder();
                boom.dingen().forEach(kind -> rij.add(object(kind)));
                object.add(naam, rij);
            } else if (waarde instanceof List<?> woorden) {
                JsonArrayBuilder rij = Json.createArrayBuilder();
                woorden.forEach(woord -> rij.add(woord.toString()));
                object.add(naam, rij);
            } else if (waarde instanceof Boolean ja) {
                object.add(naam, ja);
            } else if (waarde instanceof Double getal) {
                object.add(naam, getal);
            } else {
                object.add(naam, waarde == null ? "" : waarde.toString());
            }
        });
        return object;
    }

    String xml() {
        StringWriter uit = new StringWriter();
        try {
            XMLStreamWriter schrijver = XMLOutputFactory.newInstance().createXMLStreamWriter(uit);
            schrijver.writeStartDocument("utf-8", "1.0");
            schrijf(schrijver);
            schrijver.writeEndDocument();
            schrijver.close();
        } catch (XMLStreamException nooit) {
            throw new IllegalStateException(nooit);
        }
        return uit.toString();
    }

    private void schrijf(XMLStreamWriter uit) throws XMLStreamException {
        if (lijst != null) {
            uit.writeStartElement(lijst);
        }
        for (Map<String, Object> een : dingen) {
            uit.writeStartElement(ding);
            for (Map.Entry<String, Object> veld : een.entrySet()) {
                schrijf(uit, veld.getKey(), veld.getValue());
            }
            uit.writeEndElement();
        }
        if (lijst != null) {
            uit.writeEndElement();
        }
    }

    private static void schrijf(XMLStreamWriter uit, String naam, Object waarde) throws XMLStreamException {
        if (waarde instanceof Boom boom) {
            boom.schrijf(uit);
            return;
        }
        uit.writeStartElement(naam);
        if (waarde instanceof List<?> woorden) {
            for (Object woord : woorden) {
                schrijf(uit, naam.replaceFirst("s$", ""), woord);
            }
        } else {
            uit.writeCharacters(waarde == null ? "" : zonderBesturing(waarde));
        }
        uit.writeEndElement();
    }

    private static String zonderBesturing(Object waarde) {
        return waarde.toString().replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }
}
