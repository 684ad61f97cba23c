package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Changes one atom, and then lets others make up for it, one after the other, until no sum notices: as moving a piece
 * on a board where rows and columns must keep their totals. Quick, in whole numbers, and without a promise to find a way. Where
 * it gets stuck, the sums that still notice are what would have to be hidden.
 */
final class Ruil {

    private static final int STAPPEN = 24;
    private static final int KANDIDATEN = 25;
    private static final int DICHTBIJ = 150;
    private static final int KIJKEN = 500;
    private static final double WINST = 1e-9;

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Random toeval = new Random(7);
    private final Map<Integer, Integer> gewijzigd = new LinkedHashMap<>();
    private final List<Bereik> geraakt = new ArrayList<>();
    private Bereik doel;
    private BitSet inDoel;
    private int laatste;
    private boolean tegenPrijs;
    private Ruiling beste;

    Ruil(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
    }

    /**
     * @param wens a number and the value that it gets
     * @param eerste from which of its atoms on to look for what can change
     * @param tegenPrijs for a city that may cost something: mends what would cost most, and changes also what is shown as
     *     nothing; otherwise mends what is farthest over its edge
     */
    Optional<Ruiling> zoek(Mogelijkheid wens, int eerste, boolean tegenPrijs) {
        return probeer(wens, tegenPrijs, () -> verander(wens, eerste));
    }

    /** Mends a city in which this number has that value already, and of which readers would notice now. */
    Optional<Ruiling> verbeter(Mogelijkheid wens, Ruiling bijna, boolean tegenPrijs) {
        return probeer(wens, tegenPrijs, () -> {
            bijna.verschil().forEach(this::wijzig);
            laatste = -1;
            return true;
        });
    }

    private Optional<Ruiling> probeer(Mogelijkheid wens, boolean prijs, BooleanSupplier begin) {
        tegenPrijs = prijs;
        beste = null;
        laatste = -1;
        doel = new Bereik(
                wens.cel().atomen(), wens.cel().waarde(), wens.waarde(), wens.waarde(), null, Bereik.ONBETAALBAAR);
        inDoel = verzameling(doel);
        doel.wijk(0);
        geraakt.add(doel);
        if (begin.getAsBoolean()) {
            herstel();
        }
        gewijzigd.clear();
        geraakt.forEach(Bereik::vergeet);
        geraakt.clear();
        return Optional.ofNullable(beste);
    }

    /** What comes in lands in one atom; what goes may have to come out of several. */
    private boolean verander(Mogelijkheid wens, int eerste) {
        int over = wens.verschil();
        int[] atomen = wens.cel().atomen();
        for (int plaats = 0; plaats < atomen.length && over != 0; plaats++) {
            int atoom = atomen[(eerste + plaats) % atomen.length];
            int deel = deel(atoom, over);
            if (deel != 0 && mag(atoom)) {
                wijzig(atoom, deel);
                over -= deel;
            }
        }
        return over == 0;
    }

    private void herstel() {
        for (int stap = 0; stap < STAPPEN; stap++) {
            Bereik krapste = bekijk();
            if (krapste == null || !maakGoed(krapste)) {
                return;
            }
        }
        bekijk();
    }

    /**
     * Remembers this city when it is the cheapest so far.
     *
     * @return the sum to mend first; null when none is over its edge
     */
    private Bereik bekijk() {
        Bereik krapste = null;
        double ergste = 0;
        double prijs = 0;
        List<Cel> offers = new ArrayList<>();
        for (Bereik som : geraakt) {
            int over = Math.abs(som.overschot());
            if (over > 0) {
                double kost = som.prijs();
                prijs += kost;
                if (!som.verborgen()) {
                    offers.add(som.cel());
                }
                double erg = tegenPrijs ? over * kost : over;
                if (erg > ergste) {
                    ergste = erg;
                    krapste = som;
                }
            }
        }
        if (prijs < Bereik.ONBETAALBAAR && (beste == null || prijs < beste.prijs())) {
            Map<Integer, Integer> verschil = new LinkedHashMap<>(gewijzigd);
            verschil.values().removeIf(deel -> deel == 0);
            beste = new Ruiling(verschil, offers, prijs);
        }
        return krapste;
    }

