import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A file of 250 indicators, 45 areas and 10 years through the page of the analist, and the compass with all of them. */
public final class InvoerBench {

    private static final int INDICATOREN = 250;
    private static final int GEBIEDEN = 45;
    private static final int JAREN = 10;
    private static final List<String> THEMAS = List.of(
            "LEVEN;gezondheid", "LEVEN;werk-en-geld", "LEVEN;leren-en-opgroeien", "FYSIEK;woningen", "SOCIAAL;veiligheid");

    private InvoerBench() {}

    public static void main(String[] args) throws Exception {
        List<String> buurten = new ArrayList<>();
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement();
                ResultSet rijen = sql.executeQuery("select code from buurt order by code limit " + GEBIEDEN)) {
            while (rijen.next()) {
                buurten.add(rijen.getString(1));
            }
        }
        Klant analist = new Klant(args[0], "analist");
        stuur(analist, "definition on the first line of a code only", bestand(buurten, false));
        stuur(analist, "definition on every line", bestand(buurten, true));
        Meting.meet("compass of a wijk, 250 indicators around ours", 50, () -> analist.get("/wijkkompas"));
    }

    private static void stuur(Klant analist, String wat, String bestand) throws Exception {
        analist.get("/wijkkompas/invoer");
        long begin = System.nanoTime();
        HttpResponse<String> antwoord = analist.bestand("/wijkkompas/invoer", "naam", "meting", bestand);
        double seconden = (System.nanoTime() - begin) / 1e9;
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(antwoord.statusCode() + " " + antwoord.body());
        }
        System.out.printf(
                Locale.ROOT,
                "  %,d values, %s (%.1f MB): %.1f s%n",
                INDICATOREN * GEBIEDEN * JAREN,
                wat,
                bestand.length() / 1e6,
                seconden);
    }

    private static String bestand(List<String> buurten, boolean alles) {
        Random toeval = new Random(7);
        StringBuilder tekst = new StringBuilder();
        for (int nummer = 0; nummer < INDICATOREN; nummer++) {
            String uitleg = "meting_" + nummer + ";Meting " + nummer + ";Verzonnen cijfer om te meten.;%;1;meting;"
                    + THEMAS.get(nummer % THEMAS.size()) + ";" + nummer + ";";
            String kort = "meting_" + nummer + ";;;;;;;;;";
            boolean eerste = true;
            for (String buurt : buurten) {
                for (int jaar = 2016; jaar < 2016 + JAREN; jaar++) {
                    tekst.append(alles || eerste ? uitleg : kort).append("BUURT;").append(buurt).append(';').append(jaar);
                    tekst.append(';').append(toeval.nextInt(1000) / 10.0).append('\n');
                    eerste = false;
                }
            }
        }
        return tekst.toString();
    }
}
