package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.Tegelijk;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input: a sentence that says what to change, what was typed stays, nothing half stored. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FormulierIT {

    private static final String ONZIN = "<script>alert(1)</script>'; drop table taak; -- é 😀";

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
    }

    @Test
    @Functie("INT-01")
    void een_goede_aanmelding_wordt_een_zaak() {
        String nummer = Aanmeldformulier.meldAan(coordinator);
        HttpResponse<String> dossier = coordinator.get("/bemiddelingen/" + nummer);
        assertThat(dossier.statusCode()).isEqualTo(200);
        assertThat(dossier.body())
                .contains("Zaak " + nummer + " is aangemaakt.")
                .contains("Mevr. P. Zandloper")
                .contains("Intake vastleggen");
    }

    @Test
    void elk_fout_veld_van_de_aanmelding_geeft_422_met_een_zin_en_bewaart_wat_er_stond() {
        String voor = ServerDatabase.ask("select count(*) from bemiddeling");
        fout("kanaal", "POSTDUIF", "Kies een van de mogelijkheden.");
        fout("verwijzer", "", "Kies wie de zaak meldt.");
        fout("aard", "LAWAAI", "Kies een van de mogelijkheden.");
        fout("naam", "", "Vul de naam van de melder in.");
        fout("naam", "x".repeat(81), "Maak de naam korter: hooguit 80 tekens.");
        fout("naam", "\u0000", "Vul de naam van de melder in.");
        fout("telefoon", "bel maar", "Vul het telefoonnummer zo in: 06 12345678.");
        fout("postcode", "9741 A", "Vul de postcode zo in: 9741 AB.");
        fout("postcode", "", "Vul de postcode in.");
        fout("huisnummer", "zeven", "Vul alleen cijfers in.");
        fout("huisnummer", "0", "Vul een huisnummer in van 1 tot en met 99999.");
        fout("huisnummer", "99999999999999", "Vul alleen cijfers in.");
        fout("toevoeging", "achterhuis", "Maak de toevoeging korter: hooguit 6 tekens.");
        fout("straat", "s".repeat(81), "Maak de straat korter: hooguit 80 tekens.");
        fout("buurt", "BU9999", "Kies een buurt uit de lijst.");
        fout("magBehandelen", "", "Vraag eerst de bewoner of het mag.");
        fout("tweedePostcode", "9741 AB", "Vul ook het huisnummer in, of laat het adres leeg.");
        fout("tweedeHuisnummer", "12", "Vul ook de postcode in, of laat het adres leeg.");
        fout("notitie", "n".repeat(501), "Maak de notitie korter: hooguit 500 tekens.");
        fout("email", "geen-adres", "Vul het e-mailadres zo in: naam@voorbeeld.nl.");
        fout("sleutel", "1234", "Dit formulier is niet meer geldig. Open het opnieuw.");
        assertThat(ServerDatabase.ask("select count(*) from bemiddeling")).isEqualTo(voor);
    }

    private void fout(String veld, String waarde, String zin) {
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("straat", "Bewaarstraat");
        velden.put(veld, waarde);
        HttpResponse<String> antwoord = coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden));
        assertThat(antwoord.statusCode()).as(veld + "=" + waarde).isEqualTo(422);
        assertThat(antwoord.body())
                .as(veld + "=" + waarde)
                .contains(zin)
                .contains("Mevr. P. Zandloper".equals(velden.get("naam")) ? "Mevr. P. Zandloper" : "9799 ZX");
    }

    @Test
    void wat_op_code_lijkt_blijft_gewone_tekst() {
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("naam", ONZIN);
        String nummer = Aanmeldformulier.nummer(coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden)));
        String dossier = coordinator.get("/bemiddelingen/" + nummer).body();
        assertThat(dossier)
                .doesNotContain("<script>alert(1)")
                .contains("&lt;script&gt;alert(1)")
                .contains("😀");
        assertThat(ServerDatabase.ask("select count(*) > 0 from taak")).isEqualTo("t");
    }

    @Test
    void alle_fouten_van_een_aanmelding_staan_er_in_een_keer_in_de_volgorde_van_de_pagina() {
        assertThat(Aanmeldformulier.stuur(
                                coordinator,
                                "naam",
                                "",
                                "telefoon",
                                "",
                                "magBehandelen",
                                "",
                                "tweedeHuisnummer",
                                "12",
                                "taal",
                                "")
                        .body())
                .containsSubsequence(
                        "href=\"#magBehandelen\"",
                        "href=\"#naam\"",
                        "href=\"#telefoon\"",
                        "href=\"#taal\"",
                        "href=\"#tweedePostcode\"");
    }

    @Test
    @Functie("INT-08")
    void tien_keer_tegelijk_versturen_geeft_een_zaak() {
        Map<String, String> velden = Aanmeldformulier.goed();
        String[] lijst = Aanmeldformulier.alsLijst(velden);
        Stream<CompletableFuture<String>> klikken = IntStream.range(0, 10)
                .mapToObj(i -> Tegelijk.vraag(() -> Aanmeldformulier.nummer(coordinator.post("/aanmelding", lijst))));
        assertThat(klikken.toList().stream().map(CompletableFuture::join).distinct())
                .hasSize(1);
        String aantal =
                ServerDatabase.ask("select count(*) from bemiddeling where sleutel = '" + velden.get("sleutel") + "'");
        assertThat(aantal).isEqualTo("1");
    }

    @Test
    void een_formulier_zonder_of_met_verkeerd_token_doet_niets() throws URISyntaxException {
        String soort = "application/x-www-form-urlencoded";
        assertThat(coordinator.postRuw("/aanmelding", soort, "naam=x").statusCode())
                .isEqualTo(403);
        assertThat(coordinator.postRuw("/aanmelding", soort, "csrf=verzonnen").statusCode())
                .isEqualTo(403);
        assertThat(coordinator.postRuw("/aanmelding", soort, "csrf=%zz").statusCode())
                .isEqualTo(403);
        assertThat(coordinator.postRuw("/aanmelding", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(coordinator
                        .postRuw("/aanmelding", soort, "x".repeat(100_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(Bezoeker.anoniem(adres.toURI()).post("/inloggen").statusCode())
                .isEqualTo(403);
    }

    @Test
    void een_oude_versie_geeft_409_met_wie_het_was_en_bewaart_wat_er_stond() {
        String nummer = Aanmeldformulier.meldAan(coordinator);
        String pad = "/bemiddelingen/" + nummer + "/intake";
        String versie = coordinator.versie(pad);
        coordinator.post(pad, "versie", versie, "besluit", "GESCHIKT");
        HttpResponse<String> tweede =
                coordinator.post(pad, "versie", versie, "besluit", "ADVIES", "notitie", "Dit wil ik niet kwijt");
        assertThat(tweede.statusCode()).isEqualTo(409);
        assertThat(tweede.body())
                .contains("Marjan Visser")
                .contains("Dit wil ik niet kwijt")
                .contains("Paar toewijzen");
    }

    @Test
    void elk_fout_veld_van_een_stap_geeft_422() {
        String nummer = Aanmeldformulier.meldAan(coordinator);
        String pad = "/bemiddelingen/" + nummer + "/intake";
        String versie = coordinator.versie(pad);
        stapFout(pad, versie, "Kies een besluit.");
        stapFout(pad, versie, "Kies een van de mogelijkheden.", "besluit", "MISSCHIEN");
        stapFout(
                pad,
                versie,
                "Er is een reden om te twijfelen.",
                "besluit",
                "GESCHIKT",
                "contraIndicaties",
                "VERSLAVING");
        stapFout(pad, versie, "Kies een van de mogelijkheden.", "besluit", "GESCHIKT", "contraIndicaties", "ZIN");
        stapFout(pad, versie, "Schrijf op onder welke voorwaarde", "besluit", "GESCHIKT_ONDER_VOORWAARDEN");
        stapFout(pad, versie, "Vul in naar wie je verwijst.", "besluit", "VERWEZEN");
        stapFout(pad, versie, "Maak dit korter", "besluit", "VERWEZEN", "verwezenNaar", "w".repeat(81));
        stapFout(pad, versie, "Maak de notitie korter", "besluit", "ADVIES", "notitie", "n".repeat(501));
        coordinator.post(pad, "versie", versie, "besluit", "GESCHIKT");
        String toewijzing = "/bemiddelingen/" + nummer + "/toewijzing";
        String nieuw = coordinator.versie(toewijzing);
        stapFout(toewijzing, nieuw, "Kies precies twee bemiddelaars.");
        stapFout(toewijzing, nieuw, "Kies bemiddelaars uit de lijst.", "paar", "1", "paar", "999999");
        stapFout(toewijzing, nieuw, "Vul alleen cijfers in.", "paar", "Ineke", "paar", "Youssef");
    }

    private void stapFout(String pad, String versie, String zin, String... velden) {
        String[] alles =
                Stream.concat(Stream.of("versie", versie), Stream.of(velden)).toArray(String[]::new);
        HttpResponse<String> antwoord = coordinator.post(pad, alles);
        assertThat(antwoord.statusCode()).as(zin).isEqualTo(422);
        assertThat(antwoord.body()).contains(zin);
    }

    @Test
    void wat_er_niet_is_is_404_op_een_gewone_pagina() {
        for (String pad :
                new String[] {"/bemiddelingen/2026-999999", "/bestaat/niet", "/bemiddelingen/2026-999999/intake"}) {
            HttpResponse<String> antwoord = coordinator.get(pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(404);
            assertThat(antwoord.body())
                    .contains("<html lang=\"nl\">")
                    .doesNotContain("Payara")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void de_api_antwoordt_op_fouten_met_problem_json() {
        HttpResponse<String> antwoord = coordinator.get("/api/bestaat-niet");
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(antwoord.body()).contains("\"status\":404");
    }

    @Test
    void elk_antwoord_draagt_de_beveiligingskoppen() {
        URI hier = URI.create(adres.toString());
        HttpResponse<String> antwoord = Bezoeker.anoniem(hier).get("/inloggen");
        assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(antwoord.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(antwoord.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly");
        assertThat(antwoord.body()).doesNotContain("style=").doesNotContain("onclick");
    }
}
