package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All numbers that hang together: atoms with their true values, the cells that add them up, and what earlier versions
 * already told.
 */
public final class Stelsel {

    private final int[] atomen;
    private final Regels regels;
    private final List<Cel> cellen = new ArrayList<>();
    private final List<Grens> eerder = new ArrayList<>();

    /** @param atomen true values, 0 and up */
    public Stelsel(int[] atomen, Regels regels) {
        this.atomen = atomen.clone();
        this.regels = regels;
    }

    /** A number of the publication. */
    public Cel publiceer(int... delen) {
        return voegToe(delen, true);
    }

    /** A difference that a reader can calculate: not printed, and still not to be known when it is small. */
    public Cel verschil(int... delen) {
        return voegToe(delen, false);
    }

    /**
     * An earlier version showed this sum. Where it has not changed since, that is still true of today's numbers; where it
     * has, nobody outside knows by how much, and it tells nothing.
     *
     * @param toen its true value then
     */
    public void eerderGetoond(int toen, int... delen) {
        if (som(delen) == toen) {
            eerder.add(new Grens(gesorteerd(delen), toen, regels.vanaf(toen), regels.totEnMet(toen)));
        }
    }

    /** An earlier version hid this sum: it stays hidden, also from who reads the new version beside it. */
    public void eerderVerborgen(int toen, int... delen) {
        if (som(delen) == toen) {
            verschil(delen);
        }
    }

    public List<Cel> cellen() {
        return List.copyOf(cellen);
    }

    public Regels regels() {
        return regels;
    }

    int aantalAtomen() {
        return atomen.length;
    }

    int atoom(int plaats) {
        return atomen[plaats];
    }

    List<Grens> eerder() {
        return eerder;
    }

    private Cel voegToe(int[] delen, boolean openbaar) {
        Cel cel = new Cel(gesorteerd(delen), som(delen), openbaar);
        cellen.add(cel);
        return cel;
    }

    private int som(int[] delen) {
        int som = 0;
        for (int deel : delen) {
            som += atomen[deel];
        }
        return som;
    }

    private static int[] gesorteerd(int[] delen) {
        int[] kopie = delen.clone();
        Arrays.sort(kopie);
        return kopie;
    }
}
