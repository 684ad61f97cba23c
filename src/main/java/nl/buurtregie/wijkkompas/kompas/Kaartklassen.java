package nl.buurtregie.wijkkompas.kompas;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Five steps of the same size, on round numbers.
 *
 * @param eerste where the second step begins
 * @param stap how large a step is
 */
public record Kaartklassen(double eerste, double stap) {

    private static final int AANTAL = 5;

    /** The last step is open: a few areas far above the others leave the others apart. */
    private static final double MEESTE = 0.8;

    /** @param waarden of the areas; without any there is one step */
    public static Kaartklassen van(List<Double> waarden) {
        double laagst = waarden.stream().mapToDouble(een -> een).min().orElse(0);
        double[] oplopend = waarden.stream().mapToDouble(een -> een).sorted().toArray();
        double hoogst = oplopend.length == 0 ? 0 : oplopend[(int) Math.ceil(MEESTE * (oplopend.length - 1))];
        double stap = netjes(Math.max((hoogst - laagst) / AANTAL, hoogst / 1_000));
        return new Kaartklassen((Math.floor(laagst / stap + 1e-9) + 1) * stap, stap);
    }

    private static double netjes(double minstens) {
        if (minstens <= 0) {
            return 1;
        }
        double macht = Math.pow(10, Math.floor(Math.log10(minstens)));
        return List.of(1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0).stream()
                .map(een -> een * macht)
                .filter(een -> een >= minstens * 0.999)
                .findFirst()
                .orElse(10 * macht);
    }

    /** How many the borders need: a step of 0,25 needs two. */
    public int decimalen() {
        int decimalen = 0;
        for (double rest = stap; Math.abs(rest - Math.rint(rest)) > 1e-6 * rest; rest *= 10) {
            decimalen++;
        }
        return decimalen;
    }

    /** 1 to 5. */
    public int klasse(double waarde) {
        return waarde < eerste ? 1 : (int) Math.min(AANTAL, 2 + Math.floor((waarde - eerste) / stap + 1e-9));
    }

    /** The four numbers between the steps. */
    public List<Double> grenzen() {
        return IntStream.range(0, AANTAL - 1).mapToObj(i -> eerste + i * stap).toList();
    }
}
