import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People work at two servers on a cluster of PostgreSQL, and what they work at falls, again and again: how long nobody gets an answer,
 * how long nothing can be recorded, whether anybody has to log in again, and whether anything is lost that was said to be kept.
 */
public final class ClusterBench {

    private static final int KLANTEN = 3;
    private static final long HOOGUIT = 180_000;
    private static final String[] ALLES = {
        "one server", "primary", "primary and one server", "network of the primary", "network of a server", "database of a server",
        "primary and its copy"
    };
    private static final Random TOEVAL = new Random(18);

    /** Acts of each case that the server said it kept. */
    private static final Map<String, AtomicInteger> BEWAARD = new ConcurrentHashMap<>();

    private static final AtomicLong LAATST_BEWAARD = new AtomicLong(System.nanoTime());
    private static final AtomicLong LANGST_NIETS_BEWAARD = new AtomicLong();
    private static final AtomicLong LAATST_GEZIEN = new AtomicLong(System.nanoTime());
    private static final AtomicLong LANGST_NIETS_GEZIEN = new AtomicLong();
    private static final AtomicInteger OPNIEUW_INLOGGEN = new AtomicInteger();
    private static final AtomicInteger BEZIG = new AtomicInteger();
    private static volatile boolean rust;

    private final String[] args;
    private final String bed;

    private ClusterBench(String[] args) {
        this.args = args;
        this.bed = args[5];
    }

    /** @param args base, database and its user and password, how often, the script of the cluster, and what falls if not everything */
    public static void main(String[] args) throws Exception {
        ZakenBench.ruimGenoeg(args);
        Klant.gehoord = ClusterBench::bewaard;
        for (int i = 0; i < KLANTEN; i++) {
            aanHetWerk(args[0]);
        }
        Klant kijker = new Klant(args[0], "coordinator");
        Thread kijkt = new Thread(() -> kijk(kijker));
        kijkt.setDaemon(true);
        kijkt.start();
        new ClusterBench(args).allesValt(Integer.parseInt(args[4]));
        System.exit(0);
    }

    private void allesValt(int keren) throws Exception {
        for (String wat : args.length > 6 ? args[6].split(",") : ALLES) {
            List<Double> gezien = new ArrayList<>();
            List<Double> bewaard = new ArrayList<>();
            for (int keer = 0; keer < keren; keer++) {
                verder(gezien, bewaard, wat);
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %2d times   no page: p50 %5.1f  worst %5.1f s   nothing recorded: p50 %5.1f  worst %5.1f s%n",
                    wat, keren, midden(gezien), ergst(gezien), midden(bewaard), ergst(bewaard));
        }
        System.out.printf(
                "  %d cases with %d acts that were said to be kept: lost 0; had to log in again: %d%n",
                BEWAARD.size(), BEWAARD.values().stream().mapToInt(AtomicInteger::get).sum(), OPNIEUW_INLOGGEN.get());
    }

    private void verder(List<Double> gezien, List<Double> bewaard, String wat) throws Exception {
        Thread.sleep(4_000 + TOEVAL.nextInt(4_000));
        opnieuwTellen();
        laatVallen(wat);
        long begin = System.nanoTime();
        while (!isWeerGoed(begin, wat)) {
            Thread.sleep(200);
            if (System.nanoTime() - begin > HOOGUIT * 1_000_000) {
                throw new IllegalStateException("without " + wat + " nothing works for three minutes");
            }
        }
        gezien.add(LANGST_NIETS_GEZIEN.get() / 1e9);
        bewaard.add(LANGST_NIETS_BEWAARD.get() / 1e9);
        rust = true;
        while (BEZIG.get() > 0) {
            Thread.sleep(100);
        }
        script("heal"); // on a machine this small a start takes minutes while others work
        ValBench.keur(args, gezien.size());
        zoekTerug();
        rust = false;
    }

    private void laatVallen(String wat) throws Exception {
        String server = Integer.toString(1 + TOEVAL.nextInt(2));
        String machine = script("primary");
        switch (wat) {
            case "one server" -> script("kill", "server", server);
            case "primary" -> script("kill", "machine", machine);
            case "network of the primary" -> script("cut", "machine", machine);
            case "network of a server" -> script("cut", "server", server);
            case "database of a server" -> script("part", "server", server);
            case "primary and its copy" -> script("part", "machine", machine, script("copy"));
            case "primary and one server" -> {
                script("kill", "server", server);
                script("kill", "machine", machine);
            }
            default -> throw new IllegalArgumentException(wat);
        }
    }

