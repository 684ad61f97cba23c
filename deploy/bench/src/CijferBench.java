import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

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
            System.out.println("As manager, whole answers over HTTP:");
            for (String pad : new String[] {
                "/zaken-nu", "/resultaten?jaar=2025", "/overlast-cijfers?jaar=2025", "/wijkkompas", "/kaart", "/publicaties/" + nummer,
                "/api/v1/indicatoren/ol_problemen_1000/cijfers?niveau=wijk&periode=2025"
            }) {
                manager.get(pad);
                if (manager.status() != 200) {
                    throw new IllegalStateException(pad + " answered " + manager.status());
                }
                Meting.meet(pad, 60, () -> manager.get(pad));
            }
            Meting.meet("the results page's first question by hand", 60, () -> Tabel.rijen(
                    db,
                    "select count(*), count(*) filter (where geschikt), count(*) filter (where naar_paar),"
                            + " percentile_disc(0.5) within group (order by werkdagen) filter (where naar_paar)"
                            + " from feit_afsluiting where op >= '2025-01-01' and op < '2026-01-01'"));
            long begin = System.nanoTime();
            String csv = manager.get("/publicaties/" + nummer + "/cijfers.csv");
            System.out.printf("  tidy CSV: %d rows in %.1f s%n", csv.lines().count() - 1, seconden(begin));
        }
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
