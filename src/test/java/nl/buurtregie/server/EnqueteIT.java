package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What neighbours think afterwards: one answer a link, no way back to a case, and only groups on the page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EnqueteIT {

    private static final Pattern LINK = Pattern.compile("(/enquete/[A-Za-z0-9_-]{32})");

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker coordinator;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        coordinator = Bezoeker.als("coordinator", basis);
        Geduld.totDeDemostadVolIs(); // as long as it fills it gives answers of its own
        ServerDatabase.execute("delete from enquete_antwoord");
    }

    @Test
    @Functie("BEM-25")
    @Regel({"L3.1", "L3.2"})
    void een_buur_antwoordt_een_keer_en_niemand_kan_zien_wie_het_was() {
        Zaakloop loop = new Zaakloop(basis);
        String open = loop.aangemeld();
        coordinator.get("/bemiddelingen/" + open + "/enquete");
        assertThat(coordinator.post("/bemiddelingen/" + open + "/enquete").statusCode())
                .as("de zaak loopt nog")
                .isEqualTo(422);
        String nummer = loop.afgesloten();
        String link = nieuweLink(nummer);

        Bezoeker buur = Bezoeker.anoniem(basis);
        HttpResponse<String> pagina = buur.get(link);
        assertThat(pagina.body())
                .contains("Heeft buurtbemiddeling u geholpen?", "Welk cijfer geeft u ons?")
                .doesNotContain(nummer, "Zandloper", "9799");
        assertThat(pagina.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(buur.post(link).body())
                .contains("Kies of het u heeft geholpen.", "Kies hoe het nu gaat.", "Kies een cijfer.");
        HttpResponse<String> elf = antwoord(buur, link, "JA", "11");
        assertThat(elf.statusCode()).isEqualTo(422);
        assertThat(elf.body()).contains("Kies een cijfer van 1 tot en met 10.");
        assertThat(antwoord(buur, link, "JA", "8").statusCode()).isEqualTo(303);
        assertThat(buur.get("/enquete/bedankt").body()).contains("Bedankt voor uw antwoorden");

        assertThat(antwoord(buur, link, "NEE", "1").headers().firstValue("Location"))
                .as("twee keer geklikt: één antwoord per link, en dat is er")
                .hasValueSatisfying(naar -> assertThat(naar).endsWith("/enquete/bedankt"));
        Bezoeker ander = Bezoeker.anoniem(basis);
        ander.get("/hulp-vragen/onderwerp");
        assertThat(antwoord(ander, link, "NEE", "1").statusCode()).isEqualTo(404);
        assertThat(buur.get(link).statusCode()).isEqualTo(404);
        assertThat(buur.get(link).body()).contains("Deze vragen zijn al ingevuld of verlopen");
        assertThat(ServerDatabase.ask("select wijk_code || kwartaal || resultaatgroep || geholpen || cijfer from"
                        + " enquete_antwoord"))
                .matches("WK[0-9]+20[0-9]{2}-K[1-4]ANDERSJA8");
        assertThat(ServerDatabase.ask(
                        "select count(*) from geheime_link where soort = 'ENQUETE' and nummer = '" + nummer + "'"))
                .as("de link zelf is weg")
                .isEqualTo("0");
        assertThat(ServerDatabase.ask("select count(*) from information_schema.columns where table_name ="
                        + " 'enquete_antwoord' and (column_name like '%nummer%' or column_name like '%bemiddeling%' or"
                        + " column_name like '%partij%' or data_type like 'timestamp%')"))
                .isEqualTo("0");
    }

    @Test
    @Functie("BEM-25")
    @Regel({"L3.3", "L3.4"})
    void een_buur_met_een_mailadres_krijgt_de_vragen_vanzelf_en_een_keer() {
        String nummer = new Zaakloop(basis).afgesloten();
        String pad = "/bemiddelingen/" + nummer + "/enquete";
        ServerDatabase.execute("update partij set email = null where bemiddeling_id = (select id from bemiddeling where"
                + " nummer = '" + nummer + "')");
        assertThat(coordinator.get(pad).body())
                .contains("geen e-mailadres bekend")
                .doesNotContain(">Stuur<");
        assertThat(coordinator
                        .post(pad + "/per-mail", "aan", Zaakloop.eersteBuur(nummer))
                        .body())
                .contains("Van deze buur is geen e-mailadres bekend.");
        ServerDatabase.execute("update partij set email = 'buur@voorbeeld.nl' where rol = 'EERSTE_BUUR' and"
                + " bemiddeling_id = (select id from bemiddeling where nummer = '" + nummer + "')");
        coordinator.get(pad);
        assertThat(coordinator
                        .post(pad + "/per-mail", "aan", Zaakloop.eersteBuur(nummer))
                        .statusCode())
                .isEqualTo(303);
        String tekst = ServerDatabase.ask("select tekst from uitgaand where soort = 'vragenlijst' and nummer = '"
                + nummer + "' and aan = 'buur@voorbeeld.nl'");
        Matcher link = LINK.matcher(tekst);
        assertThat(link.find()).as(tekst).isTrue();
        assertThat(coordinator.get(pad).body()).contains("gestuurd op ").doesNotContain(link.group(1));
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("vragenlijst, per e-mail aan de eerste buur");
        assertThat(coordinator
                        .post(pad + "/per-mail", "aan", Zaakloop.eersteBuur(nummer))
                        .body())
                .contains("kreeg de vragenlijst al op");
        assertThat(ServerDatabase.ask(
                        "select count(*) from uitgaand where soort = 'vragenlijst' and nummer = '" + nummer + "'"))
                .isEqualTo("1");
        Bezoeker buur = Bezoeker.anoniem(basis);
        buur.get(link.group(1));
        assertThat(antwoord(buur, link.group(1), "JA", "9").statusCode()).isEqualTo(303);
        assertThat(coordinator.post(pad + "/per-mail").body()).contains("Kies welke buur de vragen krijgt.");
        assertThat(coordinator.post(pad + "/per-mail", "aan", "EERSTE_BUUR").body())
                .as("een pagina van voor de upgrade")
                .contains("Kies welke buur de vragen krijgt.");
    }

    @Test
    @Functie("BEM-25")
    void van_twee_andere_buren_krijgt_elk_de_eigen_vragen() {
        Zaakloop loop = new Zaakloop(basis);
        String nummer = loop.bijTweedeBuur();
        buur(nummer, "Dhr. T. Weede", "weede@voorbeeld.example", "Nederlands", "rol", "TWEEDE_BUUR");
        buur(nummer, "Mevr. D. Rie", "rie@voorbeeld.example", "Engels");
        buur(nummer, "Dhr. V. Ier", "ier@voorbeeld.example", "Nederlands");
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", basis);
        Zaakloop.stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "WEIGERT", "ingelicht", "ja");
        Zaakloop.stap(coordinator, nummer, "afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT");
        Zaakloop.stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        String pad = "/bemiddelingen/" + nummer + "/enquete";
        assertThat(coordinator.get(pad).body()).contains("Andere buur: Mevr. D. Rie", "Andere buur: Dhr. V. Ier");
        assertThat(ServerDatabase.ask("select count(*) from raadpleging where nummer = '" + nummer
                        + "' and handeling = 'vragenlijst'"))
                .as("wie de namen zag, staat in het logboek")
                .isEqualTo("1");

        assertThat(vraag(pad, Zaakloop.partij(nummer, "Dhr. V. Ier"))).isEqualTo(303);
        assertThat(gevraagd(nummer)).isEqualTo("ier@voorbeeld.example");
        assertThat(vraag(pad, Zaakloop.partij(nummer, "Mevr. D. Rie"))).isEqualTo(303);
        assertThat(gevraagd(nummer)).isEqualTo("ier@voorbeeld.example rie@voorbeeld.example");
        assertThat(vraag(pad, Zaakloop.partij(nummer, "Dhr. V. Ier")))
                .as("hij kreeg ze al")
                .isEqualTo(422);
        assertThat(vraag(pad, Zaakloop.eersteBuur(loop.aangemeld())))
                .as("een buur uit een andere zaak")
                .isEqualTo(404);
        assertThat(gevraagd(nummer)).isEqualTo("ier@voorbeeld.example rie@voorbeeld.example");
    }

    private void buur(String nummer, String naam, String email, String taal, String... meer) {
        Stream<String> velden = Stream.of("naam", naam, "email", email, "taal", taal);
        Zaakloop.stap(
                coordinator,
                nummer,
                "partij",
                Stream.concat(velden, Stream.of(meer)).toArray(String[]::new));
    }

    private int vraag(String pad, String partij) {
        return coordinator.post(pad + "/per-mail", "aan", partij).statusCode();
    }

    /** Whoever was sent the questions; there is no mail server here, so the address still stands there. */
    private static String gevraagd(String nummer) {
        return ServerDatabase.ask("select string_agg(aan, ' ' order by id) from uitgaand where soort = 'vragenlijst'"
                + " and nummer = '" + nummer + "'");
    }

    @Test
    void een_ingetrokken_of_te_oude_link_werkt_niet() {
        String nummer = new Zaakloop(basis).afgesloten();
        String eerste = nieuweLink(nummer);
        String tweede = nieuweLink(nummer);
        assertThat(Bezoeker.anoniem(basis).get(eerste).statusCode())
                .as("elke buur een eigen link")
                .isEqualTo(200);
        ServerDatabase.execute(
                "update geheime_link set gemaakt_op = now() - interval '4 months' where soort = 'ENQUETE'"
                        + " and nummer = '" + nummer + "'");
        assertThat(Bezoeker.anoniem(basis).get(tweede).statusCode()).isEqualTo(404);
        String derde = nieuweLink(nummer);
        coordinator.post("/bemiddelingen/" + nummer + "/enquete/intrekking");
        assertThat(Bezoeker.anoniem(basis).get(derde).statusCode()).isEqualTo(404);
    }

    @Test
    @Functie("BEM-25")
    void de_pagina_toont_alleen_groepen() throws URISyntaxException {
        Bezoeker manager = Bezoeker.als("manager", basis);
        vul(4, "JA", 9);
        assertThat(manager.get("/ervaringen").body())
                .contains("Nog te weinig antwoorden")
                .doesNotContain("gemiddeld cijfer");
        vul(3, "NEE", 4);
        String zeven = manager.get("/ervaringen").body();
        assertThat(zeven).contains("gemiddeld cijfer", ">7<").doesNotContain(" %</span>");
        assertThat(zeven)
                .as("vier en drie zijn verborgen")
                .doesNotContain(">4<")
                .doesNotContain(">3<")
                .contains(">–<");
        String bestand = manager.get("/ervaringen.csv").body();
        assertThat(bestand)
                .contains("alle vragen;gemiddeld cijfer;7;;", "alle vragen;antwoorden;5;;")
                .contains(";;;te weinig, of verborgen om een ander getal te beschermen")
                .doesNotContain(";4;", ";3;");
        vul(40, "JA", 8);
        assertThat(manager.get("/ervaringen").body())
                .contains(">45<")
                .as("44 van de 47 zou de drie verraden, en 45 van de 45 is niet iedereen")
                .doesNotContain(">47<", "94 %", "100 %");
        assertThat(manager.get("/ervaringen.csv").body()).contains(";45;;").doesNotContain(";47;", ";94;", ";100;");
        assertThat(manager.get("/ervaringen.csv?afloop=ANDERS").body().lines())
                .as("te weinig antwoorden: alleen de koppen")
                .hasSize(1);
        assertThat(manager.get("/ervaringen?afloop=ANDERS").body()).contains("Nog te weinig antwoorden");
        assertThat(manager.get("/ervaringen?wijk=WK001403&afloop=ZIN&periode=1").statusCode())
                .isEqualTo(200);
        assertThat(coordinator.get("/ervaringen").statusCode()).isEqualTo(200);
        assertThat(Bezoeker.als("bemiddelaar", basis).get("/ervaringen").statusCode())
                .isEqualTo(403);
    }

    private static void vul(int aantal, String oordeel, int cijfer) {
        ServerDatabase.execute(
                "insert into enquete_antwoord select gen_random_uuid(), 'WK001400', to_char(now(), 'YYYY')"
                        + " || '-K1', 'GOED', '" + oordeel + "', '" + oordeel + "', '" + oordeel + "', '" + oordeel
                        + "', "
                        + cijfer + " from generate_series(1, " + aantal + ")");
    }

    private static HttpResponse<String> antwoord(Bezoeker buur, String link, String oordeel, String cijfer) {
        return buur.post(
                link, "geholpen", oordeel, "gehoord", oordeel, "beter", oordeel, "aanraden", oordeel, "cijfer", cijfer);
    }

    private String nieuweLink(String nummer) {
        String pad = "/bemiddelingen/" + nummer + "/enquete";
        coordinator.get(pad);
        coordinator.post(pad);
        Matcher link = LINK.matcher(coordinator.get(pad).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
