package nl.buurtregie.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

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
        Geduld.totDeDemostadVolIs();
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
        Telwacht.klaar(analist, pad);
        ga(analist.post(pad + "/indiening"));
        manager.get(pad);
        ga(manager.post(pad + "/akkoord"));
    }

    private static String ga(HttpResponse<String> antwoord) {
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(antwoord.statusCode() + " " + antwoord.body());
        }
        return antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    /** Some hundred problems in each buurt of two wijken, and hours that were walked there. */
    private static void feiten() {
        if (!ServerDatabase.ask("select id from feitenboek where onderwerp = '9000001'")
                .isEmpty()) {
            return;
        }
        ServerDatabase.execute(
                "insert into feitenboek (op, wat, onderwerp, feit) select now(), 'GEMELD', nr, jsonb_build_object("
                        + "'melding', nr, 'op', dag, 'buurt_code', code, 'wijk_code', wijk_code, 'indeling', indeling, 'groep', 'afval',"
                        + " 'categorie', 'afval', 'bron', 'CONCIERGE', 'actie', 'NIETS', 'nieuw', true)"
                        + " from (select 9000000 + row_number() over () as nr, date '" + JAAR
                        + "-01-01' + n as dag, buurt.*"
                        + " from buurt, generate_series(1, 40) n"
                        + " where indeling = 2024 and (wijk_code in ('WK001400', 'WK001401') or n > 20)) melding");
        ServerDatabase.execute("insert into feitenboek (op, wat, onderwerp, feit) select now(), 'RONDE_GELOPEN', ronde,"
                + " jsonb_build_object('ronde', ronde, 'op', dag, 'seconden', 7200, 'meelopers', 0, 'buurten',"
                + " jsonb_build_array(jsonb_build_object('buurt_code', code, 'wijk_code', wijk_code)))"
                + " from (select 'kompas' || code || n as ronde, date '" + JAAR + "-01-01' + n as dag, buurt.*"
                + " from buurt, generate_series(1, 10) n where indeling = 2024) walk");
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
            ServerDatabase.execute(
                    "update " + BEWAARD + "'VERVALLEN', opmerking = 'ingetrokken' where stand = 'INGETROKKEN'");
            werk.run();
        } finally {
            ServerDatabase.execute("update " + BEWAARD
                    + "'VASTGESTELD', opmerking = null where stand = 'VERVALLEN' and opmerking = 'kompasproef'");
            ServerDatabase.execute("update " + BEWAARD
                    + "'INGETROKKEN', opmerking = null where stand = 'VERVALLEN' and opmerking = 'ingetrokken'");
            ServerDatabase.execute("alter table publicatie enable trigger publicatie_vast");
        }
    }
}
