package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
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

/** A resident asks for help on the public form, without an account and without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HulpvraagIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker bewoner;

    @BeforeEach
    void open() throws URISyntaxException {
        bewoner = Bezoeker.anoniem(adres.toURI());
    }

    @Test
    @Functie("INT-02")
    void een_bewoner_vraagt_hulp_en_de_coordinator_ziet_de_zaak() throws URISyntaxException {
        assertThat(bewoner.get("/hulp-vragen").body()).contains("Vraag hulp").doesNotContain("Uitloggen");
        Hulpformulier.vulIn(bewoner);
        String controle = bewoner.get("/hulp-vragen/controle").body();
        assertThat(controle)
                .contains("9799 ZV, nummer 31 a", "9799 ZU, nummer 867", "Mevr. T. Waterlelie", "06 00445566");
        assertThat(Hulpformulier.verstuur(bewoner)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/hulp-vragen/klaar");
        String klaar = bewoner.get("/hulp-vragen/klaar").body();
        assertThat(klaar).contains("U hoort van ons <b>vóór ");
        Hulpformulier.Zaak zaak = Hulpformulier.zaak(klaar);

        Bezoeker coordinator = Bezoeker.als("coordinator", adres.toURI());
        assertThat(coordinator.get("/bemiddelingen/" + zaak.nummer()).body())
                .contains(
                        "Mevr. T. Waterlelie",
                        "bewoner via het formulier",
                        "Elke avond tot laat.",
                        "Intake vastleggen");
        assertThat(ServerDatabase.ask("select kanaal || verwijzer || hoofdaard from bemiddeling where nummer = '"
                        + zaak.nummer() + "'"))
                .isEqualTo("FORMULIERZELFMELDERGELUID_APPARATUUR");
        assertThat(ServerDatabase.ask("select count(*) from geheime_link where hash like '%" + zaak.geheim() + "%'"))
                .as("van het geheim staat alleen de hash in de database")
                .isEqualTo("0");
    }

    @Test
    void elk_fout_antwoord_geeft_422_met_een_zin_en_bewaart_wat_er_stond() {
        bewoner.get("/hulp-vragen/onderwerp");
        fout("onderwerp", "Kies waar u het meeste last van heeft.");
        fout("onderwerp", "Kies een van de mogelijkheden.", "onderwerp", "LAWAAI");
        fout(
                "uw-adres",
                "Vul uw postcode zo in: 9741 AB.",
                "postcode",
                "9741 A",
                "huisnummer",
                "1",
                "buurt",
                "BU00140000");
        fout("uw-adres", "Vul uw huisnummer in.", "postcode", "9741 AB", "buurt", "BU00140000");
        fout("uw-adres", "Vul alleen cijfers in.", "postcode", "9741 AB", "huisnummer", "drie");
        fout("uw-adres", "Kies uw buurt uit de lijst.", "postcode", "9741 AB", "huisnummer", "3", "buurt", "BU9");
        assertThat(bewoner.get("/hulp-vragen/uw-adres").body()).contains("Woont u ergens anders? Bel ons:");
        fout(
                "uw-adres",
                "Woont u ergens anders? Bel ons dan.",
                "postcode",
                "1012 AB",
                "huisnummer",
                "3",
                "buurt",
                "BU9");
        fout("ander-adres", "Vul ook het huisnummer in, of laat alles leeg.", "anderePostcode", "9741 AB");
        fout("ander-adres", "Vul ook de postcode in, of laat alles leeg.", "andereHuisnummer", "5");
        fout("ander-adres", "Vul de postcode zo in: 9741 AB.", "anderePostcode", "97", "andereHuisnummer", "5");
        fout("contact", "Vul uw naam in.", "telefoon", "06 12345678", "taal", "Nederlands");
        fout("contact", "Vul uw telefoonnummer of uw e-mailadres in.", "naam", "Jan", "taal", "Nederlands");
        fout("contact", "Vul uw telefoonnummer zo in", "naam", "Jan", "telefoon", "bel maar", "taal", "Nederlands");
        fout("contact", "Vul uw e-mailadres zo in", "naam", "Jan", "email", "jan", "taal", "Nederlands");
        fout("toelichting", "Maak uw tekst korter: hooguit 500 tekens.", "toelichting", "n".repeat(501));
    }

    private void fout(String vraag, String zin, String... velden) {
        HttpResponse<String> antwoord = bewoner.post("/hulp-vragen/" + vraag, velden);
        assertThat(antwoord.statusCode()).as(vraag + ": " + zin).isEqualTo(422);
        assertThat(antwoord.body()).contains(zin);
        for (int i = 1; i < velden.length && velden[i].matches("[a-z]+"); i += 2) {
            assertThat(antwoord.body()).contains(velden[i]);
        }
    }

    @Test
    void wie_een_vraag_overslaat_komt_daar_terug_en_wat_al_is_ingevuld_staat_er_nog() {
        bewoner.get("/hulp-vragen/onderwerp");
        bewoner.post("/hulp-vragen/onderwerp", "onderwerp", "ROMMEL");
        assertThat(naar(bewoner.get("/hulp-vragen/controle"))).endsWith("/hulp-vragen/uw-adres");
        assertThat(naar(bewoner.post("/hulp-vragen/controle"))).endsWith("/hulp-vragen/uw-adres");
        assertThat(bewoner.get("/hulp-vragen/onderwerp").body()).containsPattern("value=\"ROMMEL\" checked");
        assertThat(bewoner.get("/hulp-vragen/bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(naar(bewoner.get("/hulp-vragen/klaar"))).endsWith("/hulp-vragen");
    }

    @Test
    @Functie("INT-08")
    void tien_keer_tegelijk_versturen_geeft_een_zaak_en_een_link() {
        String eenMeer = Integer.toString(Integer.parseInt(bewaard()) + 1);
        Hulpformulier.vulIn(bewoner);
        bewoner.get("/hulp-vragen/controle");
        Hulpformulier.wacht();
        Stream<CompletableFuture<String>> klikken =
                IntStream.range(0, 10).mapToObj(i -> Tegelijk.vraag(() -> naar(bewoner.post("/hulp-vragen/controle"))));
        assertThat(klikken.toList().stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .asString()
                .endsWith("/hulp-vragen/klaar");
        assertThat(bewaard()).isEqualTo(eenMeer);
        Hulpformulier.Zaak zaak =
                Hulpformulier.zaak(bewoner.get("/hulp-vragen/klaar").body());
        assertThat(ServerDatabase.ask("select count(*) from geheime_link where nummer = '" + zaak.nummer() + "'"))
                .as("een op de pagina, en een in de mail: bewaard is alleen hun hash")
                .isEqualTo("2");
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where vanzelf = 'BEVESTIGING' and nummer = '"
                        + zaak.nummer() + "'"))
                .isEqualTo("1");
        assertThat(bewoner.get(zaak.pad()).statusCode()).isEqualTo(200);
        assertThat(naar(bewoner.post("/hulp-vragen/controle")))
                .as("terug en nog eens")
                .endsWith("/hulp-vragen/klaar");
        assertThat(naar(bewoner.get("/hulp-vragen/controle"))).endsWith("/hulp-vragen/klaar");
        assertThat(bewaard()).isEqualTo(eenMeer);
    }

    @Test
    @Functie("INT-09")
    void een_robot_krijgt_een_vriendelijke_pagina_en_er_wordt_niets_bewaard() {
        String voor = bewaard();
        Hulpformulier.vulIn(bewoner);
        HttpResponse<String> snel = Hulpformulier.binnenEenSeconde(adres, () -> bewoner.post("/hulp-vragen/controle"));
        assertThat(snel.statusCode()).isEqualTo(422);
        assertThat(snel.body()).contains("Dit ging wel heel snel", "Probeer het opnieuw");
        Hulpformulier.wacht();
        HttpResponse<String> honing = bewoner.post("/hulp-vragen/controle", "website", "http://koop.nu");
        assertThat(honing.body()).contains("Dit ging wel heel snel");
        assertThat(bewaard()).isEqualTo(voor);
        assertThat(naar(bewoner.post("/hulp-vragen/controle", "website", "")))
                .as("voor een mens werkt het de tweede keer")
                .endsWith("/hulp-vragen/klaar");
    }

    @Test
    void op_een_computer_van_een_ander_blijft_niets_achter() {
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        assertThat(naar(bewoner.post("/hulp-vragen/klaar"))).endsWith("/hulp-vragen");
        assertThat(naar(bewoner.get("/hulp-vragen/klaar"))).endsWith("/hulp-vragen");
        assertThat(bewoner.get("/hulp-vragen/contact").body()).doesNotContain("Waterlelie", zaak.geheim());
        assertThat(bewoner.get(zaak.pad()).statusCode())
                .as("de link zelf werkt nog")
                .isEqualTo(200);
    }

    @Test
    void meldt_daarna_de_ander_zich_dan_ziet_de_coordinator_een_tegenmelding() throws URISyntaxException {
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        Bezoeker coordinator = Bezoeker.als("coordinator", adres.toURI());
        coordinator.get("/aanmelding");
        assertThat(coordinator
                        .post("/aanmelding/adres", "postcode", "9799zu", "huisnummer", "867")
                        .body())
                .contains(zaak.nummer(), "misschien een tegenmelding");
        assertThat(coordinator
                        .post("/aanmelding/adres", "postcode", "9799 ZV", "huisnummer", "31")
                        .body())
                .contains(zaak.nummer())
                .doesNotContain("tegenmelding");
    }

    @Test
    void wie_lang_weg_was_leest_dat_in_gewone_woorden() throws URISyntaxException {
        HttpResponse<String> antwoord = Bezoeker.anoniem(adres.toURI()).post("/hulp-vragen/contact", "naam", "Jan");
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body())
                .contains("U was lang weg", "bel ons: 050", "/hulp-vragen/contact", "Wat u typte", "Jan")
                .doesNotContain("inloggen");
        Bezoeker terug = Bezoeker.anoniem(adres.toURI());
        terug.get("/hulp-vragen/contact");
        assertThat(naar(terug.post("/hulp-vragen/contact", Hulpformulier.GOED.get("contact"))))
                .as("wat hij eerder invulde is er niet meer")
                .endsWith("/hulp-vragen/onderwerp");
        assertThat(terug.get("/hulp-vragen/onderwerp").body()).contains("U was lang weg", "Er is niets verstuurd");
        assertThat(terug.get("/hulp-vragen/contact").body()).contains("Mevr. T. Waterlelie");
    }

    /** Cases of this resident; the demo city goes on filling meanwhile. */
    private static String bewaard() {
        return ServerDatabase.ask("select count(*) from partij where naam = 'Mevr. T. Waterlelie'");
    }

    private static String naar(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("geen, maar " + antwoord.statusCode());
    }
}
