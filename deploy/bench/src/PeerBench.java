import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whole cases through HTTP with eight clients, from the first one after a start until it gets no faster: three windows (of 20 s, or -Dvenster) in a row that
 * are none of them 3 % better than the best before, at least a minute (or -Dminstens windows), at most 30 windows.
 */
public final class PeerBench {

    private static final int KLANTEN = 8;
    private static final Duration VENSTER = Duration.ofSeconds(Integer.getInteger("venster", 20));
    private static final int NA_EEN_MINUUT = (int) (60 / VENSTER.toSeconds());
    private static final int MINSTENS = Integer.getInteger("minstens", NA_EEN_MINUUT + 1);
    private static final int HOOGUIT = Math.max(30, MINSTENS);

    private PeerBench() {}

    private record Venster(double zaken, double vragen, long[] tijden) {}

    /** @param args where ours is, its database (address, user, password), the name, and where a peer is */
    public static void main(String[] args) throws Exception {
        String naam = args[4];
        boolean onze = naam.equals("buurtregie");
        if (onze) {
            ZakenBench.ruimGenoeg(args);
        }
        List<Meting.Werk> werk = new ArrayList<>();
        for (int i = 0; i < KLANTEN; i++) {
            werk.add(onze ? ZakenBench.zaak(args[0]) : new PeerZaak(naam, args[5]));
        }
        Tijden.leeg();
        List<Venster> vensters = meet(werk);
        Venster warm = vensters.stream()
                .skip(Math.max(0, vensters.size() - 3))
                .max((een, ander) -> Double.compare(een.zaken(), ander.zaken()))
                .orElseThrow();
        regel(naam, "first " + VENSTER.toSeconds() + " s", vensters.get(0));
        regel(naam, "after a minute", vensters.get(NA_EEN_MINUUT));
        regel(naam, "warm, after " + vensters.size() * VENSTER.toSeconds() + " s", warm);
        System.out.printf(Locale.ROOT, "    after a minute at %.0f %% of warm%n", 100 * vensters.get(NA_EEN_MINUUT).zaken() / warm.zaken());
    }

    private static List<Venster> meet(List<Meting.Werk> werk) throws Exception {
        AtomicInteger klaar = new AtomicInteger();
        AtomicReference<Exception> fout = new AtomicReference<>();
        List<Thread> klanten = new ArrayList<>();
        for (Meting.Werk een : werk) {
            Thread klant = new Thread(() -> {
                try {
                    while (!Thread.currentThread().isInterrupted() && fout.get() == null) {
                        een.doe();
                        klaar.incrementAndGet();
                    }
                } catch (InterruptedException einde) {
                    Thread.currentThread().interrupt();
                } catch (Exception mislukt) {
                    fout.compareAndSet(null, mislukt);
                }
            });
            klanten.add(klant);
            klant.start();
        }
        List<Venster> vensters = new ArrayList<>();
        double beste = 0;
        int zonderWinst = 0;
        while (fout.get() == null
                && (vensters.size() < MINSTENS || zonderWinst < 3 && vensters.size() < HOOGUIT)) {
            klaar.set(0);
            long begin = System.nanoTime();
            Thread.sleep(VENSTER.toMillis());
            double seconden = (System.nanoTime() - begin) / 1e9;
            long[] tijden = Tijden.leeg();
            Venster venster = new Venster(klaar.get() / seconden, tijden.length / seconden, tijden);
            vensters.add(venster);
            zonderWinst = venster.zaken() > beste * 1.03 ? 0 : zonderWinst + 1;
            beste = Math.max(beste, venster.zaken());
        }
        klanten.forEach(Thread::interrupt);
        for (Thread klant : klanten) {
            klant.join();
        }
        if (fout.get() != null) {
            throw fout.get();
        }
        return vensters;
    }

    private static void regel(String naam, String wanneer, Venster een) {
        System.out.printf(
                Locale.ROOT,
                "  %-12s %-20s %7.1f cases/s   %7.1f requests/s   a request %s%n",
                naam,
                wanneer,
                een.zaken(),
                een.vragen(),
                Tijden.inWoorden(een.tijden()));
    }
}
