import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each request took, since the last time that was asked. */
final class Tijden {

    private static List<Long> alle = new ArrayList<>();
    private static Teller teller = new Teller() {
        @Override
        public <T> T tel(String wat, Vraag<T> vraag) throws Exception {
            return vraag.doe();
        }
    };

    private Tijden() {}

    interface Vraag<T> {
        T doe() throws Exception;
    }

    /** Looks at a request while it is done, and does it. */
    interface Teller {
        <T> T tel(String wat, Vraag<T> vraag) throws Exception;
    }

    static void bij(Teller ander) {
        teller = ander;
    }

    /** @param wat method and path; a number of a case or of a question is the same to everybody */
    static <T> T van(String wat, Vraag<T> vraag) throws Exception {
        long begin = System.nanoTime();
        T antwoord = teller.tel(wat.replaceAll("/[0-9]{4}-[0-9]+|/[0-9]+", "/…"), vraag);
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
