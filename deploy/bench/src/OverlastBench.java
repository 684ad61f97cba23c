import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Overlast with 1,000,000 problems and 100,000 open steps: what the street, the map and the work list wait for. */
public final class OverlastBench {

    private static final double GRAAD = 111_320;
    private static final int METER = 50;
    private static final Duration WACHT = Duration.ofMinutes(8);

    private final String basis;
    private final Connection db;

    private OverlastBench(String basis, Connection db) {
        this.basis = basis;
        this.db = db;
    }

    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3])) {
            OverlastBench bench = new OverlastBench(args[0], db);
            bench.telVerkeerd();
            bench.pagina(new Klant(args[0], "teamleider"), "teamleider");
            Klant concierge = new Klant(args[0], "concierge");
            bench.pagina(concierge, "concierge");
            bench.hotspot(rond(Path.of(args[4])));
            new StraatBench(concierge, db).meet();
            bench.allesOpnieuw();
        }
    }

    /** The condition of the program itself, so that what is measured is what is used. */
    private static String rond(Path bron) throws Exception {
        Matcher vraag = Pattern.compile("String ROND =(.*?);", Pattern.DOTALL).matcher(Files.readString(bron));
        if (!vraag.find()) {
            throw new IllegalStateException("no ROND in " + bron);
        }
        StringBuilder sql = new StringBuilder();
        Matcher delen = Pattern.compile("\"([^\"]*)\"").matcher(vraag.group(1));
        while (delen.find()) {
            sql.append(delen.group(1));
        }
        return sql.toString();
    }

    private void pagina(Klant wie, String naam) throws Exception {
        Object ik = Tabel.rijen(db, "select id from medewerker where gebruikersnaam = ?1", naam).get(0)[0];
        String mijn = naam.equals("teamleider")
                ? " ?1 = ?1"
                : " t.buurt_code in (select buurt_code from concierge_gebied where medewerker_id = ?1)";
        long taken = Tabel.getal(db, "select count(*) from overlasttaak t where" + mijn, ik);
        System.out.println("As " + naam + ", " + taken + " open steps, whole answers over HTTP:");
        Meting.meet("work list, first 50", 100, () -> wie.get("/overlast"));
        Meting.meet("the same six questions by hand", 100, () -> metDeHand(mijn, ik));
        String punten = wie.get("/overlast/kaart/punten.geojson");
        System.out.printf(
                "  map: %d points, %d bytes%n",
                punten.split("\"Feature\"").length - 1,
                punten.getBytes(StandardCharsets.UTF_8).length);
        Meting.meet("map, points", 30, () -> wie.get("/overlast/kaart/punten.geojson"));
        if (wie.status() != 200) {
            throw new IllegalStateException("the map answered " + wie.status());
        }
    }

    private void metDeHand(String mijn, Object ik) throws SQLException {
        List<Object[]> rijen = Tabel.rijen(
                db,
                "select p.id, p.*, t.* from overlasttaak t join probleem p on p.id = t.probleem_id where" + mijn
                        + " order by t.einde, t.id limit 51",
                ik);
        Object[] nummers = rijen.stream().map(rij -> rij[0]).toArray();
        Tabel.rijen(
                db,
                "select distinct probleem_id from overlastmelding where bron <> 'CONCIERGE' and probleem_id = any (?1)",
                db.createArrayOf("bigint", nummers));
        for (String welke : List.of(
                "einde < current_date", "stand = 'BEOORDELEN'", "stand = 'BIJ_PARTNER'", "stand = 'TERUGKOPPELEN'")) {
            Tabel.rijen(db, "select id from overlasttaak t where " + welke + " and" + mijn + " limit 1000", ik);
        }
    }

    private void hotspot(String rond) throws Exception {
        String vraag = "select count(*), avg(lat), avg(lon), max(geopend_op) " + rond;
        List<Object[]> plekken = Tabel.rijen(
                db, "select categorie, lat, lon from probleem where id > 10000000 order by random() limit 500");
        Random toeval = new Random(7);
        System.out.println("Hotspot search among " + Tabel.getal(db, "select count(*) from probleem") + " problems:");
        Meting.meet("one place", 500, () -> Tabel.rijen(db, vraag, rond(plekken.get(toeval.nextInt(500)))));
        Object[] druk = Tabel.rijen(
                        db, "select categorie, lat, lon from hotspot where tot is null and aantal < 1000000"
                                + " order by aantal desc limit 1")
                .get(0);
        Meting.meet("the busiest place", 100, () -> Tabel.rijen(db, vraag, rond(druk)));
        for (Object[] regel : Tabel.rijen(db, "explain (analyze, buffers) " + vraag, rond(druk))) {
            System.out.println("    " + regel[0]);
        }
    }

    /** The values of the demo's settings: 50 metres, eight weeks. */
    private static Object[] rond(Object[] plek) {
        double lat = (Double) plek[1];
        return new Object[] {
            plek[0],
            Timestamp.from(Instant.now().minus(Duration.ofDays(56))),
            lat,
            plek[2],
            METER / GRAAD,
            METER / (GRAAD * Math.cos(Math.toRadians(lat)))
        };
    }

    /** One, so that it can be seen when all were counted again. */
    private void telVerkeerd() throws SQLException {
        try (Statement sql = db.createStatement()) {
            sql.executeUpdate("update hotspot set aantal = 1000000 where id ="
                    + " (select max(id) from hotspot where tot is null)");
        }
    }

    /** The program does this by its clock; what is timed is its transaction, seen from outside. */
    private void allesOpnieuw() throws Exception {
        long hotspots = Tabel.getal(db, "select count(*) from hotspot where tot is null");
        System.out.println("Waiting until the program counts its " + hotspots + " hotspots again …");
        Instant hooguit = Instant.now().plus(WACHT);
        Timestamp begon = null;
        while (Tabel.getal(db, "select count(*) from hotspot where tot is null and aantal >= 1000000") > 0) {
            if (Instant.now().isAfter(hooguit)) {
                throw new IllegalStateException("not counted within " + WACHT + ": " + basis);
            }
            List<Object[]> bezig = Tabel.rijen(
                    db,
                    "select min(xact_start) from pg_stat_activity where usename = 'buurtregie' and xact_start is not null"
                            + " and (query ilike '%hotspot%' or query like '%from probleem where categorie%')");
            begon = bezig.get(0)[0] == null ? begon : (Timestamp) bezig.get(0)[0];
            Thread.sleep(100);
        }
        System.out.printf(
                Locale.ROOT,
                "  %-58s %.1f s%n",
                "all hotspots counted again",
                begon == null ? Double.NaN : Duration.between(begon.toInstant(), Instant.now()).toMillis() / 1000.0);
    }
}
