package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.Tegelijk;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work list as a coördinator uses it every day: choices under a name, what changed, cases handed over together. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WerklijstIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    /** Others count coördinatoren. */
    @AfterEach
    void stopt() {
        ServerDatabase.execute("delete from medewerker_rol where medewerker_id = 990077");
        ServerDatabase.execute("delete from afwezigheid where medewerker_id = 990077");
    }

    @Test
    @Functie("BEM-01")
    void een_keuze_krijgt_een_naam_en_is_er_na_opnieuw_inloggen_nog() throws URISyntaxException {
        coordinator.get("/werkvoorraad?stap=INTAKE&wacht=COORDINATOR&aard=&wijk=&toon=&sinds=");
        HttpResponse<String> fout = coordinator.post("/werkvoorraad/keuzes", "naam", "<b>");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("hooguit 24 letters of cijfers", "&lt;b");
        assertThat(coordinator
                        .post("/werkvoorraad/keuzes", "naam", "Mijn intakes")
                        .statusCode())
                .isEqualTo(303);
        coordinator.get("/werkvoorraad?wis=ja");
        Bezoeker later = Bezoeker.als("coordinator", adres.toURI());
        assertThat(later.get("/werkvoorraad").body()).contains("Mijn intakes", "stap=INTAKE&amp;wacht=COORDINATOR");
        assertThat(later.post("/werkvoorraad/keuzes/weg", "naam", "Mijn intakes")
                        .statusCode())
                .isEqualTo(303);
        later.get("/werkvoorraad"); // the page that says so
        assertThat(later.get("/werkvoorraad").body()).doesNotContain("Mijn intakes");
    }

    /** Two windows beside each other: what is kept is what one looks at. */
    @Test
    @Functie("BEM-01")
    void bewaard_wordt_de_keuze_van_deze_pagina_en_niet_die_van_een_ander_venster() throws URISyntaxException {
        String hier = keuze(coordinator
                .get("/werkvoorraad?stap=INTAKE&wacht=COORDINATOR&kolommen=TERMIJN.STAP.WIJK")
                .body());
        coordinator.get("/werkvoorraad?stap=NAZORG&kolommen=TERMIJN.STAP.WACHT_OP.AARD.PAAR");
        HttpResponse<String> fout = coordinator.post("/werkvoorraad/keuzes", "naam", "<b>", "keuze", hier);
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(keuze(fout.body())).isEqualTo(hier);
        HttpResponse<String> klaar = coordinator.post("/werkvoorraad/keuzes", "naam", "Eigen venster", "keuze", hier);
        assertThat(klaar.headers().firstValue("Location").orElse("")).contains("stap=INTAKE&wacht=COORDINATOR");
        assertThat(ServerDatabase.ask("select waarde from voorkeur where naam = 'werkvoorraad: Eigen venster'"))
                .isEqualTo("|INTAKE|COORDINATOR|||||TERMIJN.STAP.WIJK");
        coordinator.post("/werkvoorraad/keuzes/weg", "naam", "Eigen venster");
        coordinator.get("/werkvoorraad?wis=ja");
    }

    private static String keuze(String pagina) {
        Matcher verborgen = Pattern.compile("name=\"keuze\" value=\"([^\"]*)\"").matcher(pagina);
        assertThat(verborgen.find()).isTrue();
        return verborgen.group(1);
    }

    @Test
    @Functie("BEM-01")
    void wat_sinds_gisteren_veranderde_staat_er_met_wie_het_deed() {
        String nummer = loop.bijEersteBuur();
        assertThat(coordinator
                        .get("/werkvoorraad?sinds=gisteren&stap=GESPREK_EERSTE_BUUR")
                        .body())
                .contains(nummer, ": aangenomen, ", "selected>sinds gisteren");
        ServerDatabase.execute("alter table historie disable trigger historie_vast");
        ServerDatabase.execute("update historie set op = op - interval '3 days' where bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
        ServerDatabase.execute("alter table historie enable trigger historie_vast");
        assertThat(coordinator
                        .get("/werkvoorraad?sinds=gisteren&stap=GESPREK_EERSTE_BUUR")
                        .body())
                .doesNotContain(nummer);
        coordinator.get("/werkvoorraad?wis=ja");
    }

    @Test
    @Functie("BEM-21")
    void aangevinkte_zaken_gaan_samen_naar_iemand_die_ze_mag_doen() {
        String een = loop.bijEersteBuur();
        String twee = loop.bijEersteBuur();
        String vraag = "/overdracht?zaak=" + een + "&zaak=" + twee;
        String ineke = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar'");
        assertThat(coordinator.get(vraag).body())
                .contains("Ineke Wolters – 2 van de 2", "/overdracht?van=" + ineke + "&amp;zaak=" + een);
        String keuze =
                coordinator.get("/overdracht?van=" + ineke + "&zaak=" + een).body();
        assertThat(keuze)
                .contains("value=\"" + een + "\" checked", "value=\"" + twee + "\"")
                .doesNotContain("value=\"" + ineke + "\">Ineke")
                .doesNotContain("value=\"" + Zaakloop.iemand() + "\">Youssef Benali</option>");
        assertThat(coordinator.get("/overdracht?zaak=2015-9999").statusCode()).isEqualTo(404);
    }

    @Test
    @Functie("BEM-40")
    void van_twee_die_tegelijk_oppakken_wint_er_een_en_de_ander_hoort_wie() throws Exception {
        Bezoeker imke = imke();
        String nummer = loop.aangemeld();
        String pad = "/bemiddelingen/" + nummer + "/oppakken";
        assertThat(imke.get(pad).body()).contains("Pak de zaak op", "Niemand heeft deze zaak opgepakt");
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> beide = Stream.of(coordinator, imke)
                .map(wie -> Tegelijk.vraag(() -> samen(start, wie, pad)))
                .toList();
        start.countDown();
        List<HttpResponse<String>> antwoorden =
                beide.stream().map(CompletableFuture::join).toList();
        assertThat(antwoorden).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 422);
        assertThat(ServerDatabase.ask("select count(*) from historie h join bemiddeling b on b.id = h.bemiddeling_id"
                        + " where b.nummer = '" + nummer + "' and h.handeling = 'OPGEPAKT'"))
                .isEqualTo("1");
        boolean imkeWon = antwoorden.get(1).statusCode() == 303;
        Bezoeker won = imkeWon ? imke : coordinator;
        Bezoeker verloor = imkeWon ? coordinator : imke;
        String naam = imkeWon ? "Imke Regenboog" : "Marjan Visser";
        assertThat(antwoorden.get(imkeWon ? 0 : 1).body())
                .contains(naam + " heeft zaak " + nummer + " al opgepakt", "Neem over van " + naam);
        assertThat(verloor.get("/bemiddelingen/" + nummer).body()).contains("opgepakt door " + naam);
        ServerDatabase.execute( // first of the list, however many cases others made
                "update taak set einde = timestamptz '2000-01-03' where nummer = '" + nummer + "'");
        assertThat(verloor.get("/werkvoorraad?stap=INTAKE&van=NIEMAND").body()).doesNotContain(nummer);
        assertThat(verloor.get("/werkvoorraad?stap=INTAKE&van=").body()).contains(nummer + " · van " + naam);
        assertThat(won.get("/werkvoorraad?stap=INTAKE&van=IK").body()).contains(nummer + " · van jou");
        assertThat(alleVeranderd(verloor)).contains(nummer, "opgepakt, " + naam);
        assertThat(won.post(pad, "daad", "TERUG").statusCode()).isEqualTo(303);
        assertThat(verloor.post("/werkvoorraad/oppakken", "nummer", nummer).statusCode())
                .isEqualTo(303);
        assertThat(won.post("/werkvoorraad/oppakken", "nummer", nummer).statusCode())
                .isEqualTo(303);
        assertThat(won.get("/werkvoorraad?wis=ja").body()).contains("Niet opgepakt.", "heeft zaak " + nummer);
        assertThat(won.get(pad).body()).contains("Neem de zaak over");
    }

    @Test
    @Functie("BEM-40")
    void wie_afwezig_is_staat_boven_de_lijst_met_de_weg_naar_die_zaken() throws URISyntaxException {
        Bezoeker imke = imke();
        String nummer = loop.aangemeld();
        String pad = "/bemiddelingen/" + nummer + "/oppakken";
        imke.get(pad);
        assertThat(imke.post(pad, "daad", "OP", "van", "").statusCode()).isEqualTo(303);
        ServerDatabase.execute("update taak set einde = timestamptz '2000-01-04' where nummer = '" + nummer + "'");
        assertThat(coordinator.get("/werkvoorraad?wis=ja").body()).doesNotContain("Imke Regenboog is afwezig");
        ServerDatabase.execute(
                "insert into afwezigheid (id, medewerker_id, van, tot, door, op) select nextval('afwezigheid_seq'),"
                        + " 990077, current_date - 1, current_date + 8, 'Imke Regenboog', now()");
        assertThat(coordinator.get("/werkvoorraad?wis=ja").body())
                .contains("Imke Regenboog is afwezig tot en met ", "href=\"/werkvoorraad?van=AFWEZIG\"")
                .containsPattern("Bij [1-9][0-9]* van de [0-9]+ opgepakte zaken|Van de ene opgepakte zaak");
        assertThat(coordinator.get("/werkvoorraad?van=AFWEZIG").body())
                .contains(nummer + " · van Imke Regenboog, afwezig", "selected>wie afwezig is");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains(" · Imke Regenboog is afwezig tot en met ")
                .doesNotContain("opgepakt door");
        assertThat(coordinator.get("/werkvoorraad.csv?van=AFWEZIG").body())
                .contains(";Opgepakt door;Van wie afwezig is;Afwezig tot en met")
                .containsPattern(nummer + "[^\n]*;;Imke Regenboog;"
                        + ServerDatabase.ask("select cast(current_date + 8 as text)"));
        assertThat(coordinator.get(pad).body())
                .contains("Imke Regenboog pakte deze zaak op en is afwezig tot en met ", "Pak op")
                .doesNotContain("Niemand heeft deze zaak opgepakt");
        assertThat(coordinator.post(pad, "daad", "OP", "van", "").statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/werkvoorraad?van=AFWEZIG").body()).doesNotContain(nummer);
        coordinator.get("/werkvoorraad?wis=ja");
    }

    @Test
    @Functie("BEM-40")
    void eigen_kolommen_zijn_er_na_opnieuw_inloggen_nog_en_horen_bij_een_bewaarde_keuze() throws URISyntaxException {
        Bezoeker imke = imke();
        loop.aangemeld();
        assertThat(imke.post("/werkvoorraad/kolommen", "kolom", "PAAR", "zet", "WEG")
                        .statusCode())
                .isEqualTo(303);
        imke.post("/werkvoorraad/kolommen", "kolom", "WIJK", "zet", "ERBIJ");
        imke.post("/werkvoorraad/kolommen", "kolom", "WIJK", "zet", "EERDER");
        assertThat(imke.post("/werkvoorraad/kolommen", "kolom", "<b>", "zet", "WEG")
                        .statusCode())
                .isEqualTo(422);
        assertThat(koppen(imke))
                .containsExactly("Termijn in werkdagen", "Volgende stap", "Wacht op", "Wijk", "Aard en buurt");
        imke.post("/werkvoorraad/keuzes", "naam", "Per wijk");
        imke.post("/werkvoorraad/kolommen", "kolom", "WIJK", "zet", "WEG");
        Bezoeker later = Bezoeker.als("imke", adres.toURI());
        assertThat(koppen(later)).doesNotContain("Wijk");
        later.get("/werkvoorraad?toon=&stap=&wacht=&aard=&wijk=&sinds=&van=&kolommen=TERMIJN.STAP.WACHT_OP.WIJK.AARD");
        assertThat(koppen(later)).contains("Wijk");
        assertThat(later.get("/werkvoorraad").body())
                .contains("Per wijk", "&amp;kolommen=TERMIJN.STAP.WACHT_OP.WIJK.AARD");
        assertThat(koppen(coordinator)).as("of somebody else").contains("Bemiddelaars");
    }

    private static HttpResponse<String> samen(CountDownLatch start, Bezoeker wie, String pad) {
        try {
            start.await();
            return wie.post(pad, "daad", "OP", "van", "");
        } catch (InterruptedException gestopt) {
            throw new IllegalStateException(gestopt);
        }
    }

    private static List<String> koppen(Bezoeker wie) {
        return Pattern.compile("<th scope=\"col\">([^<]+)</th>")
                .matcher(wie.get("/werkvoorraad").body())
                .results()
                .map(een -> een.group(1))
                .toList();
    }

    private Bezoeker imke() throws URISyntaxException {
        ServerDatabase.execute(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord, wachtwoord_hoeveelste, actief, demo,"
                        + " versie) select 990077, 'imke', 'Imke Regenboog', wachtwoord, 1, true, true, 1 from medewerker"
                        + " where gebruikersnaam = 'coordinator' on conflict do nothing");
        ServerDatabase.execute(
                "insert into medewerker_rol (medewerker_id, rol) values (990077, 'coordinator') on conflict do nothing");
        return Bezoeker.als("imke", adres.toURI());
    }

    /** All pages: others may have done much today. */
    private static String alleVeranderd(Bezoeker wie) {
        StringBuilder alles = new StringBuilder();
        Optional<String> pad = Optional.of("/werkvoorraad/veranderd");
        while (pad.isPresent()) {
            String pagina = wie.get(pad.get()).body();
            alles.append(pagina);
            pad = Pattern.compile("/werkvoorraad/veranderd[?]na=[^\"]+")
                    .matcher(pagina)
                    .results()
                    .map(MatchResult::group)
                    .findFirst();
        }
        return alles.toString();
    }
}
