package nl.buurtregie.wijkkompas.afscherming;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for another city that gives the same publication, with one hidden number set to a wanted value. First by {@link Ruil},
 * then by linear programming over the atoms nearby. What lies farther away
 * keeps its true value: that can only make a witness harder to find, never a false one.
 */
final class Getuige {

    private static final int DICHTBIJ = 80;
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

    /** Whether the shown numbers still allow every value from one to the threshold for this one. */
    boolean isVeilig(Cel cel) {
        return isVeilig(cel, true);
    }

    /** The same, but only as far as it can be seen quickly. */
    boolean isKlaarblijkelijkVeilig(Cel cel) {
        return isVeilig(cel, false);
    }

    private boolean isVeilig(Cel cel, boolean reken) {
        int laagste = 1;
        int hoogste = stelsel.regels().klein() - 1;
        return kanZijn(cel, laagste, reken) && kanZijn(cel, hoogste, reken);
    }

    private boolean kanZijn(Cel cel, int waarde, boolean reken) {
        int verschil = waarde - cel.waarde();
        if (verschil == 0 || metDeHand(cel, verschil)) {
            return true;
        }
        if (!reken) {
            return false;
        }
        berekend++;
        return programma.kan(cel, waarde, omgeving(cel, DICHTBIJ));
    }

    private boolean metDeHand(Cel cel, int verschil) {
        BitSet eigen = verzameling(cel.atomen());
        for (int poging = 0; poging < POGINGEN; poging++) {
            int eerste = poging * cel.atomen().length / POGINGEN;
            if (ruil.lukt(cel, eigen, verschil, eerste)) {
                return true;
            }
        }
        return false;
    }

    /** Atoms of the number itself, then those of the smallest sums around it, without those that everybody knows. */
    private int[] omgeving(Cel cel, int hooguit) {
        Set<Integer> dichtbij = new LinkedHashSet<>();
        voegToe(dichtbij, cel.atomen(), hooguit / 2);
        for (int atoom : List.copyOf(dichtbij)) {
            for (Bereik som : zicht.van(atoom)) {
                if (dichtbij.size() >= hooguit) {
                    break;
                }
                voegToe(dichtbij, som.atomen(), hooguit);
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
                if ((stelsel.atoom(atoom) == 0) == leeg && !zicht.isBekendNul(atoom)) {
                    dichtbij.add(atoom);
                }
            }
        }
    }

    static BitSet verzameling(int[] atomen) {
        BitSet alle = new BitSet();
        for (int atoom : atomen) {
            alle.set(atoom);
        }
        return alle;
    }
}
