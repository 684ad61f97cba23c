package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * All numbers that hang together: atoms with their true values, the cells that add them up, and what earlier versions
 * already told.
 */
public final class Stelsel {

    private final int[] atomen;
    private final Regels regels;
    private final List<Cel> cellen = new ArrayList<>();
    private final List<Grens> eerder = new ArrayList<>();
    private final List<Map<Integer, Integer>> bekend = new ArrayList<>();

    /** @param atomen true values, 0 and up */
    public Stelsel(int[] atomen, Regels regels) {
        this.atomen = atomen.clone();
        this.regels = regels;
    }

    /** A number of the publication. */
    public Cel publiceer(int... delen) {
        return voegToe(delen, Cel.Soort.GEWOON);
    }

    /** A number that many read: the last that is hidden. */
    public Cel publiceerKern(int... delen) {
        return voegToe(delen, Cel.Soort.KERN);
    }

    /** A difference that a reader can calculate: not printed, and still not to be known when it is small. */
    public Cel verschil(int... delen) {
        return voegToe(delen, Cel.Soort.VERSCHIL);
    }

    /** An earlier version showed this sum, which has not changed since: that is still true of today's numbers. */
    public void eerderGetoond(Regels toen, int... delen) {
        eerder.add(new Grens(gesorteerd(delen), som(delen), toen));
    }

    /**
     * Another city that readers of an earlier version could take for ours.
     *
     * @param verschil how much each of these atoms differs from its true value
     */
    public void eerderVerwisseld(Map<Integer, Integer> verschil) {
        bekend.add(verschil);
    }

    /** The true value of this sum. */
    public int som(int... delen) {
        int som = 0;
        for (int deel : delen) {
            som += atomen[deel];
        }
        return som;
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

    List<Map<Integer, Integer>> bekend() {
        return bekend;
    }

    private Cel voegToe(int[] delen, Cel.Soort soort) {
        Cel cel = new Cel(gesorteerd(delen), som(delen), soort);
        cellen.add(cel);
        return cel;
    }

    private static int[] gesorteerd(int[] delen) {
        int[] kopie = delen.clone();
        Arrays.sort(kopie);
        return kopie;
    }
}
