package nl.buurtregie.wijkkompas.afscherming;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for another city that gives the same publication, with one hidden number set to a wanted value. First by {@link Ruil},
 * then by linear programming over the atoms nearby. What lies farther away keeps its true value: that can only make a witness
 * harder to find, never a false one.
 */
final class Getuige {

    private static final int[] DICHTBIJ = {200, 1_000, 4_000};
    private static final int POGINGEN = 8;
    private static final int VOLHOUDEN = 256;
    private static final int KERN = 16;
    private static final boolean[] VOL = {false};
    private static final boolean[] VOL_EN_LEEG = {false, true};

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Ruil ruil;
    private final Ruilvoorraad voorraad;
    private final Programma programma;
    private int berekend;

    Getuige(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
        this.ruil = new Ruil(stelsel, zicht);
        this.voorraad = new Ruilvoorraad(stelsel, zicht);
        this.programma = new Programma(stelsel, zicht, ruil);
    }

    /** Whether an earlier version promised this: it hid the number, and readers could take our city for one where this holds. */
    boolean isBeloofd(Mogelijkheid wens) {
        return wens.cel().isBeloofd() && voorraad.kende(wens);
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

    /** A city for which nothing more has to be hidden, as far as it can be seen quickly: the one that was, mended, or another. */
    Optional<Ruiling> gratis(Mogelijkheid wens, Ruiling was) {
        Optional<Ruiling> beter = ruil.verbeter(wens, was, false).filter(Ruiling::isGratis);
        return beter.isPresent() ? beter : zoekSnel(wens).filter(Ruiling::isGratis);
    }

    /** The same, or else the cheapest that it takes; empty when that is something that many read. */
    Optional<Ruiling> tegenPrijs(Mogelijkheid wens, Ruiling was) {
        Optional<Ruiling> beter = ruil.verbeter(wens, was, false).filter(Ruiling::isGratis);
        if (beter.isPresent()) {
            return beter;
        }
        Optional<Ruiling> beste = Stream.of(ruil.verbeter(wens, was, true), zoekSnel(wens))
                .flatMap(Optional::stream)
                .filter(ruiling -> !ruiling.kostKern())
                .min(Comparator.comparingDouble(Ruiling::prijs));
        return beste.isPresent() ? beste : bereken(wens, DICHTBIJ[0], List.of(Vast.ALLES, Vast.ZWAAR));
    }

    private Optional<Ruiling> zoekSnel(Mogelijkheid wens) {
        int[] atomen = wens.cel().atomen();
        Optional<Ruiling> beste = voorraad.zoek(wens);
        if (prijs(beste) == 0) {
            return beste;
        }
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
        for (int dichtbij : DICHTBIJ) {
            Optional<Ruiling> gevonden = bereken(wens, dichtbij, List.of(Vast.values()));
            if (gevonden.isPresent()) {
                return gevonden;
            }
        }
        return volhouden(wens);
    }

    /** As long as anything may be hidden but what was read: chance finds what a window is too small for. */
    private Optional<Ruiling> volhouden(Mogelijkheid wens) {
        int atomen = wens.cel().atomen().length;
        return IntStream.range(0, VOLHOUDEN)
                .mapToObj(poging -> ruil.zoek(wens, poging * atomen / VOLHOUDEN, true))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @param vast what must look the same, most first */
    private Optional<Ruiling> bereken(Mogelijkheid wens, int dichtbij, List<Vast> vast) {
        int[] vrij = omgeving(wens.cel(), dichtbij);
        return vast.stream()
                .map(een -> programma.zoek(wens, vrij, een))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Atoms of the number itself, what was changed with them in earlier versions, and then those of the smallest sums around it. */
    private int[] omgeving(Cel cel, int hooguit) {
        Set<Integer> dichtbij = new LinkedHashSet<>();
        voegToe(dichtbij, cel.atomen(), hooguit / 4, VOL_EN_LEEG);
        List<Integer> kern = dichtbij.stream().limit(KERN).toList();
        for (int atoom : kern) {
            voegToe(dichtbij, voorraad.met(atoom), hooguit / 2, VOL_EN_LEEG);
        }
        rond(dichtbij, kern, hooguit * 3 / 4, VOL);
        rond(dichtbij, kern, hooguit, VOL_EN_LEEG);
        return dichtbij.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Of each the smallest sum, then of each the next: no one takes the room of the others. */
    private void rond(Set<Integer> dichtbij, List<Integer> kern, int hooguit, boolean[] welke) {
        boolean meer = true;
        for (int maat = 0; meer && dichtbij.size() < hooguit; maat++) {
            meer = false;
            for (int atoom : kern) {
                if (maat < zicht.met(atoom).size()) {
                    meer = true;
                    voegToe(dichtbij, zicht.met(atoom).get(maat).atomen(), hooguit, welke);
                }
            }
        }
    }

    /** Those that hold something first: they can give and take. */
    private void voegToe(Set<Integer> dichtbij, int[] atomen, int hooguit, boolean[] welke) {
        for (boolean leeg : welke) {
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