    /** Pages come and acts are kept, so long after the fall that what falls has been noticed: of a primary that takes half a minute. */
    private static boolean isWeerGoed(long sinds, String wat) {
        long nu = System.nanoTime();
        return nu - sinds > (wat.equals("one server") ? 12e9 : 35e9) && nu - LAATST_GEZIEN.get() < 2e9 && nu - LAATST_BEWAARD.get() < 5e9;
    }

    private static void opnieuwTellen() {
        LANGST_NIETS_GEZIEN.set(0);
        LANGST_NIETS_BEWAARD.set(0);
    }

    private static void bewaard(String pad, String naar) {
        langst(LAATST_BEWAARD, LANGST_NIETS_BEWAARD);
        String waar = pad.equals("/aanmelding") ? naar : pad;
        if (waar.startsWith("/bemiddelingen/")) {
            BEWAARD.computeIfAbsent(waar.split("/")[2], nieuw -> new AtomicInteger()).incrementAndGet();
        }
    }

    private static void langst(AtomicLong laatst, AtomicLong langst) {
        long nu = System.nanoTime();
        long niets = nu - laatst.getAndSet(nu);
        langst.accumulateAndGet(niets, Math::max);
    }

    private static void aanHetWerk(String basis) throws Exception {
        Meting.Werk zaak = ZakenBench.zaak(basis);
        Thread klant = new Thread(() -> {
            while (true) {
                werk(zaak);
            }
        });
        klant.setDaemon(true);
        klant.start();
    }

    private static void werk(Meting.Werk zaak) {
        BEZIG.incrementAndGet();
        try {
            while (!rust) {
                zaak.doe();
            }
        } catch (Exception gevallen) {
            // that is the point: this person goes on with another case
        } finally {
            BEZIG.decrementAndGet();
        }
        slaap(rust ? 200 : 500);
        if (rust) {
            LAATST_BEWAARD.set(System.nanoTime());
        }
    }

    /** Somebody who looks all the time, and logged in once. */
    private static void kijk(Klant wie) {
        while (true) {
            try {
                HttpResponse<String> antwoord = wie.vraag("/werkvoorraad");
                if (antwoord.statusCode() == 200) {
                    langst(LAATST_GEZIEN, LANGST_NIETS_GEZIEN);
                } else if (antwoord.statusCode() == 303) {
                    OPNIEUW_INLOGGEN.incrementAndGet();
                }
            } catch (Exception nietsTerug) {
                // that is counted by what comes after it
            }
            slaap(100);
        }
    }

    /** Each act that was said to be kept is in the history. */
    private void zoekTerug() throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                PreparedStatement vraag = db.prepareStatement(
                        "select count(*) from historie h join bemiddeling b on b.id = h.bemiddeling_id where b.nummer = ?")) {
            for (Map.Entry<String, AtomicInteger> een : BEWAARD.entrySet()) {
                vraag.setString(1, een.getKey());
                try (ResultSet rij = vraag.executeQuery()) {
                    rij.next();
                    if (rij.getInt(1) < een.getValue().get()) {
                        throw new IllegalStateException(
                                een.getKey() + ": " + een.getValue() + " acts were kept, and " + rij.getInt(1) + " are there");
                    }
                }
            }
        }
    }

    private String script(String... woorden) throws Exception {
        List<String> opdracht = new ArrayList<>(List.of(bed));
        opdracht.addAll(Arrays.asList(woorden));
        Process proces = new ProcessBuilder(opdracht).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String uit = new String(proces.getInputStream().readAllBytes()).strip();
        if (proces.waitFor() != 0) {
            throw new IllegalStateException(opdracht + " ended with " + proces.exitValue());
        }
        return uit;
    }

    private static void slaap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    private static double midden(List<Double> tijden) {
        return tijden.stream().sorted().toList().get(tijden.size() / 2);
    }

    private static double ergst(List<Double> tijden) {
        return tijden.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
