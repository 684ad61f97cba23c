package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manager's figures through the running server, over facts of 2016 that no other test has. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("KOM-17")
class CijferpaginasIT {

    private static final String JAAR = "?periode=2016";

    @ArquillianResource
    private URL adres;

    private Bezoeker manager;

    @BeforeEach
    void vul() throws URISyntaxException {
        schoon();
        zaken(1, 100, "GELUID_PERSONEN", "ZELFMELDER", "WK001400", "OPGELOST");
        zaken(201, 60, "ROOK", "POLITIE", "WK001401", "TWEEDE_BUUR_WEIGERT");
        zaken(301, 12, "STANK", "POLITIE", "WK001401", "OPGELOST");
        zaken(401, 3, "PARKEREN", "POLITIE", "WK001401", "OPGELOST");
        manager = Bezoeker.als("manager", adres.toURI());
    }

    @AfterEach
    void schoon() {
        for (String tabel : List.of("feit_afsluiting", "feit_aanmelding")) {
            ServerDatabase.execute("delete from " + tabel + " where zaak < 0");
        }
        ServerDatabase.execute("delete from feit_overlastmelding where melding < 0");
        ServerDatabase.execute("delete from feit_ronde where ronde like 'proef%'");
        ServerDatabase.execute("delete from feit_overdracht where overdracht < 0");
        ServerDatabase.execute("delete from indicator where versie > 1 and code = 'ol_hotspots'");
    }

