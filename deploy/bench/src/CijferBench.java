import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

/** Figures from 1,000,000 facts of five years: a publication of all indicators, areas and twelve quarters, and its pages. */
public final class CijferBench {

    private static final int FEITEN = 900_000;

    private CijferBench() {}

    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3])) {
            vul(db, Path.of(args[4]));
            String nummer = publiceer(args[0], db);
            Klant manager = new Klant(args[0], "manager");
            manager.get("/publicaties/" + nummer);
            manager.post("/publicaties/" + nummer + "/akkoord");
            System.out.println("As manager, whole answers over HTTP, and the same numbers by hand:");
            for (Paar paar : paren(db, nummer)) {
                manager.get(paar.pad());
                if (manager.status() != 200) {
                    throw new IllegalStateException(paar.pad() + " answered " + manager.status());
                }
                Meting.meet(paar.pad(), 60, () -> manager.get(paar.pad()));
                Meting.meet("    by hand", 60, () -> Tabel.rijen(db, paar.sql()));
                Tabel.rijen(db, "explain (analyze, timing off) " + paar.sql())
                        .forEach(regel -> System.out.println("      " + regel[0]));
            }
            herbouw(db);
            long begin = System.nanoTime();
            String csv = manager.get("/publicaties/" + nummer + "/cijfers.csv");
            System.out.printf("  tidy CSV: %d rows in %.1f s%n", csv.lines().count() - 1, seconden(begin));
        }
    }

    /** A page and the question that gives its numbers without anything around it. */
    private record Paar(String pad, String sql) {}

    private static List<Paar> paren(Connection db, String nummer) throws Exception {
        String versie = "publicatie_id = " + Tabel.getal(db, "select id from publicatie where nummer = '" + nummer + "'");
        String jaar = " where op >= '2025-01-01' and op < '2026-01-01'";
        return List.of(
                new Paar(
                        "/zaken-nu",
                        "select date_trunc('month', op), count(*) from feit_aanmelding where op >= '2025-01-01' group by 1"),
                new Paar(
                        "/resultaten?periode=2025",
                        "select aard, verwijzer, wijk_code, count(*), count(*) filter (where geschikt), count(*) filter (where naar_paar),"
                                + " percentile_disc(0.5) within group (order by werkdagen) filter (where naar_paar)"
                                + " from feit_afsluiting" + jaar + " group by rollup (aard, verwijzer, wijk_code)"),
                new Paar(
                        "/overlast-cijfers?periode=2025",
                        "select wijk_code, groep, categorie, count(*), count(*) filter (where nieuw),"
                                + " count(*) filter (where bron = 'CONCIERGE') from feit_overlastmelding" + jaar
                                + " group by rollup (wijk_code, groep, categorie)"),
                new Paar(
                        "/wijkkompas?jaar=2025",
                        "select gebied, code, periode, waarde, onder, boven, teller, noemer from publicatiecijfer where " + versie
                                + " and niveau in ('WIJK', 'GEMEENTE') and periode = '2025'"),
                new Paar(
                        "/kaart?indicator=ol_problemen_1000&niveau=BUURT",
                        "select gebied, waarde, onder, boven, teller, noemer from publicatiecijfer where " + versie
                                + " and code = 'ol_problemen_1000' and niveau = 'BUURT' and periode = '2025'"),
                new Paar(
                        "/indicatoren/ol_problemen_1000",
                        "select periode, waarde, onder, boven from publicatiecijfer where " + versie
                                + " and code = 'ol_problemen_1000' and niveau = 'GEMEENTE'"),
                new Paar(
                        "/api/v1/indicatoren/ol_problemen_1000/cijfers?niveau=wijk&periode=2025",
                        "select gebied, waarde, onder, boven, teller, noemer from publicatiecijfer where " + versie
                                + " and code = 'ol_problemen_1000' and niveau = 'WIJK' and periode = '2025'"));
    }

    /** The tables made again from the book, and compared with it. */
    private static void herbouw(Connection db) throws Exception {
        long begin = System.nanoTime();
        Tabel.rijen(db, "select feiten_herbouw()");
        System.out.printf("  fact tables made again from the book of %d lines: %.1f s%n",
                Tabel.getal(db, "select count(*) from feitenboek"), seconden(begin));
        begin = System.nanoTime();
        System.out.printf("  differences between tables and book: %s; compared in %.1f s%n",
                Tabel.getal(db, "select coalesce(sum(mist + teveel), 0) from feiten_verschil()"), seconden(begin));
    }

    private static void vul(Connection db, Path sql) throws Exception {
        if (Tabel.getal(db, "select count(*) from feit_overlastmelding") < 500_000) {
            db.setAutoCommit(false);
            try (var opdracht = db.createStatement()) {
                opdracht.execute(Files.readString(sql));
            }
            db.commit();
            db.setAutoCommit(true);
        }
        long feiten = 0;
        for (String tabel : new String[] {"overlastmelding", "probleem", "aanmelding", "afsluiting", "termijn", "ronde"}) {
            feiten += Tabel.getal(db, "select count(*) from feit_" + tabel);
        }
        if (feiten < FEITEN) {
            throw new IllegalStateException("only " + feiten + " facts");
        }
        System.out.println(feiten + " facts");
    }

    private static String publiceer(String basis, Connection db) throws Exception {
        Klant analist = new Klant(basis, "analist");
        analist.get("/publicaties/nieuw");
        long begin = System.nanoTime();
        int status = analist.post("/publicaties", "vanJaar", "2023", "totJaar", "2025", "reden", "gemeten")
                .statusCode();
        if (status != 303) {
            throw new IllegalStateException("the publication was answered with " + status);
        }
        while (Tabel.rijen(db, "select stand from publicatie order by id desc limit 1").get(0)[0].equals("TELLEN")) {
            Thread.sleep(200);
        }
        double duur = seconden(begin);
        analist.post("/publicaties/"
                + Tabel.rijen(db, "select nummer from publicatie order by id desc limit 1").get(0)[0] + "/indiening");
        Object[] rij = Tabel.rijen(
                        db,
                        "select nummer, openbaar_aantal, klein_aantal, bijvangst_aantal, onopgelost,"
                                + " (select count(*) from publicatiecijfer where publicatie_id = p.id),"
                                + " (select count(distinct code) from publicatiecijfer where publicatie_id = p.id)"
                                + " from publicatie p order by id desc limit 1")
                .get(0);
        System.out.printf(
                "  publication %s: %.0f s; %s indicators, %s figures; %s counts, hidden %s small and %s to protect, %s in reach%n",
                rij[0], duur, rij[6], rij[5], rij[1], rij[2], rij[3], rij[4]);
        return (String) rij[0];
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
