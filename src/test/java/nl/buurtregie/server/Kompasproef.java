package nl.buurtregie.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Published figures and figures of others, through the pages, for whoever wants to look at compass and map. */
public final class Kompasproef {

    public static final int JAAR = 2019;

    private static final String BEWAARD = "publicatie set stand = ";
    private final Bezoeker analist;
    private final Bezoeker manager;

    public Kompasproef(URI basis) {
        analist = Bezoeker.als("analist", basis);
        manager = Bezoeker.als("manager", basis);
    }

    /** One more version of the year of the test, opened and approved by two people; some figures of it are known. */
    public void publiceer() {
        wachtOpDemo();
        feiten();
        analist.get("/publicaties/nieuw");
        String pad = ga(analist.post(
                "/publicaties",
                "vanJaar",
                "" + (JAAR - 1),
                "totJaar",
                "" + JAAR,
                "reden",
                "proef van kompas en kaart"));
        analist.get(pad);
        ga(analist.post(pad + "/indiening"));
        manager.get(pad);
        ga(manager.post(pad + "/akkoord"));
    }

    /** The demo city publishes its years when it is full. */
    private static void wachtOpDemo() {
        long einde = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (ServerDatabase.ask("select 1 from publicatie where stand = 'VASTGESTELD' and tot_jaar > " + JAAR)
                .isEmpty()) {
            if (System.nanoTime() > einde) {
                throw new IllegalStateException("de demostad publiceerde niets");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static String ga(HttpResponse<String> antwoord) {
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(antwoord.statusCode() + " " + antwoord.body());
        }
        return antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    /** Some hundred problems in each buurt of two wijken, and hours that were walked there. */
    private static void feiten() {
        ServerDatabase.execute("delete from feit_overlastmelding where melding >= 9000000");
        ServerDatabase.execute("delete from feit_ronde where ronde like 'kompas%'");
        ServerDatabase.execute(
                "insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep,"
                        + " categorie, bron, actie, nieuw) select 9000000 + row_number() over (), date '" + JAAR
                        + "-01-01' + n,"
                        + " code, wijk_code, indeling, 'afval', 'afval', 'CONCIERGE', 'NIETS', true from buurt,"
                        + " generate_series(1, 40) n where indeling = 2024 and (wijk_code in ('WK001400', 'WK001401') or n > 20)");
        ServerDatabase.execute("insert into feit_ronde (ronde, op, buurt_code, wijk_code, seconden, meelopers)"
                + " select 'kompas' || code || n, date '" + JAAR + "-01-01' + n, code, wijk_code, 7200, 0 from buurt,"
                + " generate_series(1, 10) n where indeling = 2024");
    }

    /** As a browser sends a file. */
    HttpResponse<String> leesIn(String naam, String tekst) {
        analist.get("/wijkkompas/invoer");
        String grens = UUID.randomUUID().toString();
        String body = veld(grens, "csrf", analist.token())
                + veld(grens, "naam", naam)
                + veld(grens, "bestand\"; filename=\"cijfers.csv", tekst)
                + "--" + grens + "--\r\n";
        return analist.postRuw(
                "/wijkkompas/invoer", "multipart/form-data; boundary=" + grens, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String veld(String grens, String naam, String waarde) {
        return "--" + grens + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde + "\r\n";
    }

    /** Figures of one more indicator, of three wijken and the city. */
    public void leesIn(String code) {
        StringBuilder regels = new StringBuilder();
        int waarde = 40;
        for (String gebied : List.of("WIJK;WK001400", "WIJK;WK001401", "WIJK;WK001402", "GEMEENTE;GM0014")) {
            waarde += 10;
            regels.append(code)
                    .append(";Proef ")
                    .append(code)
                    .append(";Verzonnen proefcijfer.;%;1;proef;Kwaliteit van leven;Gezondheid;90;")
                    .append(gebied)
                    .append(';')
                    .append(JAAR)
                    .append(';')
                    .append(waarde)
                    .append(",5\n");
        }
        ga(leesIn("Proef", regels.toString()));
    }

    /** Does something while nothing was ever published, and puts everything back. */
    public void alsOfErNietsIs(Runnable werk) {
        ServerDatabase.execute("alter table publicatie disable trigger publicatie_vast");
        try {
            ServerDatabase.execute(
                    "update " + BEWAARD + "'VERVALLEN', opmerking = 'kompasproef' where stand = 'VASTGESTELD'");
            werk.run();
        } finally {
            ServerDatabase.execute("update " + BEWAARD
                    + "'VASTGESTELD', opmerking = null where stand = 'VERVALLEN' and opmerking = 'kompasproef'");
            ServerDatabase.execute("alter table publicatie enable trigger publicatie_vast");
        }
    }
}