    /** The atom of this sum that takes the opposite with the least trouble elsewhere; of equals, any. Not the last one: that goes in circles. */
    private boolean maakGoed(Bereik som) {
        int nodig = -som.overschot();
        int keuze = -1;
        int gelijk = 0;
        double minst = tegenPrijs ? WINST : 1;
        for (int atoom : kandidaten(som, nodig)) {
            double last = last(atoom, deel(atoom, nodig));
            gelijk = last < minst ? 1 : gelijk + (last == minst ? 1 : 0);
            if (last < minst || last == minst && keuze >= 0 && toeval.nextInt(gelijk) == 0) {
                minst = last;
                keuze = atoom;
            }
        }
        if (keuze < 0) {
            return false;
        }
        wijzig(keuze, deel(keuze, nodig));
        return true;
    }

    /** Those that share small sums with what was changed already, then some from anywhere in the sum. */
    private Set<Integer> kandidaten(Bereik som, int nodig) {
        Set<Integer> kandidaten = new LinkedHashSet<>();
        BitSet inSom = verzameling(som);
        for (int bron : gewijzigd.keySet()) {
            int bekeken = 0;
            for (Bereik kleine : zicht.met(bron)) {
                if (bekeken > DICHTBIJ || kandidaten.size() >= KANDIDATEN) {
                    break;
                }
                for (int atoom : kleine.atomen()) {
                    if (++bekeken > DICHTBIJ) {
                        break;
                    }
                    if (inSom.get(atoom) && kan(atoom, nodig)) {
                        kandidaten.add(atoom);
                    }
                }
            }
        }
        int begin = toeval.nextInt(som.atomen().length);
        int einde = Math.min(KIJKEN, som.atomen().length);
        for (int plaats = 0; plaats < einde && kandidaten.size() < 2 * KANDIDATEN; plaats++) {
            int atoom = som.atomen()[(begin + plaats) % som.atomen().length];
            if (kan(atoom, nodig)) {
                kandidaten.add(atoom);
            }
        }
        return kandidaten;
    }

    /** Asked after thousands of times in one search. */
    private static BitSet verzameling(Bereik som) {
        BitSet atomen = new BitSet();
        for (int atoom : som.atomen()) {
            atomen.set(atoom);
        }
        return atomen;
    }

    /** No atom goes below nothing. */
    private int deel(int atoom, int nodig) {
        return Math.max(nodig, -stelsel.atoom(atoom) - gewijzigd.getOrDefault(atoom, 0));
    }

    private boolean kan(int atoom, int nodig) {
        return deel(atoom, nodig) != 0 && atoom != laatste && mag(atoom);
    }

    private boolean mag(int atoom) {
        return tegenPrijs || !zicht.isBekendNul(atoom);
    }

    /** How much more is wrong after this change than before it. */
    private double last(int atoom, int verschil) {
        double last = inDoel.get(atoom) ? last(doel, verschil) : 0;
        for (Bereik som : zicht.met(atoom)) {
            last += last(som, verschil);
        }
        return last;
    }

    private double last(Bereik som, int verschil) {
        return tegenPrijs ? som.last(verschil) * som.prijs() : som.last(verschil);
    }

    private void wijzig(int atoom, int verschil) {
        gewijzigd.merge(atoom, verschil, Integer::sum);
        laatste = atoom;
        if (inDoel.get(atoom)) {
            doel.wijk(verschil);
        }
        for (Bereik som : zicht.met(atoom)) {
            if (som.wijk(verschil)) {
                geraakt.add(som);
            }
        }
    }
}
