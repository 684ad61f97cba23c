package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A melder with the own link: sees where the case is, adds, asks for a call, stops. Never a word about the other. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VolgIT {

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker bewoner;
    private Bezoeker coordinator;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        bewoner = Bezoeker.anoniem(basis);
        coordinator = Bezoeker.als("coordinator", basis);
    }

    @Test
    @Functie("INT-07")
    @Regel("L2.1")
    void een_melder_volgt_vult_aan_vraagt_een_telefoontje_en_stopt() {
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        Bezoeker thuis = Bezoeker.anoniem(basis);
        assertThat(thuis.get(zaak.pad()).body())
                .contains(
                        zaak.nummer(),
                        "Wij nemen contact met u op",
                        "vóór ",
                        "Wij kregen uw vraag",
                        "nu bezig",
                        "Bel&nbsp;ons");
        thuis.get(zaak.pad() + "/toevoegen");
        HttpResponse<String> leeg = thuis.post(zaak.pad() + "/toevoegen", "tekst", " ");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Schrijf op wat u wilt vertellen.");
        HttpResponse<String> lang = thuis.post(zaak.pad() + "/toevoegen", "tekst", "Bewaar mij " + "n".repeat(500));
        assertThat(lang.statusCode()).isEqualTo(422);
        assertThat(lang.body()).contains("Maak uw tekst korter", "Bewaar mij");
        assertThat(thuis.post(zaak.pad() + "/toevoegen", "tekst", "Ik ben thuis na zes uur.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(thuis.get(zaak.pad()).body()).contains("Wij hebben uw bericht.");
        assertThat(thuis.post(zaak.pad() + "/bellen").statusCode()).isEqualTo(303);
        assertThat(thuis.post(zaak.pad() + "/bellen").statusCode())
                .as("pressed again: one call to make")
                .isEqualTo(303);
        assertThat(berichten(zaak, "BELVERZOEK")).isEqualTo("1");
        assertThat(coordinator.get("/berichten").body())
                .contains("Zaak " + zaak.nummer() + ": de melder schreef iets erbij")
                .contains("Zaak " + zaak.nummer() + ": de melder wil gebeld worden");
        assertThat(coordinator.get("/bemiddelingen/" + zaak.nummer()).body())
                .contains("Ik ben thuis na zes uur.", "Van de melder.", "De melder wil gebeld worden: gevraagd ");
        String eerste =
                ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.nummer = '" + zaak.nummer() + "'");
        Zaakloop.stap(coordinator, zaak.nummer(), "contact", "partij", eerste, "wijze", "GEBELD", "gelukt", "NEE");
        assertThat(coordinator.get("/bemiddelingen/" + zaak.nummer()).body())
                .as("niet bereikt is niet gebeld")
                .contains("De melder wil gebeld worden: gevraagd ", "Leg het telefoontje vast");
        Zaakloop.stap(coordinator, zaak.nummer(), "contact", "partij", eerste, "wijze", "GEBELD", "gelukt", "JA");
        assertThat(coordinator.get("/bemiddelingen/" + zaak.nummer()).body())
                .doesNotContain("wil gebeld worden", "Leg het telefoontje vast");

        assertThat(thuis.get(zaak.pad() + "/stoppen").body()).contains("Dan gebeurt er dit");
        assertThat(thuis.post(zaak.pad() + "/stoppen").statusCode()).isEqualTo(303);
        assertThat(thuis.get(zaak.pad()).body()).contains("U bent gestopt").doesNotContain("Ik wil stoppen");
        assertThat(thuis.post(zaak.pad() + "/stoppen").statusCode())
                .as("pressed again: it was stopped")
                .isEqualTo(303);
        assertThat(berichten(zaak, "GESTOPT")).isEqualTo("1");
        assertThat(thuis.post(zaak.pad() + "/toevoegen", "tekst", "Toch nog iets")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ServerDatabase.ask("select resultaat from bemiddeling where nummer = '" + zaak.nummer() + "'"))
                .isEqualTo("INGETROKKEN");
    }

    @Test
    void wat_de_coordinator_zag_staat_niet_meer_op_de_lijst() {
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        bewoner.get(zaak.pad());
        bewoner.post(zaak.pad() + "/bellen");
        String id = ServerDatabase.ask("select id from melderbericht where nummer = '" + zaak.nummer() + "'");
        coordinator.get("/berichten");
        coordinator.post("/berichten/gezien", "bericht", id);
        coordinator.post("/berichten/gezien", "bericht", "geen getal");
        assertThat(coordinator.get("/berichten").body()).doesNotContain(zaak.nummer());
    }

    /** The whole life of a case beside its follow page: nothing of the other, nothing of the pair, nothing they wrote. */
    @Test
    @Functie("INT-07")
    void de_volgpagina_vertelt_in_geen_enkele_stap_iets_over_de_ander() {
        Zaakloop loop = new Zaakloop(basis);
        List<String> nummers = List.of(
                loop.aangemeld(),
                loop.opWachtlijst(),
                loop.bijEersteBuur(),
                loop.bijTweedeBuur(),
                loop.inBemiddeling(),
                loop.wachtOpNazorg(),
                loop.afTeSluiten(),
                loop.terugTeKoppelen(),
                loop.afgesloten());
        for (String nummer : nummers) {
            ServerDatabase.execute(
                    "insert into partij (id, bemiddeling_id, rol, naam, telefoon, email, straat, postcode,"
                            + " huisnummer, taal) select nextval('partij_seq') + 900000, id, 'TWEEDE_BUUR', 'Dhr. Z. Geheimhouder',"
                            + " '06 00777888', 'ander@voorbeeld.nl', 'Anderweg', '9799QQ', 4711, 'Esperanto' from bemiddeling b"
                            + " where nummer = '" + nummer
                            + "' and not exists (select 1 from partij p where p.bemiddeling_id ="
                            + " b.id and rol = 'TWEEDE_BUUR')");
            ServerDatabase.execute("update partij set naam = 'Dhr. Z. Geheimhouder', telefoon = '06 00777888', straat ="
                    + " 'Anderweg', postcode = '9799QQ', huisnummer = 4711 where rol = 'TWEEDE_BUUR' and bemiddeling_id ="
                    + " (select id from bemiddeling where nummer = '" + nummer + "')");
            String pad = nieuweLink(nummer);
            for (String deel : new String[] {"", "/toevoegen", "/bellen", "/stoppen"}) {
                String pagina = Bezoeker.anoniem(basis).get(pad + deel).body();
                assertThat(pagina)
                        .as(nummer + deel)
                        .doesNotContain("Geheimhouder", "00777888", "Anderweg", "9799", "4711", "ander@", "Esperanto")
                        .doesNotContain("Ineke", "Youssef", "Wolters", "Benali", "Marjan")
                        .doesNotContain("Bel na 18.00 uur", "Zandloper", "00112233", "Windroosweg")
                        .doesNotContainIgnoringCase("weigert")
                        .doesNotContainIgnoringCase("tweede buur")
                        .doesNotContain("Politie", "politie");
            }
        }
    }

    @Test
    void een_onbekende_ingetrokken_vervangen_of_verlopen_link_geeft_dezelfde_rustige_pagina() {
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        String onbekend = dicht("/volg/" + "a".repeat(32));
        assertThat(onbekend)
                .contains("Deze pagina is er niet (meer)", "050 000 00 00")
                .doesNotContain("Werkvoorraad");
        assertThat(dicht("/volg/kort")).isEqualTo(onbekend);

        String tweede = nieuweLink(zaak.nummer());
        assertThat(dicht(zaak.pad())).as("vervangen").isEqualTo(onbekend);
        assertThat(Bezoeker.anoniem(basis).get(tweede).statusCode()).isEqualTo(200);
        coordinator.get("/bemiddelingen/" + zaak.nummer() + "/volglink");
        coordinator.post("/bemiddelingen/" + zaak.nummer() + "/volglink/intrekking");
        assertThat(dicht(tweede)).as("ingetrokken").isEqualTo(onbekend);

        String derde = nieuweLink(zaak.nummer());
        ServerDatabase.execute(
                "update bemiddeling set status = 'AFGESLOTEN', resultaat = 'INGETROKKEN', afgesloten_op ="
                        + " now() - interval '5 months' where nummer = '" + zaak.nummer() + "'");
        assertThat(Bezoeker.anoniem(basis).get(derde).statusCode()).isEqualTo(200);
        ServerDatabase.execute("update bemiddeling set afgesloten_op = now() - interval '7 months' where nummer = '"
                + zaak.nummer() + "'");
        assertThat(dicht(derde)).as("verlopen").isEqualTo(onbekend);
    }

    @Test
    void het_geheim_staat_in_geen_log_en_gaat_niet_mee_naar_een_ander() {
        Bezoeker tester = Bezoeker.anoniem(basis);
        tester.get("/test/logboek/begin");
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        HttpResponse<String> pagina = bewoner.get(zaak.pad());
        bewoner.post(zaak.pad() + "/bellen");
        bewoner.post(zaak.pad() + "/toevoegen", "tekst", " ");
        bewoner.get(zaak.pad() + "/bestaat-niet");
        bewoner.postRuw(zaak.pad() + "/stoppen", "application/json", "{}");
        Bezoeker.anoniem(basis).post(zaak.pad() + "/stoppen");
        nieuweLink(zaak.nummer());
        bewoner.get(zaak.pad());
        String log = tester.get("/test/logboek/lees").body();
        assertThat(log).contains("logboek begonnen").doesNotContain(zaak.geheim());
        assertThat(pagina.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(pagina.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(pagina.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        HttpResponse<String> fout = bewoner.get("/volg/" + "b".repeat(32));
        assertThat(fout.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(fout.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        for (String tabel :
                List.of("historie", "notitie", "raadpleging", "geheime_link", "bemiddeling", "melderbericht")) {
            assertThat(ServerDatabase.ask(
                            "select count(*) from " + tabel + " t where t::text like '%" + zaak.geheim() + "%'"))
                    .as(tabel)
                    .isEqualTo("0");
        }
    }

    private String dicht(String pad) {
        HttpResponse<String> antwoord = Bezoeker.anoniem(basis).get(pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(404);
        return antwoord.body();
    }

    private String nieuweLink(String nummer) {
        String pagina = "/bemiddelingen/" + nummer + "/volglink";
        coordinator.get(pagina);
        coordinator.post(pagina);
        return "/volg/" + Hulpformulier.zaak(coordinator.get(pagina).body()).geheim();
    }

    private static String berichten(Hulpformulier.Zaak zaak, String soort) {
        return ServerDatabase.ask("select count(*) from melderbericht where nummer = '" + zaak.nummer()
                + "' and soort = '" + soort + "'");
    }
}
