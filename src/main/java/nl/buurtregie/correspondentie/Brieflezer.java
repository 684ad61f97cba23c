package nl.buurtregie.correspondentie;

import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;

/**
 * The one reader of a letter in a case. In the address of a page it is "TWEEDE_BUUR", or "ANDERE_BUUR-17".
 *
 * @param partijId which of the other neighbours; null for who is there once
 */
public record Brieflezer(Geadresseerde soort, Long partijId) {

    public Brieflezer {
        if ((soort == Geadresseerde.ANDERE_BUUR) == (partijId == null)) {
            throw new IllegalArgumentException(soort + " " + partijId);
        }
    }

    /** Of whom a case has one. */
    public static Brieflezer van(Geadresseerde soort) {
        return new Brieflezer(soort, null);
    }

    /** As it stands in the address of a page. */
    public static Brieflezer valueOf(String code) {
        String[] delen = code.split("-", 2);
        return new Brieflezer(Geadresseerde.valueOf(delen[0]), delen.length == 1 ? null : Long.valueOf(delen[1]));
    }

    /** Who could read such a letter in this case, known or not. */
    public static Stream<Brieflezer> in(Bemiddeling zaak, Briefsoort brief) {
        return brief.lezers().stream()
                .sorted()
                .flatMap(soort -> soort == Geadresseerde.ANDERE_BUUR ? anderen(zaak) : Stream.of(van(soort)));
    }

    private static Stream<Brieflezer> anderen(Bemiddeling zaak) {
        return zaak.partijen().stream()
                .filter(partij -> partij.rol() == Rolpartij.ANDERE_BUUR)
                .map(partij -> new Brieflezer(Geadresseerde.ANDERE_BUUR, partij.id()));
    }

    /** The neighbour this is in the case; none for the verwijzer, or when nothing is known of the second neighbour. */
    public Optional<Partij> partij(Bemiddeling zaak) {
        return switch (soort) {
            case EERSTE_BUUR -> Optional.of(zaak.eersteBuur());
            case TWEEDE_BUUR -> zaak.tweedeBuur();
            case ANDERE_BUUR ->
                zaak.partijen().stream()
                        .filter(partij -> partij.rol() == Rolpartij.ANDERE_BUUR
                                && partij.id().equals(partijId))
                        .findFirst();
            case VERWIJZER -> Optional.empty();
        };
    }

    /** "andere buur": in the history, which has no names. */
    public String woord() {
        return soort.woord();
    }

    /** "andere buur: Dhr. V. Ier", when there may be more of them; for whoever may see the case. */
    public String woord(Bemiddeling zaak) {
        return soort == Geadresseerde.ANDERE_BUUR
                ? partij(zaak).map(Partij::aanduiding).orElse(woord())
                : woord();
    }

    public boolean isVerwijzer() {
        return soort == Geadresseerde.VERWIJZER;
    }

    @Override
    public String toString() {
        return soort + (partijId == null ? "" : "-" + partijId);
    }
}
