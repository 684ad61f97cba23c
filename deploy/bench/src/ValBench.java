import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * Pulls the plug in the middle of the work, again and again, and looks whether anything is half done: of the server, of its
 * database, of the room on the disk, or of the mail server.
 */
public final class ValBench {

    private static final Pattern BINNENKANT = Pattern.compile("Exception|\\tat [a-z]+\\.|Payara|HTTP Status");

    /** Each must answer 0. */
    private static final Map<String, String> VRAGEN = new LinkedHashMap<>();

    static {
        VRAGEN.put(
                "open cases that wait for a person without exactly one step",
                "select count(*) from bemiddeling b where status not in ('AFGESLOTEN', 'BEDENKTIJD', 'WACHT_OP_NAZORG', 'WACHT_OP_ANDERE_ZAAK')"
                        + " and (select count(*) from taak t where t.bemiddeling_id = b.id and t.status = b.status) <> 1");
        VRAGEN.put(
                "closed or waiting cases with a step",
                "select count(*) from bemiddeling b join taak t on t.bemiddeling_id = b.id"
                        + " where b.status in ('AFGESLOTEN', 'BEDENKTIJD', 'WACHT_OP_NAZORG', 'WACHT_OP_ANDERE_ZAAK')");
        VRAGEN.put(
                "steps that the engine does not know, or the other way round",
                "select count(*) from taak t full join (select id_ from act_ru_task where split_part(proc_def_id_, ':', 1)"
                        + " in ('bemiddeling', 'nazorg')) e on e.id_ = t.stap_id where t.id is null or e.id_ is null");
        VRAGEN.put(
                "open cases without exactly one process, closed cases with one",
                "select count(*) from bemiddeling b where (status <> 'AFGESLOTEN')::int <> (select count(*) from"
                        + " act_ru_execution e where e.business_key_ = b.nummer and e.parent_id_ is null and e.super_exec_ is null)");
        VRAGEN.put(
                "cases whose last line of history is not their status",
                "select count(*) from bemiddeling b where status <> (select naar from historie h where h.bemiddeling_id = b.id"
                        + " order by id desc limit 1) and status not in ('TERUGKOPPELEN', 'AFGESLOTEN')");
        VRAGEN.put(
                "cases without their fact, facts without their case",
                "select count(*) from bemiddeling b full join feit_aanmelding f on f.zaak = b.id where b.id is null or f.zaak is null");
        VRAGEN.put(
                "closed cases without their fact, or open ones with",
                "select count(*) from bemiddeling b full join feit_afsluiting f on f.zaak = b.id"
                        + " where (b.status = 'AFGESLOTEN') <> (f.zaak is not null)");
        VRAGEN.put(
                "doubled cases of one sending",
                "select count(*) from (select sleutel from bemiddeling group by sleutel having count(*) > 1) x");
    }

    private static final Map<String, Integer> ANTWOORDEN = new TreeMap<>();
    private static final AtomicInteger KLAAR = new AtomicInteger();
    /** Messages that were sent before this began. */
    private static final AtomicLong EERDER = new AtomicLong();

    private static final AtomicReference<Exception> ONTIJDIG = new AtomicReference<>();
    private static final Random TOEVAL = new Random(11);
    private static volatile boolean valt;
    private static volatile boolean naarHuis;
    private static Postbode postbode;
    private static Process gestart;

    private ValBench() {}

