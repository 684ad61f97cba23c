package nl.buurtregie.wijkkompas.afscherming;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for another city that gives the same publication, with one hidden number set to a wanted value. First by hand (change
 * one atom, and let one other make up for it), then by linear programming over the atoms nearby. What lies farther away
 * keeps its true value: that can only make a witness harder to find, never a false one.
 */
final class Getuige {

    private static final int DICHTBIJ = 40;
    private static final int VERDER = 300;
    private static final int PROBEER = 400;

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Programma programma;
    private int berekend;

    Getuige(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
        this.programma = new Programma(stelsel, zicht);
    }

    /** How many hidden numbers needed a linear program. */
    int berekend() {
        return berekend;
    }

    /** Whether the shown numbers still allow every value from one to the threshold for this one. */
    boolean isVeilig(Cel cel) {
        int laagste = 1;
        int hoogste = stelsel.regels().klein() - 1;
        return kanZijn(cel, laagste) && kanZijn(cel, hoogste);
    }

    private boolean kanZijn(Cel cel, int waarde) {
        int verschil = waarde - cel.waarde();
        if (verschil == 0 || metDeHand(cel, verschil)) {
            return true;
        }
        berekend++;
        int[] dichtbij = omgeving(cel, DICHTBIJ);
        if (programma.kan(cel, waarde, dichtbij)) {
            return true;
        }
        int[] verder = omgeving(cel, VERDER);
        return verder.length > dichtbij.length && programma.kan(cel, waarde, verder);
    }

    private boolean metDeHand(Cel cel, int verschil) {
        for (int atoom : cel.atomen()) {
            if (stelsel.atoom(atoom) + verschil >= 0) {
                List<Bereik> krap = zicht.krap(atoom, verschil);
                if (krap.isEmpty() || evenwicht(cel, atoom, verschil, krap.get(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One other atom in the tightest sum takes the opposite change; sums that hold both do not notice. */
    private boolean evenwicht(Cel cel, int atoom, int verschil, Bereik krapste) {
        BitSet eigen = verzameling(cel.atomen());
        int geprobeerd = 0;
        for (int ander : krapste.atomen()) {
            if (!eigen.get(ander) && stelsel.atoom(ander) - verschil >= 0) {
                if (zicht.merktNiets(atoom, verschil, ander)) {
                    return true;
                }
                if (++geprobeerd > PROBEER) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The atoms of the number itself, then those of the smallest sums around it. */
    private int[] omgeving(Cel cel, int hooguit) {
        Set<Integer> dichtbij = new LinkedHashSet<>();
        Arrays.stream(cel.atomen()).limit(hooguit).forEach(dichtbij::add);
        for (int ronde = 0; ronde < 2 && dichtbij.size() < hooguit; ronde++) {
            for (int atoom : List.copyOf(dichtbij)) {
                for (Bereik som : zicht.van(atoom)) {
                    IntStream.of(som.atomen())
                            .limit(Math.max(0, hooguit - dichtbij.size()))
                            .forEach(dichtbij::add);
                }
            }
        }
        return dichtbij.stream().mapToInt(Integer::intValue).toArray();
    }

    static BitSet verzameling(int[] atomen) {
        BitSet alle = new BitSet();
        for (int atoom : atomen) {
            alle.set(atoom);
        }
        return alle;
    }
}
