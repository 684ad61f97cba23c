package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes out by itself, through the pages: listed, put off, reworded, and what failed with a way to mend it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-31")
class GaatVanzelfIT {

    private static final String MAIL = "melder@voorbeeld.example";

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
    }

    @AfterEach
    void zoalsHetWas() {
        ServerDatabase.execute("delete from bericht_keuze");
        ServerDatabase.execute("delete from bericht_vertaling");
    }

    @Test
    void een_aanmelding_wordt_bevestigd_en_de_volglink_werkt() throws URISyntaxException {
        String nummer = Aanmeldformulier.meldAan(coordinator, "email", MAIL);
        String tekst = bericht("BEVESTIGING", nummer);
        assertThat(tekst).contains("Uw zaaknummer is " + nummer, "Beste ");
        String link = tekst.replaceAll("(?s).*(/volg/[A-Za-z0-9_-]{32}).*", "$1");
        assertThat(Bezoeker.anoniem(adres.toURI()).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void uit_is_uit_en_de_pagina_zegt_dat_jij_dan_belt() {
        assertThat(coordinator.get("/gaat-vanzelf").body())
                .contains("Aan buren", "Aan bemiddelaars", "van 25 staan aan", "Vraag aan het paar", "Zet uit");
        assertThat(coordinator
                        .post("/gaat-vanzelf/BEVESTIGING/stand", "aan", "nee")
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/gaat-vanzelf?soort=BEVESTIGING").body())
                .contains("Jij belt zelf.", "Zet aan", "van 25 staan aan");
        coordinator.post("/gaat-vanzelf/TUSSENBERICHT/stand", "aan", "nee");
        assertThat(coordinator.get("/gaat-vanzelf?soort=TUSSENBERICHT").body())
                .contains("De buurtconciërges zien wie er wacht", "Aan wie overlast meldt")
                .doesNotContain("Jij belt zelf.");
        String nummer = Aanmeldformulier.meldAan(coordinator, "email", MAIL);
        assertThat(aantal("BEVESTIGING", nummer)).isEqualTo("0");
        coordinator.get("/gaat-vanzelf");
        coordinator.post("/gaat-vanzelf/BEVESTIGING/stand", "aan", "ja");
        assertThat(aantal("BEVESTIGING", Aanmeldformulier.meldAan(coordinator, "email", MAIL)))
                .isEqualTo("1");
    }

    @Test
    void eigen_woorden_eerst_gezien_dan_bewaard_en_weer_terug() {
        String pad = "/gaat-vanzelf/BEVESTIGING";
        String[] goed = {
            "onderwerp",
            "Binnen",
            "tekst",
            "Hallo {{naam}}, <b>{{zaaknummer}}</b>",
            "sms",
            "Binnen",
            "knop",
            "",
            "versie",
            "0"
        };
        coordinator.get(pad);
        goed[7] = "VOORBEELD";
        assertThat(coordinator.post(pad, goed).body())
                .contains("Voorbeeld, nog niet bewaard", "mevrouw Zonnedauw", "&lt;b&gt;");
        assertThat(ServerDatabase.ask("select count(*) from bericht_keuze")).isEqualTo("0");
        HttpResponse<String> fout =
                coordinator.post(pad, "onderwerp", "", "tekst", "Over {{aard}}", "sms", "Binnen", "knop", "BEWAAR");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Over {{aard}}");
        goed[7] = "BEWAAR";
        assertThat(coordinator.post(pad, goed).statusCode()).isEqualTo(303);
        HttpResponse<String> tegelijk = coordinator.post(pad, goed);
        assertThat(tegelijk.statusCode()).as("the other tab").isEqualTo(409);
        assertThat(tegelijk.body()).contains("Marjan", "Hallo {{naam}}, &lt;b&gt;");
        String nummer = Aanmeldformulier.meldAan(coordinator, "email", MAIL);
        assertThat(bericht("BEVESTIGING", nummer)).startsWith("Hallo ").contains("<b>" + nummer + "</b>");
        goed[7] = "TERUG";
        goed[9] = coordinator.versie(pad);
        assertThat(coordinator.post(pad, goed).statusCode()).isEqualTo(303);
        assertThat(bericht("BEVESTIGING", Aanmeldformulier.meldAan(coordinator, "email", MAIL)))
                .startsWith("Beste ");
    }

    @Test
    void in_de_taal_van_de_buur_met_het_nederlands_ernaast() {
        assertThat(coordinator.get("/gaat-vanzelf?soort=BEVESTIGING&in=ar").body())
                .contains(
                        "vertaald door een machine",
                        "dir=\"rtl\"",
                        "استلمنا طلبكم",
                        "ترجمت آلة",
                        "Stuur liever Nederlands");
        assertThat(bericht("BEVESTIGING", Aanmeldformulier.meldAan(coordinator, "email", MAIL, "taal", "Pools")))
                .contains("Otrzymaliśmy Państwa zgłoszenie", "?taal=pl");
        String pad = "/gaat-vanzelf/BEVESTIGING/in/pl";
        assertThat(coordinator.get(pad).body()).contains("Uw aanmelding is binnen.", "Otrzymaliśmy");
        String[] nieuw = {
            "onderwerp", "Mamy", "tekst", "Mamy to: {{link}}", "sms", "Mamy", "vertaald", "", "knop", "BEWAAR"
        };
        HttpResponse<String> fout = coordinator.post(pad, nieuw);
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Kies wie deze tekst vertaalde.", "Mamy to: {{link}}");
        nieuw[7] = "MENS";
        assertThat(coordinator.post(pad, nieuw).statusCode()).isEqualTo(303);
        assertThat(bericht("BEVESTIGING", Aanmeldformulier.meldAan(coordinator, "email", MAIL, "taal", "Pools")))
                .startsWith("Mamy to: ");
        coordinator.get(pad);
        assertThat(coordinator.post(pad + "/stand", "aan", "nee").statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/gaat-vanzelf?soort=BEVESTIGING&in=pl").body())
                .contains("Wie Pools spreekt, krijgt de Nederlandse tekst.", "Stuur weer Pools");
        assertThat(bericht("BEVESTIGING", Aanmeldformulier.meldAan(coordinator, "email", MAIL, "taal", "Pools")))
                .startsWith("Beste ")
                .contains("?taal=pl");
        assertThat(coordinator.get("/gaat-vanzelf/PAARVRAAG/in/pl").statusCode())
                .isEqualTo(404);
        assertThat(coordinator.get("/gaat-vanzelf/BEVESTIGING/in/nl").statusCode())
                .isEqualTo(404);
    }

    @Test
    void wat_niet_aankwam_staat_bovenaan_met_een_weg_om_het_te_herstellen() {
        ServerDatabase.execute("delete from uitgaand where stand = 'MISLUKT'"); // of others: more than a page
        String nummer = Aanmeldformulier.meldAan(coordinator, "email", MAIL);
        Geduld.tot("MISLUKT", () -> ServerDatabase.ask("select stand from uitgaand where nummer = '" + nummer + "'"));
        ServerDatabase.execute(
                "update uitgaand set stand = 'MISLUKT', fout = 'Het adres bestaat niet.' where nummer = '" + nummer
                        + "'");
        String pagina = coordinator.get("/gaat-vanzelf").body();
        assertThat(pagina)
                .contains("Niet aangekomen", "Het adres bestaat niet.", "/bemiddelingen/" + nummer, "Probeer opnieuw")
                .doesNotContain(MAIL);
        String id = ServerDatabase.ask("select id from uitgaand where nummer = '" + nummer + "'");
        assertThat(coordinator.post("/post/" + id + "/neergelegd").statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/gaat-vanzelf").body()).doesNotContain("/bemiddelingen/" + nummer);
    }

    @Test
    void wat_niet_aankwam_gaat_met_een_tik_als_sms_en_een_keer() throws URISyntaxException {
        ServerDatabase.execute("delete from uitgaand where stand = 'MISLUKT'"); // of others: more than a page
        String nummer = Aanmeldformulier.meldAan(coordinator, "email", MAIL, "taal", "Pools");
        Geduld.tot("MISLUKT", () -> ServerDatabase.ask("select stand from uitgaand where nummer = '" + nummer + "'"));
        String id = ServerDatabase.ask("select id from uitgaand where nummer = '" + nummer + "'");
        assertThat(coordinator.get("/gaat-vanzelf").body()).contains("Stuur als sms", "/post/" + id + "/als-sms");
        assertThat(Bezoeker.als("beheerder", adres.toURI())
                        .post("/post/" + id + "/als-sms")
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator.post("/post/" + id + "/als-sms").statusCode()).isEqualTo(303);
        assertThat(coordinator.post("/post/" + id + "/als-sms").statusCode())
                .as("geen tweede keer")
                .isEqualTo(422);
        assertThat(ServerDatabase.ask(
                        "select weg || ' ' || stand || ' ' || aan || ' ' || tekst from uitgaand where id = " + id))
                .startsWith("SMS WACHT 31600112233 Otrzymaliśmy zgłoszenie");
        assertThat(coordinator.get("/gaat-vanzelf").body()).doesNotContain("/post/" + id + "/als-sms");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("bevestiging, als sms: de e-mail kwam niet aan");
    }

    @Test
    void alleen_de_coordinator_ziet_en_bepaalt_het() throws URISyntaxException {
        for (String wie : new String[] {"bemiddelaar", "beheerder", "manager"}) {
            Bezoeker ander = Bezoeker.als(wie, adres.toURI());
            assertThat(ander.get("/gaat-vanzelf").statusCode()).isEqualTo(403);
            assertThat(ander.post("/gaat-vanzelf/BEVESTIGING/stand", "aan", "nee")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(coordinator.get("/gaat-vanzelf/NIETS").statusCode()).isEqualTo(404);
    }

    private static String bericht(String soort, String nummer) {
        return ServerDatabase.ask(
                "select tekst from uitgaand where vanzelf = '" + soort + "' and nummer = '" + nummer + "'");
    }

    private static String aantal(String soort, String nummer) {
        return ServerDatabase.ask(
                "select count(*) from uitgaand where vanzelf = '" + soort + "' and nummer = '" + nummer + "'");
    }
}
