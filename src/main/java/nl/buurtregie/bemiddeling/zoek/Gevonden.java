package nl.buurtregie.bemiddeling.zoek;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who was found, what fits best first.
 *
 * @param letterlijk as it was typed; else by words that look like it
 * @param meer there may be more than are shown
 * @param woorden what was looked for, in small letters
 * @param opNummer the number of a case was meant
 */
public record Gevonden(
        List<Persoon> personen, boolean letterlijk, boolean meer, List<String> woorden, boolean opNummer) {

    static Gevonden niets() {
        return new Gevonden(List.of(), true, false, List.of(), false);
    }

    /** The one case that was meant; empty when it was no number, or the end of several. */
    public Optional<String> zaak() {
        Set<String> nummers = personen.stream()
                .flatMap(persoon -> persoon.zaken().stream())
                .map(partij -> partij.zaak().nummer())
                .collect(Collectors.toCollection(TreeSet::new));
        return opNummer && nummers.size() == 1 ? nummers.stream().findFirst() : Optional.empty();
    }
}
