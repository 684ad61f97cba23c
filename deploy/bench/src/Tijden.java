import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each request took, since the last time that was asked. */
final class Tijden {

    private static List<Long> alle = new ArrayList<>();

    private Tijden() {}

    interface Vraag<T> {
        T doe() throws Exception;
    }

    static <T> T van(Vraag<T> vraag) throws Exception {
        long begin = System.nanoTime();
        T antwoord = vraag.doe();
        long duur = System.nanoTime() - begin;
        synchronized (Tijden.class) {
            alle.add(duur);
        }
        return antwoord;
    }

    /** In nanoseconds, the shortest first; from now on it counts anew. */
    static synchronized long[] leeg() {
        long[] tijden = alle.stream().mapToLong(Long::longValue).sorted().toArray();
        alle = new ArrayList<>();
        return tijden;
    }

    /** "p50 12.3 p95 40.1 ms" */
    static String inWoorden(long[] tijden) {
        return tijden.length == 0
                ? "nothing"
                : String.format(
                        Locale.ROOT,
                        "p50 %6.1f   p95 %6.1f ms",
                        tijden[tijden.length / 2] / 1e6,
                        tijden[tijden.length * 95 / 100] / 1e6);
    }
}
