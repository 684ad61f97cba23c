import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Work list, case page, proposal of pairs and search with 100,000 open cases ({@code -Dzaken}) and as many closed ones as asked for
 * ({@code -Dgesloten}), beside the engine's own candidate-group query.
 */
public final class LijstBench {

    /** To 300 of them: those of the demo city again, with nothing on their hands, so that nobody falls out early. */
    private static final String VRIJWILLIGERS =
            """
            with nieuw as (
              select 90000000 + row_number() over () as id, v.medewerker_id as van, n
                from vrijwilliger v cross join generate_series(1, 300) n order by n, van
               limit greatest(0, 300 - (select count(*) from vrijwilliger))),
            mens as (
              insert into medewerker (id, gebruikersnaam, naam, wachtwoord, demo)
              select nieuw.id, 'vrijwilliger' || nieuw.id, m.naam || ' ' || n, m.wachtwoord, true
                from nieuw join medewerker m on m.id = nieuw.van
              returning id),
            rol as (insert into medewerker_rol select id, 'bemiddelaar' from mens)
            insert into vrijwilliger
            select (jsonb_populate_record(v, jsonb_build_object('medewerker_id', nieuw.id))).*
              from nieuw join vrijwilliger v on v.medewerker_id = nieuw.van
            """;

    private LijstBench() {}

