package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.time.LocalDate;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pair of a case, through the pages: yes or no, replaced, away, handed over. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaarIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Bezoeker ineke;
    private Bezoeker youssef;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        ineke = Bezoeker.als("bemiddelaar", adres.toURI());
        youssef = Bezoeker.als("bemiddelaar2", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEM-08")
    void een_bemiddelaar_neemt_aan_of_slaat_af_en_wordt_vervangen_terwijl_de_zaak_doorgaat() {
        String nummer = loop.gevraagd();
        assertThat(ineke.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(404);
        assertThat(ineke.get("/mijn-zaken").body())
                .contains("Kun jij deze zaak doen?", Zaakloop.vraag(nummer, "bemiddelaar"))
                .doesNotContain(nummer, "Zandloper", "Windroosweg");
        assertThat(youssef.post(Zaakloop.vraag(nummer, "bemiddelaar"), "antwoord", "JA")
                        .statusCode())
                .as("de vraag van een ander")
                .isEqualTo(404);
        Zaakloop.antwoord(ineke, nummer, "bemiddelaar", "JA");
        assertThat(ineke.get("/bemiddelingen/" + nummer).body())
                .contains("Fijn. Je doet deze zaak.", "Uitkomst van het gesprek", "Ik ken een van de buren");
        Zaakloop.antwoord(youssef, nummer, "bemiddelaar2", "GEEN_TIJD");
        assertThat(youssef.get("/mijn-zaken").body()).contains("Dank je, dit is genoeg.");
        assertThat(youssef.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(404);
        assertThat(youssef.get("/mijn-zaken").body()).doesNotContain(nummer);
        assertThat(coordinator.get("/werkvoorraad").body()).contains("/bemiddelingen/" + nummer + "/vervanging");

        Zaakloop.stap(
                coordinator,
                nummer,
                "vervanging",
                "weg",
                "0",
                "nieuw",
                id("bemiddelaar2"),
                "reden",
                "hij heeft toch tijd");
        assertThat(youssef.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(404);
        Zaakloop.stap(coordinator, nummer, "antwoord", "wie", id("bemiddelaar2"), "antwoord", "JA");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("namens Youssef Benali");
        assertThat(youssef.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(200);
        Zaakloop.stap(youssef, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("Afgeslagen", "Paar gewijzigd", "Contact met de tweede buur");

        String pad = "/bemiddelingen/" + nummer + "/vervanging";
        assertThat(coordinator.get(pad).body())
                .as("everybody who can, not the eight with the fewest cases, and which languages they speak")
                .contains("Zoek in deze keuzes", "Nederlands, ")
                .satisfies(pagina -> assertThat(pagina.split("name=\"nieuw\"")).hasSizeGreaterThan(9));
        assertThat(coordinator
                        .post(
                                pad,
                                "versie",
                                coordinator.versie(pad),
                                "weg",
                                "",
                                "nieuw",
                                id("bemiddelaar2"),
                                "reden",
                                "x")
                        .body())
                .contains("Kies wie er weggaat");
    }

    @Test
    @Functie("BEM-30")
    void de_link_in_de_mail_is_dezelfde_kaart_en_een_get_verandert_niets() throws URISyntaxException {
        ServerDatabase.execute(
                "update medewerker set email = 'ineke@voorbeeld.example' where gebruikersnaam =" + " 'bemiddelaar'");
        try {
            String nummer = loop.gevraagd();
            String mail = ServerDatabase.ask(
                    "select tekst from uitgaand where vanzelf = 'PAARVRAAG' and aan = 'ineke@voorbeeld.example'"
                            + " and nummer = '" + nummer + "'");
            String link = mail.replaceAll("(?s).*(/vraag/[A-Za-z0-9_-]{32}).*", "$1");
            Bezoeker telefoon = Bezoeker.anoniem(adres.toURI());
            for (int i = 0; i < 2; i++) {
                var kaart = telefoon.get(link);
                assertThat(kaart.body())
                        .contains("Kun jij deze zaak doen?", "Ja, ik doe het", "Nee, nu niet")
                        .doesNotContain(nummer, "Zandloper", "Windroosweg", "/werkvoorraad");
                assertThat(kaart.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            }
            assertThat(ineke.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(404);
            staatStilZonderKnoppen(telefoon, link, nummer);
            assertThat(telefoon.post(link, "antwoord", "JA").statusCode()).isEqualTo(303);
            assertThat(telefoon.get(link).body())
                    .contains("Fijn. Je doet deze zaak")
                    .doesNotContain("Ja, ik doe het");
            assertThat(telefoon.get("/mijn-zaken").statusCode())
                    .as("niemand is ingelogd")
                    .isEqualTo(303);
            assertThat(ineke.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(200);
            telefoon.post(link, "antwoord", "GEEN_TIJD");
            assertThat(ineke.get("/bemiddelingen/" + nummer).statusCode())
                    .as("een beantwoorde link doet niets meer")
                    .isEqualTo(200);
        } finally {
            ServerDatabase.execute("update medewerker set email = null where gebruikersnaam = 'bemiddelaar'");
        }
    }

    /** At somebody's request, and whose and why is not told; nothing is offered that is refused. */
    private void staatStilZonderKnoppen(Bezoeker telefoon, String link, String nummer) {
        ServerDatabase.execute("insert into verzoek (id, nummer, sleutel, recht, kanaal, binnen_op, uiterlijk) values"
                + " (990088, 'V-990088', 'v990088', 'BEPERKING', 'BRIEF', now(), current_date)");
        try {
            ServerDatabase.execute(
                    "insert into beperking (nummer, verzoek_id, op) values ('" + nummer + "', 990088, now())");
            assertThat(telefoon.get(link).body())
                    .contains("Je kunt nu niet antwoorden")
                    .doesNotContain("Ja, ik doe het", "Nee, nu niet", "op verzoek", nummer);
            assertThat(ineke.get("/mijn-zaken").body()).doesNotContain("op verzoek van een buur");
        } finally {
            ServerDatabase.execute("delete from beperking where verzoek_id = 990088");
            ServerDatabase.execute("delete from verzoek where id = 990088");
        }
        assertThat(telefoon.get(link).body()).contains("Ja, ik doe het");
    }

    /** Through the timers of the engine and the round of the morning: before the last day, after it, and when it stays so. */
    @Test
    @Functie("BEM-21")
    void een_termijn_die_bijna_of_al_voorbij_is_komt_elk_een_keer_in_de_ochtendmail() throws URISyntaxException {
        Geduld.totDeDemostadVolIs();
        String nummer = loop.bijEersteBuur();
        ServerDatabase.execute(
                "update medewerker set email = gebruikersnaam || '@voorbeeld.example' where email is null"
                        + " and gebruikersnaam in ('bemiddelaar', 'coordinator')");
        Bezoeker tester = Bezoeker.anoniem(adres.toURI());
        try {
            int laatste = Integer.parseInt(
                    ServerDatabase.ask("select einde - current_date from taak where nummer = '" + nummer + "'"));
            for (int dag = laatste - 4; dag <= laatste + 7; dag++) {
                String vooruit = tester.get("/test/klok/" + dag + "/ochtend").body();
                Geduld.tot(
                        "0",
                        () -> ServerDatabase.ask(
                                "select count(*) from act_ru_job where retries_ > 0 and duedate_ <= now()"
                                        + " + interval '" + vooruit + " seconds'"));
                assertThat(tester.get("/test/klok/post").body()).contains("Escalatiepost");
                tester.get("/test/klok/post");
            }
            assertThat(ochtendmails("TERMIJN", "bemiddelaar", nummer))
                    .matches("[a-z]+dag \\d{1,2} [a-z]+ is de laatste dag, te laat");
            assertThat(ochtendmails("TERMIJN_COORDINATOR", "coordinator", nummer))
                    .isEqualTo("te laat, nog steeds te laat");
        } finally {
            tester.get("/test/klok/0"); // or every test after this one lives in the future
            ServerDatabase.execute(
                    "update medewerker set email = null where email = gebruikersnaam || '@voorbeeld.example'");
        }
    }

    private static String ochtendmails(String soort, String wie, String nummer) {
        return ServerDatabase.ask("select string_agg(substring(tekst from 'zaak " + nummer
                + ", ([^\n]*)'), ', ' order by id)"
                + " from uitgaand where vanzelf = '" + soort + "' and tekst like '%zaak " + nummer + ",%' and aan ="
                + " (select email from medewerker where gebruikersnaam = '" + wie + "')");
    }

    @Test
    @Functie("BEM-21")
    void wie_afwezig_is_valt_op_en_de_zaken_gaan_met_een_reden_naar_een_ander() {
        String een = loop.bijEersteBuur();
        String twee = loop.bijTweedeBuur();
        String vandaag = LocalDate.now(SharedClock.ZONE).toString();
        youssef.get("/afwezigheid");
        assertThat(youssef.post("/afwezigheid", "van", vandaag, "tot", "2020-01-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(youssef.post(
                                "/afwezigheid",
                                "van",
                                vandaag,
                                "tot",
                                LocalDate.now(SharedClock.ZONE).plusDays(9).toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/werkvoorraad/paren?soort=AFWEZIG").body())
                .contains("Youssef Benali is afwezig", "/overdracht?van=" + id("bemiddelaar2"));
        assertThat(coordinator.get("/werkvoorraad/paren?soort=GEEN_ANTWOORD").body())
                .doesNotContain("is afwezig</span>");
        String van = id("bemiddelaar2");
        assertThat(coordinator.get("/overdracht?van=" + van).body()).contains(een, twee);

        String nieuw = ServerDatabase.ask("select min(v.medewerker_id) from vrijwilliger v join medewerker m"
                + " on m.id = v.medewerker_id where m.gebruikersnaam not in ('bemiddelaar', 'bemiddelaar2')"
                + " and v.woonbuurt <> (select buurt_code from bemiddeling where nummer = '" + een + "')");
        assertThat(coordinator
                        .post("/overdracht", "van", van, "zaken", een, "zaken", twee, "nieuw", nieuw, "reden", "ziek")
                        .statusCode())
                .isEqualTo(303);
        for (String nummer : new String[] {een, twee}) {
            assertThat(youssef.get("/bemiddelingen/" + nummer).statusCode()).isEqualTo(404);
            assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("erbij: ziek");
        }
        String afwezig = ServerDatabase.ask("select max(id) from afwezigheid where medewerker_id = " + van);
        assertThat(ineke.get("/afwezigheid").body()).doesNotContain("Youssef");
        assertThat(coordinator.get("/afwezigheid").body())
                .as("a colleague who is ill")
                .contains(">Marjan Visser</option>");
        assertThat(ineke.post("/afwezigheid/" + afwezig + "/intrekking").statusCode())
                .isEqualTo(404);
        youssef.get("/afwezigheid");
        assertThat(youssef.post("/afwezigheid/" + afwezig + "/intrekking").statusCode())
                .isEqualTo(303);
        assertThat(youssef.get("/afwezigheid").body()).contains("Je bent niet afwezig gemeld");
    }

    private static String id(String gebruikersnaam) {
        return ServerDatabase.ask("select id from medewerker where gebruikersnaam = '" + gebruikersnaam + "'");
    }
}