    /** @param args base, database and its user and password, how often, root, data, port, and what falls */
    public static void main(String[] args) throws Exception {
        int keren = Integer.parseInt(args[4]);
        Path data = Path.of(args[6]);
        ZakenBench.ruimGenoeg(args);
        if (args[8].equals("mail")) {
            postbode = new Postbode(Integer.getInteger("mail.poort"));
            postbode.er(false);
            wachtOpPost(args); // of the demo city itself
            postbode.gekregen().clear();
            EERDER.set(tel(args, "select count(*) from uitgaand where stand = 'VERSTUURD' and weg = 'MAIL'"));
        }
        for (int keer = 1; keer <= keren; keer++) {
            Thread[] klanten = aanHetWerk(args[0]);
            valt = true;
            switch (args[8]) {
                case "server" -> val(args, data);
                case "database" -> zonderDatabase(args, data);
                case "mail" -> zonderPost(args);
                default -> vol(args, data);
            }
            for (Thread klant : klanten) {
                klant.join();
            }
            valt = false;
            naarHuis = false;
            keur(args, keer);
            if (postbode != null) {
                keurPost(args);
            }
            System.out.printf("  %d of %d times without %s: nothing half done, %d whole cases so far%n", keer, keren, args[8], KLAAR.get());
        }
        System.out.println(keren + " times without " + args[8] + ", " + KLAAR
                + " whole cases done in between, nothing half done" + (ANTWOORDEN.isEmpty() ? "" : "; meanwhile " + ANTWOORDEN));
        if (gestart != null) {
            gestart.destroy();
            gestart.waitFor();
        }
    }

    private static Thread[] aanHetWerk(String basis) throws InterruptedException {
        Thread[] klanten = new Thread[4];
        for (int i = 0; i < klanten.length; i++) {
            klanten[i] = new Thread(() -> werk(basis, KLAAR));
            klanten[i].start();
        }
        int waren = KLAAR.get();
        for (int i = 0; KLAAR.get() == waren; i++) { // a new server is slow: somebody has done a whole case first
            Thread.sleep(100);
            if (i == 1_800 || ONTIJDIG.get() != null) {
                throw new IllegalStateException("nobody does a whole case", ONTIJDIG.get());
            }
        }
        Thread.sleep(TOEVAL.nextInt(4_000));
        return klanten;
    }

    /** The database falls; people look meanwhile; then everything starts again. */
    private static void zonderDatabase(String[] args, Path data) throws Exception {
        Klant coordinator = new Klant(args[0], "coordinator");
        String pid = Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(0).strip();
        ProcessHandle database = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        database.children().forEach(ProcessHandle::destroyForcibly);
        database.destroyForcibly();
        kijk(coordinator);
        val(args, data);
    }

    /** The disk is full; people look meanwhile; then there is room again. */
    private static void vol(String[] args, Path data) throws Exception {
        Klant coordinator = new Klant(args[0], "coordinator");
        Path prop = data.resolve("prop");
        try (OutputStream uit = Files.newOutputStream(prop)) {
            byte[] blok = new byte[64 * 1024];
            while (true) {
                uit.write(blok);
            }
        } catch (IOException geenPlaats) {
            // that is the point
        }
        Thread.sleep(5_000);
        kijk(coordinator);
        Files.delete(prop);
        val(args, data);
    }

    /** What a stranger and somebody who is logged in get to see: our own pages, and no inside of the program. */
    private static void kijk(Klant coordinator) {
        for (String pad : new String[] {"/wijk", "/werkvoorraad", "/inloggen", "/hulp-vragen"}) {
            try {
                HttpResponse<String> antwoord = coordinator.vraag(pad);
                ANTWOORDEN.merge(Integer.toString(antwoord.statusCode()), 1, Integer::sum);
                if (BINNENKANT.matcher(antwoord.body()).find()) {
                    throw new IllegalStateException(pad + " shows the inside: " + antwoord.body());
                }
            } catch (IllegalStateException fout) {
                throw fout;
            } catch (Exception nietsTerug) {
                ANTWOORDEN.merge("no answer", 1, Integer::sum);
            }
        }
    }

    /** Away, then there but refusing, then it works again: the work goes on, and nobody sees anything of it. */
    private static void zonderPost(String[] args) throws Exception {
        Klant coordinator = new Klant(args[0], "coordinator");
        postbode.weg();
        Thread.sleep(6_000 + TOEVAL.nextInt(6_000));
        kijk(coordinator);
        long wachten = tel(args, "select count(*) from uitgaand where stand = 'WACHT' and weg = 'MAIL'");
        postbode.er(true);
        Thread.sleep(3_000 + TOEVAL.nextInt(3_000));
        kijk(coordinator);
        if (wachten == 0) {
            throw new IllegalStateException("no message waited while the mail server was away");
        }
        postbode.er(false);
        Thread.sleep(TOEVAL.nextInt(4_000));
        naarHuis = true;
        System.out.printf("  %d messages waited while the mail server was away%n", wachten);
    }

