import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times. */
final class Meting {

    private Meting() {}

    interface Werk {
        void doe() throws Exception;
    }

    /** Prints p50, p95 and p99 in milliseconds of {@code aantal} runs after twice as many: a server that just started is another thing. */
    static void meet(String naam, int aantal, Werk werk) throws Exception {
        for (int i = 0; i < 2 * aantal; i++) {
            werk.doe();
        }
        double[] tijden = new double[aantal];
        for (int i = 0; i < aantal; i++) {
            long begin = System.nanoTime();
            werk.doe();
            tijden[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(tijden);
        System.out.printf(
                Locale.ROOT,
                "  %-58s p50 %7.1f   p95 %7.1f   p99 %7.1f ms   n %d%n",
                naam,
                tijden[aantal / 2],
                tijden[aantal * 95 / 100],
                tijden[aantal * 99 / 100],
                aantal);
    }
}
