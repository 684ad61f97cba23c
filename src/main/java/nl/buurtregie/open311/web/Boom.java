package nl.buurtregie.open311.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A list of things in both forms of the specification: XML with a name for list and thing, JSON without. */
record Boom(String lijst, String ding, List<Map<String, Object>> dingen) {

    /** One thing, in the order in which it is filled. */
    static Map<String, Object> leeg() {
        return new LinkedHashMap<>();
    }

    String json() {
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
        uit.writeStartElement(lijst);
        for (Map<String, Object> een : dingen) {
            uit.writeStartElement(ding);
            for (Map.Entry<String, Object> veld : een.entrySet()) {
                if (veld.getValue() instanceof Boom boom) {
                    boom.schrijf(uit);
                } else {
                    uit.writeStartElement(veld.getKey());
                    uit.writeCharacters(veld.getValue() == null ? "" : zonderBesturing(veld.getValue()));
                    uit.writeEndElement();
                }
            }
            uit.writeEndElement();
        }
        uit.writeEndElement();
    }

    private static String zonderBesturing(Object waarde) {
        return waarde.toString().replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }
}
