package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Changes one atom, and then lets others make up for it, one after the other, until no shown sum notices: as moving a piece
 * on a board where rows and columns must keep their totals. Quick, in whole numbers, and without a promise to find a way.
 */
final class Ruil {

    private static final int STAPPEN = 24;
    private static final int KANDIDATEN = 25;
    private static final int DICHTBIJ = 150;
    private static final int KIJKEN = 500;

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Random toeval = new Random(7);
    private final Map<Integer, Integer> gewijzigd = new LinkedHashMap<>();
    private final List<Bereik> geraakt = new ArrayList<>();

    Ruil(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
    }

    /**
     * @param cel the number that gets another value; its own atoms do not make up for it
     * @param eerste from which of its atoms on to look for what can change
     */
    boolean lukt(Cel cel, BitSet eigen, int verschil, int eerste) {
        boolean gelukt = verander(cel, verschil, eerste) && herstel(eigen);
        gewijzigd.clear();
        geraakt.forEach(Bereik::vergeet);
        geraakt.clear();
        return gelukt;
    }

    /** What comes in lands in one atom; what goes may have to come out of several. */
    private boolean verander(Cel cel, int verschil, int eerste) {
        int over = verschil;
        int[] atomen = cel.atomen();
        for (int plaats = 0; plaats < atomen.length && over != 0; plaats++) {
            int atoom = atomen[(eerste + plaats) % atomen.length];
            int deel = deel(atoom, over);
            if (deel != 0 && !zicht.isBekendNul(atoom)) {
                wijzig(atoom, deel);
                over -= deel;
            }
        }
        return over == 0;
    }

    private boolean herstel(BitSet eigen) {
        for (int stap = 0; stap < STAPPEN; stap++) {
            Bereik krapste = krapste();
            if (krapste == null) {
                return true;
            }
            if (!maakGoed(krapste, eigen)) {
                return false;
            }
        }
        return krapste() == null;
    }

    private Bereik krapste() {
        Bereik krapste = null;
        for (Bereik som : geraakt) {
            if (som.telt()
                    && som.overschot() != 0
                    && (krapste == null || Math.abs(som.overschot()) > Math.abs(krapste.overschot()))) {
                krapste = som;
            }
        }
        return krapste;
    }

    /** The atom of this sum that takes the opposite with the least trouble elsewhere; each atom once. */
    private boolean maakGoed(Bereik som, BitSet eigen) {
        int nodig = -som.overschot();
        int beste = -1;
        int minst = 1;
        for (int atoom : kandidaten(som, nodig, eigen)) {
            int last = last(atoom, deel(atoom, nodig));
            if (last < minst) {
                minst = last;
                beste = atoom;
            }
        }
        if (beste < 0) {
            return false;
        }
        wijzig(beste, deel(beste, nodig));
        return true;
    }

    /** Those that share small sums with what was changed already, then some from anywhere in the sum. */
    private Set<Integer> kandidaten(Bereik som, int nodig, BitSet eigen) {
        Set<Integer> kandidaten = new LinkedHashSet<>();
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
                    if (kan(atoom, nodig, eigen) && som.bevat(atoom)) {
                        kandidaten.add(atoom);
                    }
                }
            }
        }
        int begin = toeval.nextInt(som.atomen().length);
        for (int plaats = 0; plaats < Math.min(KIJKEN, som.atomen().length); plaats++) {
            int atoom = som.atomen()[(begin + plaats) % som.atomen().length];
            if (kandidaten.size() < 2 * KANDIDATEN && kan(atoom, nodig, eigen)) {
                kandidaten.add(atoom);
            }
        }
        return kandidaten;
    }

    /** No atom goes below nothing. */
    private int deel(int atoom, int nodig) {
        return Math.max(nodig, -stelsel.atoom(atoom));
    }

    private boolean kan(int atoom, int nodig, BitSet eigen) {
        return deel(atoom, nodig) != 0
                && !eigen.get(atoom)
                && !gewijzigd.containsKey(atoom)
                && !zicht.isBekendNul(atoom);
    }

    /** How much more is wrong after this change than before it. */
    private int last(int atoom, int verschil) {
        int last = 0;
        for (Bereik som : zicht.met(atoom)) {
            if (som.telt()) {
                last += som.tekortNa(verschil) - Math.abs(som.overschot());
            }
        }
        return last;
    }

    private void wijzig(int atoom, int verschil) {
        gewijzigd.put(atoom, verschil);
        for (Bereik som : zicht.met(atoom)) {
            som.wijk(verschil);
            geraakt.add(som);
        }
    }
}
