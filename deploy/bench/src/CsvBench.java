import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;

/** The CSV of a large publication: seconds beside COPY of the same rows, and how much of it the server holds meanwhile. */
public final class CsvBench {

    private static final String ADRES = "/publicaties/2020.1/cijfers.csv";
    private static final String COPY = "copy (select c.code, c.code_versie, c.niveau, c.gebied, g.naam, c.periode, c.waarde,"
            + " c.onder, c.boven, c.teller, c.noemer, c.status from publicatiecijfer c join publicatie p on p.id ="
            + " c.publicatie_id join gebied g on g.indeling = p.indeling and g.niveau = c.niveau and g.code = c.gebied"
            + " where p.nummer = '2020.1' order by c.code, c.niveau, c.periode, c.gebied) to stdout (format csv, header)";
    private static final int KEER = 5;

    private CsvBench() {}

    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3])) {
            vul(db, args[4]);
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpRequest vraag = HttpRequest.newBuilder(URI.create(args[0] + ADRES)).build();
            meet("CSV over HTTP", () -> lees(http.send(vraag, BodyHandlers.ofInputStream()).body(), Long.MAX_VALUE));
            meet("COPY of the same rows", () -> {
                Teller teller = new Teller();
                db.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, teller);
                return teller.aantallen;
            });
            try (InputStream half = http.send(vraag, BodyHandlers.ofInputStream()).body()) {
                long[] gelezen = lees(half, 1_000_000);
                System.out.printf(
                        "  figures alive in the server after %d rows of a download: %s%n",
                        gelezen[0], levend(args[5], "nl.buurtregie.wijkkompas.publicatie.Cijfer"));
            }
        }
    }

    private static void vul(Connection db, String bestand) throws Exception {
        if (Tabel.getal(db, "select count(*) from publicatie where nummer = '2020.1'") > 0) {
            return;
        }
        db.setAutoCommit(false);
        try (Statement sql = db.createStatement()) {
            sql.execute(Files.readString(Path.of(bestand)));
            db.commit();
            db.setAutoCommit(true);
            sql.execute("vacuum analyze publicatiecijfer");
        }
    }

    private interface Werk {
        long[] doe() throws Exception;
    }

    private static void meet(String naam, Werk werk) throws Exception {
        double beste = Double.MAX_VALUE;
        double slechtste = 0;
        long[] gelezen = werk.doe();
        for (int i = 0; i < KEER; i++) {
            long begin = System.nanoTime();
            gelezen = werk.doe();
            double seconden = (System.nanoTime() - begin) / 1e9;
            beste = Math.min(beste, seconden);
            slechtste = Math.max(slechtste, seconden);
        }
        System.out.printf(
                Locale.ROOT,
                "  %-24s %d rows, %.1f MB, %.2f s (best of %d; worst %.2f)%n",
                naam,
                gelezen[0] - 1,
                gelezen[1] / 1e6,
                beste,
                KEER,
                slechtste);
    }

    /** Lines and bytes, up to about so many bytes. */
    private static long[] lees(InputStream in, long hooguit) throws Exception {
        Teller teller = new Teller();
        byte[] deel = new byte[16_384];
        for (int n = in.read(deel); n >= 0; n = in.read(deel)) {
            teller.write(deel, 0, n);
            if (teller.aantallen[1] > hooguit) {
                break;
            }
        }
        return teller.aantallen;
    }

    private static String levend(String pid, String klasse) throws Exception {
        Process jcmd = new ProcessBuilder("jcmd", pid, "GC.class_histogram").start();
        try (var regels = jcmd.inputReader()) {
            return regels.lines()
                    .filter(regel -> regel.trim().endsWith(klasse) || regel.contains(klasse + " "))
                    .map(regel -> regel.trim().split("\\s+")[1])
                    .findFirst()
                    .orElse("not measured: jcmd " + pid + " knows no " + klasse);
        }
    }

    private static final class Teller extends OutputStream {
        private final long[] aantallen = new long[2];

        @Override
        public void write(int een) {
            write(new byte[] {(byte) een}, 0, 1);
        }

        @Override
        public void write(byte[] deel, int van, int lengte) {
            for (int i = van; i < van + lengte; i++) {
                aantallen[0] += deel[i] == '\n' ? 1 : 0;
            }
            aantallen[1] += lengte;
        }
    }
}
