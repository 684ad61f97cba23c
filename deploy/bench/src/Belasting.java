import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Eight clients who do cases: a minute (or -Dwarm seconds), and what each minute of it took; then 40 s (or -Dseconden) in which the
 * server records what it does.
 */
public final class Belasting {

    private static final int KLANTEN = 8;
    private static final int WARM = Integer.getInteger("warm", 60);
    private static final int SECONDEN = Integer.getInteger("seconden", 40);

    private Belasting() {}

    /** @param args where ours is, its database (address, user, password), the server's process, PostgreSQL's first process, the file to record in */
    public static void main(String[] args) throws Exception {
        ZakenBench.ruimGenoeg(args);
        AtomicInteger klaar = new AtomicInteger();
        List<Thread> klanten = new ArrayList<>();
        for (int i = 0; i < KLANTEN; i++) {
            Meting.Werk een = ZakenBench.zaak(args[0]);
            Thread klant = new Thread(() -> {
                try {
                    while (true) {
                        een.doe();
                        klaar.incrementAndGet();
                    }
                } catch (Exception mislukt) {
                    System.err.println(mislukt);
                    System.exit(1);
                }
            });
            klant.setDaemon(true);
            klanten.add(klant);
        }
        klanten.forEach(Thread::start);
        for (int over = WARM; over > 0; over -= 60) {
            meet(args, klaar, Math.min(over, 60));
        }
        jcmd(args[4], "JFR.start", "name=bench", "settings=profile");
        meet(args, klaar, SECONDEN);
        jcmd(args[4], "JFR.dump", "name=bench", "filename=" + args[6]);
        jcmd(args[4], "JFR.stop", "name=bench");
        System.exit(0);
    }

    /** What a case takes in so many seconds. */
    private static void meet(String[] args, AtomicInteger klaar, int seconden) throws Exception {
        klaar.set(0);
        long server = processor(args[4]);
        long erbij = erbij(args[4]);
        long database = databaseProcessor(args[5]);
        long begin = System.nanoTime();
        Thread.sleep(seconden * 1000L);
        double duur = (System.nanoTime() - begin) / 1e9;
        int zaken = klaar.get();
        System.out.printf(
                Locale.ROOT,
                "  %3.0f s: %.1f cases/s; a case takes %.1f ms of a processor in the server, of which %.1f to compile and to clear up,"
                        + " and %.1f in PostgreSQL (without lines that were closed meanwhile)%n",
                duur,
                zaken / duur,
                10.0 * (processor(args[4]) - server) / zaken,
                10.0 * (erbij(args[4]) - erbij) / zaken,
                10.0 * (databaseProcessor(args[5]) - database) / zaken);
    }

    /** What the server with this process id answers. */
    static String jcmd(String... wat) throws Exception {
        List<String> opdracht = new ArrayList<>(List.of("jcmd"));
        opdracht.addAll(List.of(wat));
        Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        String antwoord = new String(proces.getInputStream().readAllBytes());
        if (proces.waitFor() != 0) {
            throw new IllegalStateException(antwoord);
        }
        return antwoord;
    }

    /** In hundredths of a second, as Linux counts them. */
    private static long processor(String pid) throws Exception {
        return tikken(Path.of("/proc", pid));
    }

    private static long tikken(Path proces) throws Exception {
        String[] stat = Files.readString(proces.resolve("stat")).replaceAll("^.*\\) ", "").split(" ");
        return Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
    }

    /** Threads of the virtual machine that compile or clear up. */
    private static long erbij(String pid) throws Exception {
        long som = 0;
        try (var draden = Files.newDirectoryStream(Path.of("/proc", pid, "task"))) {
            for (Path draad : draden) {
                try {
                    if (Files.readString(draad.resolve("comm")).matches("(C[12] Compiler|VM Thread|GC Thread|G1 )[^\n]*\n")) {
                        som += tikken(draad);
                    }
                } catch (NoSuchFileException geweest) {
                    // a compiler that had nothing to do any more
                }
            }
        }
        return som;
    }

    private static long databaseProcessor(String eerste) throws Exception {
        long som = processor(eerste);
        for (String kind : Files.readString(Path.of("/proc", eerste, "task", eerste, "children")).strip().split(" ")) {
            som += Files.exists(Path.of("/proc", kind)) ? processor(kind) : 0;
        }
        return som;
    }
}
