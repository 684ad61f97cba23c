import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Work list, case page, proposal of pairs and search with 100,000 open cases, beside the engine's own candidate-group query. */
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
            vul(db, sql, doel, Path.of(args[4]));
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
        coordinator.get("/zoeken");
        Meting.meet("search by number", 100, () -> coordinator.post("/zoeken", "zoek", kies(nummers, toeval)));
        Meting.meet("search by name", 100, () -> coordinator.post("/zoeken", "zoek", "Mevr. A. Zonnedauw"));
        KaleMotor motor = new KaleMotor(args[1], args[2], args[3], "public", "none");
        System.out.println("Beside it, the engine's own API on the same tables:");
        Meting.meet("candidate-group query, first 50 of the coordinators", 30, () -> motor.groepslijst("coordinator"));
        Meting.meet("candidate-group query, first 50 of the mediators", 30, () -> motor.groepslijst("bemiddelaar"));
        motor.sluit();
    }

    private static void vul(Connection db, Statement sql, int doel, Path script) throws Exception {
        List<String> telling = new ArrayList<>();
        lees(sql, "select count(*) from taak", telling);
        int open = Integer.parseInt(telling.get(0));
        int kopieen = (doel - open) / Math.max(1, open);
        if (kopieen > 0) {
            long begin = System.nanoTime();
            db.setAutoCommit(false);
            sql.execute("set local bench.kopieen = '" + kopieen + "'");
            sql.execute(Files.readString(script));
            db.commit();
            db.setAutoCommit(true);
            sql.execute("vacuum analyze");
            System.out.println("Filled to " + (open + open * kopieen) + " open cases in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
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
