package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as it is known to whoever is asked to do it: nothing by which a neighbour could be found.
 *
 * @param aard in words
 * @param vraag of whoever was asked
 */
public record Zaakvraag(long vraag, String aard, String buurtCode, String talen, String grootte, Instant uiterlijk) {

    public static Zaakvraag van(Toewijzing gevraagd) {
        Bemiddeling zaak = gevraagd.bemiddeling();
        return new Zaakvraag(
                gevraagd.id(),
                zaak.aardwoord().woord(),
                zaak.buurtCode(),
                opsomming(zaak.partijen().stream().map(Partij::taal).distinct().toList()),
                grootte(zaak),
                gevraagd.antwoordVoor());
    }

    /** At least the two neighbours that every case is about, also when nothing of the second is known yet. */
    private static String grootte(Bemiddeling zaak) {
        int buren = Math.max(2, zaak.partijen().size());
        String zwaar = zaak.weging().complexiteit().stream()
                .map(een -> een.woord())
                .sorted()
                .collect(Collectors.joining(", "));
        return (zwaar.isEmpty() ? "Gewoon" : "Zwaarder (" + zwaar + ")") + ", " + buren + " buren";
    }

    private static String opsomming(List<String> talen) {
        if (talen.size() < 2) {
            return String.join("", talen);
        }
        int laatste = talen.size() - 1;
        return Stream.of(String.join(", ", talen.subList(0, laatste)), talen.get(laatste))
                .collect(Collectors.joining(" en "));
    }
}