    @Test
    @Functie("KOM-02")
    void resultaten_per_aard_verwijzer_en_wijk_en_wat_klein_is_blijft_overal_verborgen() {
        String pagina = tekst(manager.get("/resultaten" + JAAR).body());
        assertThat(pagina)
                .contains("66 % van alle aanmeldingen", "115 van 175", "Geluid – personen 100 100 100 %")
                .contains("Rook 60 – – verborgen", "overige – – – verborgen", "zelfmelder 100 100")
                .doesNotContain("Stank – –", "Parkeren – –");
        assertThat(tekst(manager.get("/resultaten" + JAAR + "&aard=STANK").body()))
                .as("twaalf zaken, maar het verschil met alles is drie")
                .contains("Te weinig zaken om te laten zien")
                .doesNotContain("115");
        assertThat(tekst(manager.get("/resultaten" + JAAR + "&aard=ROOK&wijk=niets&naast=vorig-jaar")
                        .body()))
                .contains("verborgen: klein, of beschermt een ander getal", "2015: – niet het hele jaar geregistreerd");
        HttpResponse<String> csv = manager.get("/resultaten.csv" + JAAR + "&tabel=verwijzer");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"resultaten-2016.csv\"");
        assertThat(csv.body()).contains("verwijzer;zelfmelder;100;").doesNotContain("aard;");
        assertThat(manager.get("/resultaten.csv" + JAAR + "&aard=STANK").body().lines())
                .hasSize(1);
    }

    /** The organisation decides what is small, and its pages follow at once: no other source of rules is left. */
    @Test
    @Functie("KOM-02")
    void een_andere_grens_voor_kleine_getallen_geldt_meteen_op_de_pagina() throws URISyntaxException {
        zaken(501, 15, "VERNIELING", "POLITIE", "WK001401", "OPGELOST");
        Bezoeker beheerder = Bezoeker.als("beheerder", adres.toURI());
        try {
            assertThat(resultaten()).contains("68 % van alle aanmeldingen", "Vernieling 15 ");
            zet(beheerder, "buurtregie.cijfers.klein", "20");
            assertThat(resultaten()).doesNotContain("Vernieling 15");
            zet(beheerder, "buurtregie.cijfers.klein", "");
            zet(beheerder, "buurtregie.cijfers.noemer", "200");
            assertThat(resultaten()).doesNotContain("68 %");
        } finally {
            zet(beheerder, "buurtregie.cijfers.klein", "");
            zet(beheerder, "buurtregie.cijfers.noemer", "");
        }
        assertThat(resultaten()).contains("68 % van alle aanmeldingen", "Vernieling 15 ");
    }

    private String resultaten() {
        return tekst(manager.get("/resultaten" + JAAR).body());
    }

    private static void zet(Bezoeker beheerder, String naam, String waarde) {
        beheerder.get("/beheer/instellingen");
        assertThat(beheerder
                        .post("/beheer/instellingen", "naam", naam, "waarde", waarde)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @Functie("KOM-14")
    void naast_nederland_alleen_met_dezelfde_noemer_en_met_de_bron() {
        assertThat(tekst(manager.get("/resultaten" + JAAR + "&naast=nederland").body()))
                .contains("Nederland: geen cijfer met deze noemer", "Nederland 2022: 65–70\u00a0%")
                .contains("Bron: CCV", "57\u00a0% Nederland 45\u00a0%", "100 van 175");
        assertThat(tekst(manager.get("/resultaten" + JAAR + "&aard=ROOK").body()))
                .contains("Nederland telt alle zaken.")
                .doesNotContain("Bron: CCV");
    }

    @Test
    @Functie("KOM-01")
    void zaken_nu_zegt_hoe_oud_hoe_verdeeld_en_hoe_vorig_jaar() throws URISyntaxException {
        new Zaakloop(adres.toURI()).opWachtlijst();
        String pagina = manager.get("/zaken-nu").body();
        assertThat(tekst(pagina))
                .contains("Wie is aan de beurt?", "Hoe oud zijn de open zaken?", "Hoe is het werk verdeeld?")
                .contains("Dit jaar naast vorig jaar", "norm 5 werkdagen");
        for (String naam : ServerDatabase.ask(
                        "select string_agg(naam, ';') from medewerker where naam not in ('Els Huizinga')")
                .split(";")) {
            assertThat(pagina).doesNotContain(naam);
        }
        assertThat(manager.get("/zaken-nu.csv?tabel=wachtlijst").body())
                .contains("Tabel;Onderdeel;Wat;Aantal", "wachtlijst;plaats 1;werkdagen;0")
                .doesNotContain("stappen");
        assertThat(manager.get("/zaken-nu.csv").body()).contains("stappen;Intake bellen;norm in werkdagen;5");
    }

    @Test
    @Functie("KOM-03")
    void overlast_per_soort_tijd_wijk_en_partner_met_de_uren_erbij() throws URISyntaxException {
        overlast();
        Bezoeker teamleider = Bezoeker.als("teamleider", adres.toURI());
        for (Bezoeker wie : List.of(manager, teamleider)) {
            assertThat(tekst(wie.get("/overlast-cijfers" + JAAR).body()))
                    .contains("Dit zijn registraties, geen ervaren overlast.", "40 problemen uit 60 meldingen")
                    .contains("4 gezien per ronde-uur", "10 ronde-uren gelopen", "Grofvuil 40 60 4")
                    .contains("vrijdag – 40 –", "Handhaving (BOA) 80 40 5 38");
        }
        assertThat(tekst(
                        manager.get("/overlast-cijfers" + JAAR + "&soort=buren").body()))
                .contains("In 2016 is nog niets gemeld", "Wis filters");
        assertThat(manager.get("/overlast-cijfers.csv" + JAAR + "&tabel=tijd").body())
                .contains("tijd;vrijdag 6–9 uur;;40;");
        assertThat(Bezoeker.als("coordinator", adres.toURI())
                        .get("/overlast-cijfers")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void het_uur_van_een_melding_staat_bij_de_feiten() throws URISyntaxException {
        Telefoon telefoon = new Telefoon(Bezoeker.als("concierge", adres.toURI()));
        telefoon.leg(UUID.randomUUID(), "\"categorie\":\"overig/overig\"");
        assertThat(ServerDatabase.ask("select count(*) from feit_overlastmelding f join overlastmelding m"
                        + " on m.id = f.melding where f.uur is distinct from"
                        + " cast(extract(hour from m.gezien_op at time zone 'Europe/Amsterdam') as int)"))
                .isEqualTo("0");
    }

    @Test
    @Functie("KOM-06")
    @Functie("KOM-18")
    void de_analist_herziet_een_definitie_en_wat_niet_klopt_wordt_niet_bewaard() throws URISyntaxException {
        URI basis = adres.toURI();
        assertThat(manager.get("/indicatoren").body()).contains("Hotspots", "ol_hotspots", "versie 1");
        assertThat(manager.get("/indicatoren/ol_hotspots").body())
                .contains("Plekken met steeds dezelfde overlast")
                .doesNotContain("/herzien");
        assertThat(manager.get("/indicatoren/geen_code").statusCode()).isEqualTo(404);
        assertThat(manager.get("/indicatoren/ol_hotspots/herzien").statusCode()).isEqualTo(403);
        Bezoeker analist = Bezoeker.als("analist", basis);
        String pad = "/indicatoren/ol_hotspots/herzien";
        analist.get(pad);
        HttpResponse<String> leeg = analist.post(pad, velden("1", "2027-01-01", ""));
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Schrijf op waarom de definitie verandert.", "Plekken die opvallen.");
        assertThat(ServerDatabase.ask("select max(versie) from indicator where code = 'ol_hotspots'"))
                .isEqualTo("1");
        assertThat(analist.post(pad, velden("1", "2027-01-01", "andere telling"))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> tweede = analist.post(pad, velden("1", "2027-02-01", "van een oudere pagina"));
        assertThat(tweede.statusCode()).isEqualTo(409);
        assertThat(tweede.body()).contains("van een oudere pagina");
        HttpResponse<String> eerder = analist.post(pad, velden("2", "2026-12-31", "nog een telling"));
        assertThat(eerder.statusCode()).isEqualTo(422);
        assertThat(eerder.body()).contains("1 januari 2027: toen begon de versie van nu");
        assertThat(ServerDatabase.ask("select max(versie) from indicator where code = 'ol_hotspots'"))
                .isEqualTo("2");
        assertThat(tekst(manager.get("/indicatoren/ol_hotspots").body()))
                .contains("Versie 2", "Waarom: andere telling", "breuk in de reeks", "Versie 1, vanaf het begin");
        assertThat(manager.get("/indicatoren/ol_hotspots/reeks.csv").body()).contains("Code;Periode;Gebied;Waarde");
    }

    @Test
    @Functie("KOM-14")
    void de_analist_legt_een_nieuw_landelijk_cijfer_vast() throws URISyntaxException {
        assertThat(tekst(manager.get("/landelijk").body()))
                .contains("Goed geëindigd", "CCV, landelijke cijfers")
                .doesNotContain("Nieuw cijfer");
        String pad = "/landelijk/zelf-aangemeld/herzien";
        assertThat(manager.get(pad).statusCode()).isEqualTo(403);
        Bezoeker analist = Bezoeker.als("analist", adres.toURI());
        assertThat(analist.get("/landelijk/bestaat-niet/herzien").statusCode()).isEqualTo(404);
        analist.get(pad);
        HttpResponse<String> fout =
                analist.post(pad, "van", "zeventig", "tot", "71", "jaar", "2024", "toelichting", "", "bron", "");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("zeventig", "Vul een getal in", "Schrijf op waar het cijfer staat.");
        assertThat(analist.post(pad, "van", "49,5", "tot", "51", "jaar", "2024", "toelichting", "", "bron", "CCV 2024")
                        .statusCode())
                .isEqualTo(303);
        assertThat(tekst(manager.get("/landelijk").body()))
                .contains("49,5–51", "in 2024", "in 2014, telt niet meer", "CCV 2024");
        assertThat(manager.get("/landelijk").body()).contains("href=\"/landelijk.csv\"");
        assertThat(manager.get("/landelijk.csv").body())
                .contains(";2;ja;49,5;51;procent;2024;;CCV 2024;")
                .containsPattern(";1;nee;[0-9,]+;[0-9,]+;procent;2014;");
        assertThat(ServerDatabase.ask("select count(*) from landelijkcijfer where code = 'ZELF_AANGEMELD'"))
                .isEqualTo("2");
    }

    private static String[] velden(String gezien, String vanaf, String reden) {
        return new String[] {
            "gezien",
            gezien,
            "naam",
            "Hotspots",
            "definitie",
            "Plekken die opvallen.",
            "richting",
            "ONGUNSTIG",
            "bron",
            "Buurtregie",
            "kleinsteGebied",
            "BUURT",
            "kleinstePeriode",
            "KWARTAAL",
            "vanaf",
            vanaf,
            "breuk",
            "ja",
            "reden",
            reden
        };
    }

    private static void zaken(int van, int aantal, String aard, String verwijzer, String wijk, String resultaat) {
        ServerDatabase.execute("insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code, indeling,"
                + " verwijzer, aard, resultaat, geschikt, naar_paar, eerste_buur, tweede_buur, samen, pendel, complex,"
                + " nazorg_bereikt, werkdagen) select -" + van + " - i, date '2016-03-01', date '2016-05-01', 'BU', '"
                + wijk + "', 2024, '" + verwijzer + "', '" + aard + "', '" + resultaat
                + "', true, true, true, true, true, false, false, true, 40 from generate_series(1, " + aantal + ") i");
        ServerDatabase.execute(
                "insert into feit_aanmelding (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal,"
                        + " aard) select -" + van + " - i, date '2016-03-01', 'BU', '" + wijk + "', 2024, '" + verwijzer
                        + "', 'TELEFOON', '" + aard + "' from generate_series(1, " + aantal + ") i");
    }

    /** Of Friday 4 March 2016. */
    private static void overlast() {
        ServerDatabase.execute("insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep,"
                + " categorie, bron, actie, nieuw, uur) select -i, date '2016-03-04', 'BU', 'WK001400', 2024, 'afval',"
                + " 'afval/grofvuil', case when i > 40 then 'BEWONER' else 'CONCIERGE' end, 'NIETS', i <= 40,"
                + " case when i > 40 then null else 8 end from generate_series(1, 60) i");
        ServerDatabase.execute(
                "insert into feit_ronde values ('proef', date '2016-03-04', 'BU', 'WK001400', 36000, 0)");
        ServerDatabase.execute("insert into feit_overdracht select -i, date '2016-03-04', 'BOA', 'BU', 'WK001400',"
                + " case when i > 40 then 'GEEN_ANTWOORD' else 'AFGEHANDELD' end, case when i > 40 then 9 else 5 end, i <= 30"
                + " from generate_series(1, 80) i");
    }

    /** What a reader sees, with single spaces. */
    private static String tekst(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[ \\n\\t]+", " ");
    }
}
