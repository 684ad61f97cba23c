package nl.buurtregie.bemiddeling.codelijst;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;

/** A list that an organisation keeps itself, each name below a kind that all organisations have. */
public enum Lijst {
    AARD("Aard van de klacht", "Nieuwe aard", Hoofd.aarden(), Set.of(Aard.OVERIG.name())),
    VERWIJZER(
            "Verwijzers",
            "Nieuwe verwijzer",
            Hoofd.verwijzers(),
            Set.of(Verwijzer.ZELFMELDER.name(), Verwijzer.BUURTCONCIERGE.name()));

    private final String woord;
    private final String nieuw;
    private final List<Hoofd> hoofden;
    private final Set<String> onmisbaar;

    Lijst(String woord, String nieuw, List<Hoofd> hoofden, Set<String> onmisbaar) {
        this.woord = woord;
        this.nieuw = nieuw;
        this.hoofden = hoofden;
        this.onmisbaar = onmisbaar;
    }

    /** A kind that all organisations have: figures are counted by it. */
    public record Hoofd(String code, String woord) {

        private static List<Hoofd> aarden() {
            return Stream.of(Aard.values())
                    .map(een -> new Hoofd(een.name(), een.woord()))
                    .toList();
        }

        private static List<Hoofd> verwijzers() {
            return Stream.of(Verwijzer.values())
                    .map(een -> new Hoofd(een.name(), een.woord()))
                    .toList();
        }
    }

    /** As written above the list. */
    public String woord() {
        return woord;
    }

    /** On the button for another name. */
    public String nieuw() {
        return nieuw;
    }

    public List<Hoofd> hoofden() {
        return hoofden;
    }

    /** The program itself chooses this kind. */
    boolean isOnmisbaar(String hoofd) {
        return onmisbaar.contains(hoofd);
    }

    /** The word of a kind that all organisations have. */
    public String hoofdwoord(String hoofd) {
        return hoofden.stream()
                .filter(een -> een.code().equals(hoofd))
                .map(Hoofd::woord)
                .findFirst()
                .orElse(hoofd);
    }

    boolean kent(String hoofd) {
        return hoofden.stream().anyMatch(een -> een.code().equals(hoofd));
    }
}