    public static void main(String[] args) throws Exception {
        String basis = args[0];
        int doel = Integer.getInteger("zaken", 100_000);
        List<String> nummers = new ArrayList<>();
        List<String> mijne = new ArrayList<>();
        List<String> wachtend = new ArrayList<>();
        List<String> wie = new ArrayList<>();
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement()) {
            String script = Files.readString(Path.of(args[4]));
            vul(db, sql, doel, "select count(*) from taak", script);
            vul(db, sql, Integer.getInteger("gesloten", 0), "select count(*) from bemiddeling where status = 'AFGESLOTEN'", "set local bench.gesloten = 'ja';" + script);
            sql.execute(VRIJWILLIGERS);
            lees(sql, "select nummer from taak order by random() limit 500", nummers);
            lees(sql, "select nummer from taak where status = 'WACHTLIJST' order by random() limit 500", wachtend);
            lees(
                    sql,
                    "select m.gebruikersnaam from toewijzing w join medewerker m on m.id = w.medewerker_id"
                            + " join taak t on t.bemiddeling_id = w.bemiddeling_id"
                            + " where w.tot is null group by 1 order by count(*) limit 1",
                    wie);
            lees(
                    sql,
                    "select t.nummer from taak t join toewijzing w on w.bemiddeling_id = t.bemiddeling_id and w.tot is null"
                            + " join medewerker m on m.id = w.medewerker_id where m.gebruikersnaam = '" + wie.get(0)
                            + "' limit 500",
                    mijne);
        }
        Random toeval = new Random(7);
        Klant coordinator = new Klant(basis, "coordinator");
        Klant bemiddelaar = new Klant(basis, wie.get(0));
        System.out.println("As a restricted user, one client, whole pages over HTTP:");
        Meting.meet("work list, first 50 (coordinator)", 200, () -> coordinator.get("/werkvoorraad?toon="));
        Meting.meet("work list, on schedule, one wijk", 200, () -> coordinator.get("/werkvoorraad?toon=OP_SCHEMA&wijk=WK001402"));
        Meting.meet("case page (coordinator)", 200, () -> coordinator.get("/bemiddelingen/" + kies(nummers, toeval)));
        Meting.meet("case page (mediator)", 200, () -> bemiddelaar.get("/bemiddelingen/" + kies(mijne, toeval)));
        Meting.meet("proposal of pairs, 300 volunteers (coordinator)", 200, () -> coordinator.get("/bemiddelingen/" + kies(wachtend, toeval) + "/toewijzing"));
        bekijk(60, coordinator, "coordinator", "/werkvoorraad/veranderd", "/nog-te-vertellen", "/agenda");
        bekijk(60, bemiddelaar, "mediator", "/mijn-zaken", "/agenda");
        // these count every fact of a year
        bekijk(10, new Klant(basis, "manager"), "manager", "/zaken-nu", "/resultaten");
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3])) {
            zoek(db, coordinator, bemiddelaar, nummers);
        }
        KaleMotor motor = new KaleMotor(args[1], args[2], args[3], "public", "none");
        System.out.println("Beside it, the engine's own API on the same tables:");
        Meting.meet("candidate-group query, first 50 of the coordinators", 30, () -> motor.groepslijst("coordinator"));
        Meting.meet("candidate-group query, first 50 of the mediators", 30, () -> motor.groepslijst("bemiddelaar"));
        motor.sluit();
    }

    private static void bekijk(int keer, Klant wie, String rol, String... paden) throws Exception {
        for (String pad : paden) {
            Meting.meet(pad + " (" + rol + ")", keer, () -> wie.get(pad));
        }
    }

    /** By each way to remember somebody; beside the times how many rows of large tables one search reads from front to back: 0 is meant. */
    private static void zoek(Connection db, Klant coordinator, Klant bemiddelaar, List<String> nummers) throws Exception {
        Random toeval = new Random(11);
        List<String> deuren = new ArrayList<>();
        List<String> telefoons = new ArrayList<>();
        List<String> namen = new ArrayList<>();
        try (Statement sql = db.createStatement()) {
            lees(sql, "select postcode || ' ' || huisnummer from partij where postcode is not null order by random() limit 200", deuren);
            lees(sql, "select telefoon from partij where telefoon is not null order by random() limit 200", telefoons);
            lees(sql, "select regexp_replace(naam, '.* ', '') from partij where naam is not null order by random() limit 200", namen);
            sql.execute("select pg_stat_force_next_flush()"); // what was read for this is not of a search
        }
        Map<String, Supplier<String>> vragen = new LinkedHashMap<>();
        vragen.put("number of the case", () -> kies(nummers, toeval));
        vragen.put("last digits of the number", () -> kies(nummers, toeval).replaceAll(".*(?=.{3}$)", ""));
        vragen.put("postcode and house number", () -> kies(deuren, toeval));
        vragen.put("telephone", () -> kies(telefoons, toeval));
        vragen.put("name", () -> kies(namen, toeval));
        vragen.put("name with a letter left out", () -> kies(namen, toeval).replaceFirst("(?<=^.{3}).", ""));
        vragen.put("a street where thousands live", () -> "Lampionstraat");
        vragen.put("street with a typing error and house number", () -> "Lampoinstraat 59");
        vragen.put("nobody has it", () -> "Qwxyz");
        for (Klant wie : List.of(coordinator, bemiddelaar)) {
            wie.get("/zoeken");
            String rol = wie == coordinator ? "coordinator" : "mediator";
            for (Map.Entry<String, Supplier<String>> vraag : vragen.entrySet()) {
                Meting.meet("search by " + vraag.getKey() + " (" + rol + ")", 60, () -> wie.post("/zoeken", "zoek", vraag.getValue().get()));
                System.out.println("    read from front to back, of one search: " + doorlezen(db, () -> wie.post("/zoeken", "zoek", vraag.getValue().get())));
            }
        }
    }

    /** Tables of more than 20,000 rows of which a sequential scan was begun, with how many rows it read; in 20 searches. */
    private static String doorlezen(Connection db, Meting.Werk werk) throws Exception {
        String stand = "select string_agg(relname || '=' || seq_scan || '=' || seq_tup_read, ' ') from pg_stat_user_tables where n_live_tup > 20000"
                + " and relname not like 'act\\_%'"; // the engine looks for its timers all the time
        Thread.sleep(1_500); // the server keeps its counts for a second
        Map<String, long[]> voor = stand(db, stand);
        for (int i = 0; i < 20; i++) {
            werk.doe();
        }
        Thread.sleep(1_500);
        List<String> gelezen = new ArrayList<>();
        stand(db, stand).forEach((tabel, na) -> {
            long[] eerst = voor.getOrDefault(tabel, new long[2]);
            if (na[0] > eerst[0]) {
                gelezen.add(tabel + " " + (na[1] - eerst[1]) / 20);
            }
        });
        return gelezen.isEmpty() ? "nothing" : String.join(", ", gelezen);
    }

    private static Map<String, long[]> stand(Connection db, String vraag) throws Exception {
        Map<String, long[]> alle = new LinkedHashMap<>();
        try (Statement sql = db.createStatement(); ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            for (String een : rij.getString(1).split(" ")) {
                String[] deel = een.split("=");
                alle.put(deel[0], new long[] {Long.parseLong(deel[1]), Long.parseLong(deel[2])});
            }
        }
        return alle;
    }

    /** @param stand counts what there is of what the script copies */
    private static void vul(Connection db, Statement sql, int doel, String stand, String script) throws Exception {
        List<String> telling = new ArrayList<>();
        lees(sql, stand, telling);
        int eerst = Integer.parseInt(telling.get(0));
        int kopieen = (doel - eerst) / Math.max(1, eerst);
        if (kopieen > 0) {
            long begin = System.nanoTime();
            db.setAutoCommit(false);
            sql.execute("set local bench.kopieen = '" + kopieen + "'");
            sql.execute(script);
            db.commit();
            db.setAutoCommit(true);
            sql.execute("vacuum analyze");
            System.out.println("Filled to " + (eerst + eerst * kopieen) + " by \"" + stand + "\" in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
        }
    }

    private static void lees(Statement sql, String vraag, List<String> naar) throws Exception {
        try (ResultSet rijen = sql.executeQuery(vraag)) {
            while (rijen.next()) {
                naar.add(rijen.getString(1));
            }
        }
    }

    private static String kies(List<String> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