    private static void wachtOpPost(String[] args) throws Exception {
        for (int i = 0; tel(args, "select count(*) from uitgaand where stand in ('WACHT', 'BEZIG') and weg = 'MAIL'") > 0; i++) {
            Thread.sleep(500);
            if (i == 600) {
                throw new IllegalStateException("after five minutes there are messages that wait still");
            }
        }
    }

    /** Each message that is sent came, and came once. */
    private static void keurPost(String[] args) throws Exception {
        wachtOpPost(args);
        long dubbel = postbode.gekregen().values().stream().filter(keer -> keer > 1).count();
        long anders = tel(args, "select count(*) from uitgaand where vanzelf = 'BEVESTIGING' and stand <> 'VERSTUURD' and weg = 'MAIL'");
        long verstuurd = tel(args, "select count(*) from uitgaand where stand = 'VERSTUURD' and weg = 'MAIL'") - EERDER.get();
        if (dubbel > 0 || anders > 0 || verstuurd != postbode.gekregen().size()) {
            throw new IllegalStateException(dubbel + " messages came twice, " + anders + " did not go, " + verstuurd + " are sent and "
                    + postbode.gekregen().size() + " came");
        }
        System.out.printf("  %d messages came, each once; %d times the mail server said later%n", verstuurd, postbode.weigeringen());
    }

    private static long tel(String[] args, String vraag) throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement();
                ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private static void werk(String basis, AtomicInteger klaar) {
        try {
            Meting.Werk zaak = ZakenBench.zaak(basis);
            while (!naarHuis) {
                zaak.doe();
                klaar.incrementAndGet();
            }
        } catch (Exception gevallen) { // that is the point, when it is time
            if (!valt) {
                ONTIJDIG.compareAndSet(null, gevallen);
            }
        }
    }

    /**
     * The server's own process, at once and without goodbye; then all starts again. Its launcher would do that by itself, but waits
     * longer after each fall: it is asked to stop, and stops its database too.
     */
    private static void val(String[] args, Path data) throws Exception {
        String pid = Files.readString(data.resolve("server.pid")).strip().split("\\s+")[0];
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
        ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("start.lock")).strip())).ifPresent(launcher -> {
            launcher.destroy();
            launcher.onExit().join();
        });
        herstart(args);
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]); Statement sql = db.createStatement()) {
            sql.executeUpdate("delete from inlogpoging"); // who was logging in when it fell had no answer, and would be counted as a guess
        }
    }

    /** @param args of the database: address, user and password on the second to fourth place */
    static void keur(String[] args, int keer) throws Exception {
        StringBuilder fouten = new StringBuilder();
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement()) {
            for (Map.Entry<String, String> vraag : VRAGEN.entrySet()) {
                try (ResultSet rij = sql.executeQuery(vraag.getValue())) {
                    rij.next();
                    if (rij.getLong(1) != 0) {
                        fouten.append("  ").append(rij.getLong(1)).append(' ').append(vraag.getKey()).append('\n');
                    }
                }
            }
        }
        if (fouten.length() > 0) {
            throw new IllegalStateException("after kill " + keer + ":\n" + fouten);
        }
    }

    /** Until it is back; the launcher of before may still be stopping its database, and then the new one is refused. */
    private static void herstart(String[] args) throws Exception {
        for (int i = 0; i < 1_500; i++) {
            if (gestart == null || !gestart.isAlive()) {
                gestart = new ProcessBuilder(args[5] + "/deploy/start", "--port", args[7], "--data", args[6])
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(gestart::destroy));
            }
            try {
                new Klant(args[0], "coordinator");
                return;
            } catch (Exception nogNiet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the product did not come back");
    }
}
