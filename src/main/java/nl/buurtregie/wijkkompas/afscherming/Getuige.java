package nl.buurtregie.wijkkompas.afscherming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for another city that gives the same publication, with one hidden number set to a wanted value. First by {@link Ruil},
 * then by linear programming over the atoms nearby. What lies farther away keeps its true value: that can only make a witness
 * harder to find, never a false one.
 */
final class Getuige {

    private static final int DICHTBIJ = 200;
    private static final int POGINGEN = 8;

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Ruil ruil;
    private final Programma programma;
    private int berekend;

    Getuige(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
        this.ruil = new Ruil(stelsel, zicht);
        this.programma = new Programma(stelsel, zicht);
    }

    /** How many hidden numbers needed a linear program. */
    int berekend() {
        return berekend;
    }

    /** The cheapest city found; empty when earlier versions leave none. */
    Optional<Ruiling> zoek(Mogelijkheid wens) {
        Optional<Ruiling> snelle = zoekSnel(wens);
        return snelle.isPresent() ? snelle : bereken(wens);
    }

    /** A city for which nothing more has to be hidden, as far as it can be seen quickly. */
    Optional<Ruiling> gratis(Mogelijkheid wens) {
        return zoekSnel(wens).filter(Ruiling::isGratis);
    }

    private Optional<Ruiling> zoekSnel(Mogelijkheid wens) {
        int[] atomen = wens.cel().atomen();
        Optional<Ruiling> beste = Optional.empty();
        for (int poging = 0; poging < 2 * POGINGEN; poging++) {
            int eerste = poging % POGINGEN * atomen.length / POGINGEN;
            Optional<Ruiling> ruiling = ruil.zoek(wens, eerste, poging >= POGINGEN);
            if (prijs(ruiling) < prijs(beste)) {
                beste = ruiling;
            }
            if (prijs(beste) == 0) {
                return beste;
            }
        }
        return beste;
    }

    private static double prijs(Optional<Ruiling> ruiling) {
        return ruiling.map(Ruiling::prijs).orElse(Bereik.ONBETAALBAAR);
    }

    private Optional<Ruiling> bereken(Mogelijkheid wens) {
        berekend++;
        int[] vrij = omgeving(wens.cel());
        Optional<Ruiling> gratis = programma.zoek(wens, vrij, false);
        return gratis.isPresent() ? gratis : programma.zoek(wens, vrij, true);
    }

    /** Atoms of the number itself, then those of the smallest sums around it. */
    private int[] omgeving(Cel cel) {
        Set<Integer> dichtbij = new LinkedHashSet<>();
        voegToe(dichtbij, cel.atomen(), DICHTBIJ / 2);
        for (int atoom : List.copyOf(dichtbij)) {
            for (Bereik som : zicht.met(atoom)) {
                voegToe(dichtbij, som.atomen(), DICHTBIJ);
            }
        }
        return dichtbij.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Those that hold something first: they can give and take. */
    private void voegToe(Set<Integer> dichtbij, int[] atomen, int hooguit) {
        for (boolean leeg : new boolean[] {false, true}) {
            for (int atoom : atomen) {
                if (dichtbij.size() >= hooguit) {
                    return;
                }
                if ((stelsel.atoom(atoom) == 0) == leeg) {
                    dichtbij.add(atoom);
                }
            }
        }
    }
}
