package nl.buurtregie.privacy.verzoek;

import java.util.List;

/**
 * One thing that is held of a person, with what it says.
 *
 * @param sleutel the same each time it is found, at most 60 characters: "notitie:12"
 * @param wat "Notitie van di 24 november", without what it says
 * @param plek "zaak 2026-0338"
 * @param eigen the person gave it to us: it belongs to what can be taken elsewhere (AVG, article 20)
 * @param gemengd a text of somebody else in which a neighbour may be named; null: there is none
 */
public record Stuk(
        String sleutel,
        String wat,
        String plek,
        boolean eigen,
        List<Gegeven> gegevens,
        String gemengd,
        List<byte[]> fotos) {

    /** A label, and what we hold. */
    public record Gegeven(String label, String waarde) {}

    public static Stuk van(String sleutel, String wat, String plek, boolean eigen, List<Gegeven> gegevens) {
        return new Stuk(sleutel, wat, plek, eigen, List.copyOf(gegevens), null, List.of());
    }

    public static Stuk gemengd(String sleutel, String wat, String plek, String tekst) {
        return new Stuk(sleutel, wat, plek, false, List.of(), tekst, List.of());
    }

    public Stuk met(List<byte[]> beelden) {
        return new Stuk(sleutel, wat, plek, eigen, gegevens, gemengd, List.copyOf(beelden));
    }

    /** Somebody who may see both neighbours has to look first. */
    public boolean isGemengd() {
        return gemengd != null;
    }
}
