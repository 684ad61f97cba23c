package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The security log as a beheerder finds it, after what really happened at every door. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-11")
class BeveiligingIT {

    private static final String HIER = "/beheer/beveiliging";

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker fenna;

    @BeforeEach
    void opent() throws URISyntaxException {
        basis = adres.toURI();
        fenna = Bezoeker.als("beheerder", basis);
    }

    @Test
    void wat_aan_de_deur_gebeurt_staat_in_het_log() {
        long voor = laatste();
        Bezoeker marjan = Bezoeker.als("coordinator", basis);
        marjan.get("/beheer/feiten");
        marjan.get("/werkvoorraad.csv");
        marjan.post("/zoeken", "zoek", "Zandloper");
        marjan.post("/uitloggen");
        Bezoeker vreemde = Bezoeker.vanaf("203.0.113.80", basis);
        vreemde.postRuw("/inloggen", "application/x-www-form-urlencoded", "gebruikersnaam=a&wachtwoord=b");
        vreemde.vraag("TRACK", "/inloggen");
        vreemde.vraag("VERZONNEN", "/wijk;a=b");
        fenna.get("/beheer/instellingen");
        fenna.post("/beheer/instellingen", "naam", "buurtregie.termijn.intake", "waarde", "6");
        fenna.post("/beheer/instellingen", "naam", "buurtregie.termijn.intake", "waarde", "");
        assertThat(sinds(voor))
                .containsSubsequence(
                        "SIGNED_IN coordinator POST /inloggen een browser op een ander toestel, met een wachtwoord",
                        "REFUSED coordinator GET /beheer/feiten -",
                        "EXPORTED coordinator GET /werkvoorraad.csv csv",
                        "SIGNED_OUT coordinator POST /uitloggen -",
                        "FORGED - POST /inloggen -",
                        "NO_BROWSER - TRACK /inloggen -",
                        "NO_BROWSER - … /… -",
                        "SETTING_CHANGED beheerder POST /beheer/instellingen buurtregie.termijn.intake: 6");
        String pagina = fenna.get(HIER).body();
        assertThat(pagina)
                .contains("Pagina geweigerd", "/beheer/feiten", "Bestand opgehaald", "Marjan Visser", "dit ben jij")
                .contains(": weer de standaard", "203.0.113.…")
                .doesNotContain("203.0.113.80", "Zandloper");
        assertThat(fenna.get(HIER + "?soort=REFUSALS").body())
                .contains("Pagina geweigerd")
                .doesNotContain("Bestand opgehaald");
        assertThat(fenna.get(HIER + "?wie=999999").body()).contains("Geen regels met deze keuze");
        assertThat(fenna.get(HIER + "?soort=%27&wie=x&dagen=-1&blad=99&adres=%3Cb%3E")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void velen_tegelijk_maken_een_keten_en_een_weigering_blijft_ook_als_alles_terugdraait() {
        long voor = laatste();
        Bezoeker gast = Bezoeker.vanaf("203.0.113.81", basis);
        gast.get("/inloggen");
        List<String> namen = List.of("concierge", "teamleider", "manager", "analist", "privacy");
        IntStream.range(0, 21)
                .parallel()
                .forEach(wie ->
                        gast.post("/inloggen", "gebruikersnaam", namen.get(wie % namen.size()), "wachtwoord", "fout"));
        assertThat(sinds(voor).stream().filter(regel -> regel.startsWith("WRONG_SIGN_IN")))
                .hasSize(21);
        assertThat(Bezoeker.anoniem(basis).get("/test/log/terugdraaien").body().strip())
                .as("what was to happen is not there, what was refused is")
                .isEqualTo("0 1");
        assertThat(controle()).contains("Ja, alle ");
    }

    @Test
    void een_stukke_lijst_staat_bovenaan_en_niets_herstelt_het() {
        controle();
        String regel = ServerDatabase.ask("select max(nr) - 2 from beveiligingslog");
        String was = ServerDatabase.ask("select coalesce(toelichting, '') from beveiligingslog where nr = " + regel);
        wijzig(regel, "'stiekem'");
        assertThat(controle())
                .contains("De lijst is niet meer heel, vanaf regel", "Er herstelt niets vanzelf", "CISO")
                .contains("Nee, vanaf regel");
        assertThat(fenna.get(HIER).body()).contains("De lijst is niet meer heel");
        wijzig(regel, "nullif('" + was + "', '')");
        assertThat(controle()).contains("Ja, alle ").doesNotContain("De lijst is niet meer heel");
        String kaart = fenna.get(HIER).body();
        assertThat(kaart).contains("Het beveiligingslog is niet meer heel", "Dit klopt");
        String sluiting = kaart.replaceAll("(?s).*action=\"(/beheer/beveiliging/opvallend/[0-9]+/sluiting)\".*", "$1");
        String veld = "reden-" + sluiting.replaceAll("[^0-9]", "");
        HttpResponse<String> leeg = fenna.post(sluiting, veld, " ");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Schrijf in het kort");
        assertThat(fenna.post(sluiting, veld, "proef van de beheerder").statusCode())
                .isEqualTo(303);
        assertThat(fenna.get(HIER).body()).contains("Afgehandeld.", "afgehandeld dit jaar");
        fenna.post(sluiting, veld, "nog eens");
        assertThat(fenna.get(HIER).body()).contains("Dit is al afgehandeld");
    }

    @Test
    void de_regels_gaan_mee_als_bestand_en_dat_staat_erin() {
        String dag = ServerDatabase.ask("select current_date::text");
        String vraag = HIER + "/download?van=" + dag + "&tot=" + dag + "&vorm=";
        long voor = laatste();
        HttpResponse<String> json = fenna.get(vraag + "json");
        assertThat(json.headers().firstValue("Content-Disposition").orElse("")).contains("beveiligingslog-" + dag);
        assertThat(json.body().lines().findFirst().orElse("")).startsWith("{\"@timestamp\":\"");
        assertThat(fenna.get(vraag + "csv").body())
                .contains("nummer;moment;wat;code", ";SIGNED_IN;")
                .doesNotContain("Fenna");
        assertThat(sinds(voor))
                .contains(
                        "EXPORTED beheerder GET /beheer/beveiliging/download jsonl",
                        "EXPORTED beheerder GET /beheer/beveiliging/download csv");
        assertThat(fenna.get(HIER + "/download?van=" + dag + "&tot=1999-01-01&vorm=csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(fenna.get(HIER + "/download?van=&tot=morgen").body()).contains("Kies een eerste dag");
    }

    private String controle() {
        fenna.get(HIER);
        assertThat(fenna.post(HIER + "/controle").statusCode()).isEqualTo(303);
        return fenna.get(HIER).body();
    }

    /** As somebody does who may do everything in the database. */
    private static void wijzig(String regel, String naar) {
        ServerDatabase.execute("alter table beveiligingslog disable trigger beveiligingslog_vast");
        ServerDatabase.execute("update beveiligingslog set toelichting = " + naar + " where nr = " + regel);
        ServerDatabase.execute("alter table beveiligingslog enable trigger beveiligingslog_vast");
    }

    private static long laatste() {
        return Long.parseLong(ServerDatabase.ask("select max(id) from beveiligingslog"));
    }

    private static List<String> sinds(long voor) {
        return List.of(ServerDatabase.ask(
                        "select string_agg(concat(l.wat, ' ', coalesce(m.gebruikersnaam, '-'), ' ', l.waar, ' ',"
                                + " coalesce(l.toelichting, '-')), '|' order by l.id) from beveiligingslog l left join medewerker m"
                                + " on m.id = l.wie where l.id > " + voor)
                .split("\\|"));
    }
}
