package nl.buurtregie.bemiddeling.zoek;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partij;

/**
 * Somebody at one address, by the same name and the same door, in every case one may see.
 *
 * @param wie as he or she stands in the newest case
 * @param zaken the same person in each case, newest first
 */
public record Persoon(Partij wie, List<Partij> zaken) {

    static Persoon van(List<Partij> zaken) {
        List<Partij> nieuwste = zaken.stream()
                .distinct()
                .sorted(Comparator.comparing((Partij partij) -> partij.zaak().aangemeldOp())
                        .reversed())
                .toList();
        return new Persoon(nieuwste.get(0), nieuwste);
    }

    /** Same name, same door. Somebody without an address is known only in the own case, and so is somebody without a name. */
    static String sleutel(Partij partij) {
        return partij.adres()
                .filter(adres -> partij.naam() != null)
                .map(adres -> naam(partij) + "|" + adres.postcode() + "|" + adres.huisnummer() + "|"
                        + Adres.kort(adres.toevoeging()))
                .orElseGet(() -> "partij " + partij.id());
    }

    static String naam(Partij partij) {
        return klein(partij.naam());
    }

    private static String klein(String tekst) {
        return tekst == null
                ? ""
                : tekst.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
