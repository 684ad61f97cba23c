package nl.buurtregie.archief;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges a description by the rules of MDTO 1.0.1, written down from the standard: which elements, in which order, how often. Of the
 * elements that we do not write there are no rules here, so one that turns up is wrong too.
 */
public final class Mdtokeuring {

    private static final int VEEL = Integer.MAX_VALUE;

    /** @param soort a type of {@link #TYPEN}, or the pattern of a text */
    private record Deel(String naam, int minstens, int hoogstens, String soort) {}

    private static final String TEKST = "(?s).*\\S.*";
    private static final String DAG = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    private static final Map<String, List<Deel>> TYPEN = Map.ofEntries(
            Map.entry(
                    "informatieobject",
                    List.of(
                            een("identificatie", 1, VEEL, "identificatie"),
                            een("naam", 1, 1, TEKST),
                            een("aggregatieniveau", 0, 1, "begrip"),
                            een("omschrijving", 0, VEEL, TEKST),
                            een("dekkingInTijd", 0, VEEL, "dekking"),
                            een("taal", 0, VEEL, "[a-z]{2}"),
                            een("event", 0, VEEL, "event"),
                            een("waardering", 1, 1, "begrip"),
                            een("informatiecategorie", 0, 1, "begrip"),
                            een("heeftRepresentatie", 0, VEEL, "verwijzing"),
                            een("archiefvormer", 1, VEEL, "verwijzing"),
                            een("beperkingGebruik", 1, VEEL, "beperking"))),
            Map.entry(
                    "bestand",
                    List.of(
                            een("identificatie", 1, VEEL, "identificatie"),
                            een("naam", 1, 1, TEKST),
                            een("omvang", 1, 1, "\\d+"),
                            een("bestandsformaat", 1, 1, "begrip"),
                            een("checksum", 1, VEEL, "checksum"),
                            een("isRepresentatieVan", 1, 1, "verwijzing"))),
            Map.entry(
                    "identificatie",
                    List.of(een("identificatieKenmerk", 1, 1, TEKST), een("identificatieBron", 1, 1, TEKST))),
            Map.entry(
                    "verwijzing",
                    List.of(een("verwijzingNaam", 1, 1, TEKST), een("verwijzingIdentificatie", 0, 1, "identificatie"))),
            Map.entry(
                    "begrip",
                    List.of(
                            een("begripLabel", 1, 1, TEKST),
                            een("begripCode", 0, 1, TEKST),
                            een("begripBegrippenlijst", 1, 1, "verwijzing"))),
            Map.entry(
                    "dekking",
                    List.of(
                            een("dekkingInTijdType", 1, 1, "begrip"),
                            een("dekkingInTijdBegindatum", 1, 1, DAG),
                            een("dekkingInTijdEinddatum", 0, 1, DAG))),
            Map.entry(
                    "event",
                    List.of(
                            een("eventType", 1, 1, "begrip"),
                            een("eventTijd", 0, 1, "moment"),
                            een("eventVerantwoordelijkeActor", 0, 1, "verwijzing"))),
            Map.entry("beperking", List.of(een("beperkingGebruikType", 1, 1, "begrip"))),
            Map.entry(
                    "checksum",
                    List.of(
                            een("checksumAlgoritme", 1, 1, "begrip"),
                            een("checksumWaarde", 1, 1, "[0-9a-f]{64}"),
                            een("checksumDatum", 1, 1, "moment"))));

    private final List<String> fouten = new ArrayList<>();

    private Mdtokeuring() {}

    private static Deel een(String naam, int minstens, int hoogstens, String soort) {
        return new Deel(naam, minstens, hoogstens, soort);
    }

    /** What is wrong with it; nothing when all is right. */
    public static List<String> fouten(byte[] xml) {
        Mdtokeuring keuring = new Mdtokeuring();
        Element wortel = lees(xml);
        if (!"MDTO".equals(wortel.getLocalName()) || !Mdto.RUIMTE.equals(wortel.getNamespaceURI())) {
            return List.of("geen MDTO");
        }
        List<Element> binnen = delen(wortel);
        if (binnen.size() != 1
                || !List.of("informatieobject", "bestand")
                        .contains(binnen.get(0).getLocalName())) {
            return List.of("niet een informatieobject of bestand");
        }
        keuring.keur(binnen.get(0), binnen.get(0).getLocalName());
        return keuring.fouten;
    }

    private void keur(Element hier, String soort) {
        if (!Mdto.RUIMTE.equals(hier.getNamespaceURI())) {
            fouten.add(hier.getLocalName() + ": andere naamruimte");
        }
        if (!TYPEN.containsKey(soort)) {
            tekst(hier, soort);
            return;
        }
        List<Element> over = new ArrayList<>(delen(hier));
        for (Deel deel : TYPEN.get(soort)) {
            int keer = 0;
            while (!over.isEmpty() && over.get(0).getLocalName().equals(deel.naam())) {
                keur(over.remove(0), deel.soort());
                keer++;
            }
            if (keer < deel.minstens() || keer > deel.hoogstens()) {
                fouten.add(hier.getLocalName() + ": " + keer + " keer " + deel.naam());
            }
        }
        over.forEach(een -> fouten.add(hier.getLocalName() + ": " + een.getLocalName() + " hoort hier niet"));
    }

    private void tekst(Element hier, String patroon) {
        String tekst = hier.getTextContent();
        boolean goed = patroon.equals("moment") ? isMoment(tekst) : tekst.matches(patroon);
        if (!goed || !delen(hier).isEmpty()) {
            fouten.add(hier.getLocalName() + ": '" + tekst + "'");
        }
    }

    private static boolean isMoment(String tekst) {
        try {
            return OffsetDateTime.parse(tekst) != null;
        } catch (java.time.format.DateTimeParseException anders) {
            return false;
        }
    }

    private static List<Element> delen(Element hier) {
        return IntStream.range(0, hier.getChildNodes().getLength())
                .mapToObj(hier.getChildNodes()::item)
                .filter(knoop -> knoop.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    private static Element lees(byte[] xml) {
        try {
            DocumentBuilderFactory maker = DocumentBuilderFactory.newInstance();
            maker.setNamespaceAware(true);
            return maker.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (Exception kapot) {
            throw new IllegalStateException(kapot);
        }
    }
}
