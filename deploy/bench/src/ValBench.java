import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Pulls the plug in the middle of the work, again and again, and looks whether anything is half done. */
public final class ValBench {

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

    private static Process gestart;

    private ValBench() {}

    public static void main(String[] args) throws Exception {
        int keren = Integer.parseInt(args[4]);
        Path data = Path.of(args[6]);
        ZakenBench.ruimGenoeg(args);
        Random toeval = new Random(11);
        AtomicInteger klaar = new AtomicInteger();
        for (int keer = 1; keer <= keren; keer++) {
            Thread[] klanten = new Thread[4];
            for (int i = 0; i < klanten.length; i++) {
                klanten[i] = new Thread(() -> werk(args[0], klaar));
                klanten[i].start();
            }
            Thread.sleep(2_000 + toeval.nextInt(4_000));
            dood(data);
            for (Thread klant : klanten) {
                klant.join();
            }
            if (gestart != null) {
                gestart.waitFor(); // the launcher stops the database when its server has fallen
            }
            herstart(args);
            keur(args, keer);
        }
        System.out.println(keren + " times killed, " + klaar + " whole cases done in between, nothing half done");
    }

    private static void werk(String basis, AtomicInteger klaar) {
        try {
            Meting.Werk zaak = ZakenBench.zaak(basis);
            while (true) {
                zaak.doe();
                klaar.incrementAndGet();
            }
        } catch (Exception gevallen) {
            // the server is gone: that is the point
        }
    }

    /** The server's own process, at once and without goodbye. */
    private static void dood(Path data) throws Exception {
        String pid = java.nio.file.Files.readString(data.resolve("server.pid")).strip().split("\\s+")[0];
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    private static void keur(String[] args, int keer) throws Exception {
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

    private static void herstart(String[] args) throws Exception {
        gestart = new ProcessBuilder(args[5] + "/deploy/start", "--port", args[7], "--data", args[6])
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(gestart::destroy));
        for (int i = 0; i < 600; i++) {
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
