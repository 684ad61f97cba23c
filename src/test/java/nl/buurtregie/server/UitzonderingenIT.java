package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes between, through the forms: in de wacht, stopping, coming back, more neighbours, two cases as one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UitzonderingenIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Bezoeker bemiddelaar;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEM-17")
    void in_de_wacht_staat_alles_stil_tot_de_kijkdatum_of_tot_iemand_verder_gaat() throws Exception {
        String nummer = loop.bijEersteBuur();
        inDeWacht(nummer, 10);
        assertThat(dossier(nummer)).contains("In de wacht", "Waarom: Op vakantie");
        assertThat(coordinator
                        .get("/werkvoorraad?stap=GESPREK_EERSTE_BUUR&wis=ja")
                        .body())
                .contains("termijn staat stil");
        String pad = "/bemiddelingen/" + nummer + "/eerste-gesprek";
        assertThat(bemiddelaar
                        .post(pad, "versie", bemiddelaar.versie(pad), "antwoord", "GAAT_DOOR")
                        .body())
                .contains("De zaak staat in de wacht. Laat hem eerst weer verder gaan.");
        Zaakloop.stap(coordinator, nummer, "hervatting");
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");

        inDeWacht(nummer, 10);
        klok(11);
        try {
            Geduld.tot("false", () -> Boolean.toString(dossier(nummer).contains("Waarom: Op vakantie")));
        } finally {
            klok(0);
        }
        assertThat(dossier(nummer)).contains("Weer verder").doesNotContain("Waarom: Op vakantie");
    }

    @Test
    void een_kijkdatum_in_het_verleden_wordt_geweigerd_en_blijft_staan() {
        String nummer = loop.aangemeld();
        String pad = "/bemiddelingen/" + nummer + "/wacht";
        var antwoord = coordinator.post(
                pad, "versie", coordinator.versie(pad), "kijkdatum", "2020-01-01", "reden", "Zonder haast");
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("binnen een half jaar", "2020-01-01", "Zonder haast");
    }

    @Test
    @Functie("BEM-18")
    void verhuisd_of_onveilig_stopt_van_elke_stap_en_de_bemiddelaar_ziet_de_zaak_niet_meer() {
        String verhuisd = loop.wachtOpNazorg();
        Zaakloop.stap(coordinator, verhuisd, "stoppen", "reden", "VERHUISD");
        assertThat(resultaat(verhuisd)).isEqualTo("VERHUISD");

        String nooit = loop.bijEersteBuur();
        assertThat(dossier(nooit)).contains("Niet bereikt, verhuisd of niet veilig");
        assertThat(bemiddelaar.get("/bemiddelingen/" + nooit + "/stoppen").body())
                .doesNotContain("De melder is niet te bereiken");
        assertThat(bemiddelaar
                        .get("/bemiddelingen/" + nooit + "/eerste-gesprek")
                        .body())
                .contains("Vertel het de coördinator: die kan de zaak stoppen.");
        Zaakloop.stap(coordinator, nooit, "stoppen", "reden", "NIET_BEREIKT");
        assertThat(resultaat(nooit)).isEqualTo("NIET_BEREIKT");
        assertThat(dossier(nooit)).contains("Gestopt: melder niet bereikt");

        String onveilig = loop.bijTweedeBuur();
        assertThat(dossier(onveilig)).contains("Verhuisd of niet veilig").doesNotContain("Niet bereikt, verhuisd");
        Zaakloop.stap(bemiddelaar, onveilig, "stoppen", "reden", "ONVEILIG");
        assertThat(resultaat(onveilig)).isEqualTo("ONGESCHIKT");
        assertThat(bemiddelaar.get("/bemiddelingen/" + onveilig).statusCode())
                .as("also before the verwijzer was told")
                .isEqualTo(404);
        Zaakloop.stap(coordinator, onveilig, "terugkoppeling", "antwoord", "VERTELD");

        String anders = loop.bijEersteBuur();
        String pad = "/bemiddelingen/" + anders + "/stoppen";
        assertThat(bemiddelaar
                        .post(pad, "versie", bemiddelaar.versie(pad), "reden", "VERHUISD")
                        .statusCode())
                .isEqualTo(404);
        String intrekken = loop.opWachtlijst();
        Zaakloop.stap(coordinator, intrekken, "intrekking");
        assertThat(resultaat(intrekken)).isEqualTo("INGETROKKEN");
    }

    @Test
    @Functie("BEM-19")
    void een_gesloten_zaak_komt_terug_met_een_reden_en_telt_dan_niet_meer_als_gesloten() {
        String nummer = loop.afgesloten();
        assertThat(gesloten(nummer)).isEqualTo("1");
        Zaakloop.stap(coordinator, nummer, "heropening", "reden", "Het begon opnieuw");
        assertThat(dossier(nummer)).contains("Heropend: het begon opnieuw", "Bel de melder.");
        assertThat(gesloten(nummer)).isEqualTo("0");
        Zaakloop.stap(coordinator, nummer, "intake", "besluit", "ADVIES");
        Zaakloop.stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        assertThat(gesloten(nummer)).isEqualTo("1");
    }

    @Test
    @Functie("BEM-13")
    @Regel("B8.5")
    void een_tweede_buur_die_afhaakt_gaat_naar_afsluiten_zonder_gesprek() {
        String nummer = loop.inBemiddeling();
        String pad = "/bemiddelingen/" + nummer + "/bemiddeling";
        assertThat(bemiddelaar.get(pad).body())
                .contains("De tweede buur wil toch niet", "De tweede buur is niet meer te bereiken");
        assertThat(weiger(bemiddelaar, pad, "op", vandaag(), "uitkomst", "GEEN_AFSPRAKEN"))
                .contains("Kies of zij samen praatten, of via jullie.");
        Zaakloop.stap(bemiddelaar, nummer, "bemiddeling", "op", vandaag(), "uitkomst", "NIET_MEER_BEREIKT");
        assertThat(dossier(nummer))
                .contains("Zaak afsluiten", "Bemiddeling gaat niet door: de tweede buur is niet meer te bereiken");
        assertThat(ServerDatabase.ask("select mijlpalen || voorstel from bemiddeling where nummer = '" + nummer + "'"))
                .endsWith("NIET_BEREIKT")
                .doesNotContain("SAMEN", "PENDEL", "GROEP");
        Zaakloop.stap(coordinator, nummer, "wijziging", "reden", "Hij belde terug");
        assertThat(dossier(nummer)).contains("Uitkomst van de bemiddeling");
        Zaakloop.stap(bemiddelaar, nummer, "bemiddeling", "op", vandaag(), "uitkomst", "WIL_TOCH_NIET");
        Zaakloop.stap(coordinator, nummer, "afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT");
    }

    @Test
    @Functie("BEM-13")
    void coaching_pendel_groep_en_meer_gesprekken_hebben_elk_hun_uitkomst() {
        String coaching = loop.inCoaching();
        Zaakloop.stap(bemiddelaar, coaching, "coaching", "uitkomst", "NOG_EEN_KEER");
        Zaakloop.stap(bemiddelaar, coaching, "coaching", "uitkomst", "GEHOLPEN");
        Zaakloop.stap(coordinator, coaching, "afsluiting", "resultaat", "OPGELOST_MET_ADVIES");
        Zaakloop.stap(coordinator, coaching, "terugkoppeling", "antwoord", "VERTELD");
        assertThat(feit("coaching", coaching)).isEqualTo("t");

        alleenMetDerde(loop.bijEersteBuur());
        String groep = loop.inBemiddeling();
        String hoe = "/bemiddelingen/" + groep + "/bemiddeling";
        assertThat(weiger(bemiddelaar, hoe, "vorm", "GROEP", "op", vandaag(), "uitkomst", "NOG_EEN_GESPREK"))
                .contains("In deze zaak staan twee buren.");
        metDerde(groep);
        gesprekMetDerde(groep);
        for (String vorm : new String[] {"PENDEL", "GROEP"}) {
            Zaakloop.stap(
                    bemiddelaar,
                    groep,
                    "bemiddeling",
                    "vorm",
                    vorm,
                    "op",
                    vandaag(),
                    "uitkomst",
                    "NOG_EEN_GESPREK",
                    "gesprek",
                    gesprek(groep));
        }
        assertThat(ServerDatabase.ask("select mijlpalen from bemiddeling where nummer = '" + groep + "'"))
                .contains("PENDEL", "GROEP");
        assertThat(ServerDatabase.ask(
                        "select count(*) from gesprek where gehouden_op is not null and id = " + gesprek(groep)))
                .as("geweest")
                .isEqualTo("1");
        assertThat(dossier(groep)).contains("pendelen: nog een gesprek", "met een groep buren: nog een gesprek");
    }

    private void metDerde(String nummer) {
        Zaakloop.stap(
                coordinator,
                nummer,
                "partij",
                "naam",
                "Mevr. D. Derdevrouw",
                "email",
                "derdevrouw@voorbeeld.example",
                "postcode",
                "9799 XA",
                "huisnummer",
                "3",
                "taal",
                "Engels");
    }

    /** Planned with the third neighbour only, at her home; she hears of it, the two others do not. */
    private void gesprekMetDerde(String nummer) {
        String derde = Zaakloop.partij(nummer, "Mevr. D. Derdevrouw");
        String ineke = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar'");
        String dag = LocalDate.now(SharedClock.ZONE).plusDays(2).toString();
        String pad = "/bemiddelingen/" + nummer + "/gesprek";
        assertThat(bemiddelaar.get(pad).body())
                .contains("Alleen een andere buur of buren", "Thuis bij de andere buur: Mevr. D. Derdevrouw");
        String[] plan = {
            "soort", "ANDERE_BUUR", "dag", dag, "begin", "07:00", "einde", "07:30", "waar", derde, "bemiddelaars", ineke
        };
        assertThat(weiger(bemiddelaar, pad, plan)).contains("Kies welke andere buur er komt.");
        Zaakloop.stap(
                bemiddelaar,
                nummer,
                "gesprek",
                Gespreksvinkjes.bij(Stream.concat(Stream.of(plan), Stream.of("ookMet", derde))
                        .toArray(String[]::new)));
        assertThat(dossier(nummer))
                .contains("Gesprek met een andere buur: Mevr. D. Derdevrouw")
                .contains("Thuis bij de andere buur: Mevr. D. Derdevrouw");
        Geduld.tot(
                "derdevrouw@voorbeeld.example",
                () -> ServerDatabase.ask("select string_agg(aan, ' ') from uitgaand where nummer = '" + nummer
                        + "' and vanzelf = 'GESPREK_GEPLAND'"));
        assertThat(bemiddelaar.get("/agenda?vanaf=" + dag).body()).contains("Andere buur");
        assertThat(bemiddelaar.get("/mijn-zaken").body()).contains("gesprek met een andere buur: Mevr. D. Derdevrouw");
    }

    /** Two days ago, while the step is still that of the first neighbour: it is not the outcome of that. */
    private void alleenMetDerde(String nummer) {
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "ANDERE_BUUR", "naam", "Mevr. D. Derdevrouw", "taal", "Engels");
        String id = "900000001";
        ServerDatabase.execute(
                "insert into gesprek (id, bemiddeling_id, soort, van, tot, plaats, volgorde, gewijzigd_op,"
                        + " versie) select " + id
                        + ", id, 'ANDERE_BUUR', now() - interval '48 hours', now() - interval '47 hours',"
                        + " 'Zaal Proef', 0, now(), 0 from bemiddeling where nummer = '" + nummer + "'");
        ServerDatabase.execute("insert into gesprek_partij (gesprek_id, partij_id) values (" + id + ", "
                + Zaakloop.partij(nummer, "Mevr. D. Derdevrouw") + ")");
        String geweest = "/bemiddelingen/" + nummer + "/gesprek/" + id + "/geweest";
        assertThat(dossier(nummer)).contains(geweest, "Kies ‘Was geweest’ of ‘Ging niet door’.");
        assertThat(bemiddelaar
                        .get("/bemiddelingen/" + nummer + "/eerste-gesprek")
                        .body())
                .contains("Welke dag was het?", "value=\"" + vandaag() + "\"")
                .doesNotContain("Welk gesprek was dit?", "value=\"" + id + "\"");
        assertThat(bemiddelaar.get(geweest).statusCode()).isEqualTo(200);
        Zaakloop.stuur(bemiddelaar, geweest);
        assertThat(ServerDatabase.ask("select gehouden_op is not null from gesprek where id = " + id))
                .isEqualTo("t");
    }

    private static String gesprek(String nummer) {
        return ServerDatabase.ask("select g.id from gesprek g join bemiddeling b on b.id = g.bemiddeling_id"
                + " where b.nummer = '" + nummer + "'");
    }

    @Test
    @Functie("BEM-13")
    @Functie("BEM-14")
    @Functie("BEM-15")
    void afspraken_uit_een_groep_gaan_na_terugval_opnieuw_en_wie_niet_te_bereiken_is_heet_onbekend()
            throws URISyntaxException {
        Geduld.totDeDemostadVolIs();
        String nummer = loop.inBemiddeling();
        metDerde(nummer);
        String dag = vandaag();
        String[] afgesproken = {"vorm", "GROEP", "op", dag, "uitkomst", "AFSPRAKEN", "afspraken", "OP_PAPIER"};
        Zaakloop.stap(bemiddelaar, nummer, "bemiddeling", afgesproken);
        assertThat(ServerDatabase.ask(
                        "select status || ' ' || afspraken || ' ' || afspraken_op from bemiddeling where nummer = '"
                                + nummer + "'"))
                .isEqualTo("WACHT_OP_NAZORG OP_PAPIER " + dag);
        try {
            naDagen(45, nummer, "NAZORG");
            Zaakloop.stap(bemiddelaar, nummer, "nazorg", "uitkomst", "TERUGVAL");
            assertThat(status(nummer)).isEqualTo("GESPREK_EERSTE_BUUR");
            Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
            Zaakloop.stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "DOET_MEE");
            Zaakloop.stap(bemiddelaar, nummer, "bemiddeling", afgesproken);
            naDagen(90, nummer, "NAZORG");
            for (int keer = 1; keer <= 3; keer++) {
                Zaakloop.stap(bemiddelaar, nummer, "nazorg", "uitkomst", "NIET_BEREIKT");
                if (keer < 3) {
                    naDagen(90 + 4 * keer, nummer, "NAZORG");
                }
            }
            assertThat(dossier(nummer)).contains("Kijk of het resultaat klopt");
            Zaakloop.stap(coordinator, nummer, "afsluiting", "resultaat", "ONBEKEND_NA_NAZORG");
        } finally {
            klok(0);
        }
        assertThat(resultaat(nummer)).isEqualTo("ONBEKEND_NA_NAZORG");
    }

    /** Sent twice by the same resident, and once by somebody else: two of the three end, and one is counted. */
    @Test
    @Functie("BEM-41")
    @Regel("L3.6")
    void wat_twee_keer_is_ingevoerd_sluit_stil_telt_een_keer_en_kan_weer_open() throws Exception {
        Hulpformulier.Zaak verder = Hulpformulier.vraagHulp(Bezoeker.anoniem(adres.toURI()));
        Hulpformulier.Zaak dubbel = Hulpformulier.vraagHulp(Bezoeker.anoniem(adres.toURI()));
        String ander = loop.aangemeld();
        String pad = "/bemiddelingen/" + dubbel.nummer() + "/dubbel";
        assertThat(dossier(dubbel.nummer())).contains(pad);
        assertThat(coordinator.get(pad).body()).contains("Zaak " + verder.nummer(), "zelfde melder");
        assertThat(weiger(pad, "andere", "GEEN", "nummer", "2001-9999")).contains("Zaak 2001-9999 bestaat niet.");
        assertThat(weiger(pad, "andere", "GEEN", "nummer", dubbel.nummer())).contains("nummer van deze zaak zelf");
        assertThat(weiger(pad, "andere", "GEEN")).contains("Kijk het nummer na.");
        String post = post(dubbel.nummer());

        Zaakloop.stap(coordinator, dubbel.nummer(), "dubbel", "andere", verder.nummer());
        assertThat(resultaat(dubbel.nummer()) + " " + status(dubbel.nummer())).isEqualTo("DUBBEL AFGESLOTEN");
        assertThat(ServerDatabase.ask(
                        "select count(*) from act_ru_execution where business_key_ = '" + dubbel.nummer() + "'"))
                .isEqualTo("0");
        assertThat(tellingen(dubbel.nummer())).isEqualTo("0 0");
        assertThat(post(dubbel.nummer())).as("niemand hoort dat er iets stopt").isEqualTo(post);
        assertThat(dossier(dubbel.nummer()))
                .contains("Dubbel ingevoerd: zaak " + verder.nummer(), "telt nergens mee", "naast/" + verder.nummer())
                .doesNotContain("Vragenlijst voor een buur");
        assertThat(dossier(verder.nummer()))
                .contains("zaak " + dubbel.nummer() + ", dubbel ingevoerd", "naast/" + dubbel.nummer());
        String enquete = "/bemiddelingen/" + dubbel.nummer() + "/enquete";
        coordinator.get(enquete);
        assertThat(coordinator.post(enquete).body()).contains("Deze zaak is dubbel ingevoerd.");
        Bezoeker thuis = Bezoeker.anoniem(adres.toURI());
        assertThat(thuis.get(dubbel.pad()).body())
                .contains("Uw vraag stond er twee keer in", "bij uw vraag met nummer " + verder.nummer())
                .doesNotContain("Ik wil stoppen");

        Zaakloop.stap(coordinator, verder.nummer(), "dubbel", "andere", "GEEN", "nummer", ander);
        assertThat(thuis.get(verder.pad()).body())
                .as("van een andere melder")
                .contains("Uw vraag stond er twee keer in", "Wat u ons vertelde, nemen wij daarin mee.")
                .doesNotContain(ander);
        assertThat(thuis.get(dubbel.pad()).body()).doesNotContain(ander, "nummer " + verder.nummer());

        Zaakloop.stap(coordinator, dubbel.nummer(), "heropening", "reden", "Het waren er toch twee");
        assertThat(tellingen(dubbel.nummer())).isEqualTo("1 0");
        assertThat(thuis.get(dubbel.pad()).body()).contains("Wij nemen contact met u op", "Ik wil stoppen");
    }

    @Test
    @Functie("BEM-41")
    void wie_verder_is_sluit_alleen_met_een_vinkje_en_het_paar_hoort_het() {
        ServerDatabase.execute(
                "update medewerker set email = gebruikersnaam || '@voorbeeld.example' where email is null");
        String dubbel = loop.bijEersteBuur();
        String verder = loop.aangemeld();
        String pad = "/bemiddelingen/" + dubbel + "/dubbel";
        assertThat(weiger(pad, "andere", "GEEN", "nummer", verder))
                .contains("Deze zaak is verder dan zaak " + verder, "/bemiddelingen/" + verder + "/dubbel");
        String ander = loop.aangemeld();
        assertThat(weiger(pad, "andere", "GEEN", "nummer", verder, "toch", ander))
                .as("een vinkje voor een andere zaak")
                .contains("Zaak " + verder + " gaat door, niet deze")
                .containsPattern("name=\"toch\" value=\"" + verder + "\"\\s+aria");
        Zaakloop.stap(coordinator, dubbel, "dubbel", "andere", "GEEN", "nummer", verder, "toch", verder);
        assertThat(status(dubbel)).as("ook met een verwijzer die wacht").isEqualTo("AFGESLOTEN");
        assertThat(bemiddelaar.get("/bemiddelingen/" + dubbel).statusCode()).isEqualTo(404);
        assertThat(ServerDatabase.ask("select count(*) from eens_verstuurd e join bemiddeling b on e.sleutel like"
                        + " 'ZAAK_GESTOPT:' || b.id || '-%' where b.nummer = '" + dubbel + "'"))
                .isEqualTo("2");
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where nummer = '" + dubbel
                        + "' and vanzelf = 'AFLOOP_VERWIJZER'"))
                .isEqualTo("0");
    }

    private String weiger(String pad, String... velden) {
        return weiger(coordinator, pad, velden);
    }

    private static String weiger(Bezoeker wie, String pad, String... velden) {
        String[] alle = Stream.concat(Stream.of("versie", wie.versie(pad)), Stream.of(velden))
                .toArray(String[]::new);
        var antwoord = wie.post(pad, alle);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        return antwoord.body();
    }

    private static String post(String nummer) {
        return ServerDatabase.ask("select count(*) from uitgaand where nummer = '" + nummer + "'");
    }

    /** As somebody who asked, and as a case that ended. */
    private static String tellingen(String nummer) {
        return ServerDatabase.ask("select (select count(*) from feit_aanmelding f where f.zaak = b.id) || ' '"
                + " || (select count(*) from feit_afsluiting f where f.zaak = b.id) from bemiddeling b where b.nummer = '"
                + nummer + "'");
    }

    private void naDagen(int dagen, String nummer, String verwacht) throws URISyntaxException {
        klok(dagen);
        Geduld.tot(verwacht, () -> status(nummer));
    }

    private static String status(String nummer) {
        return ServerDatabase.ask("select status from bemiddeling where nummer = '" + nummer + "'");
    }

    private void inDeWacht(String nummer, int dagen) {
        String kijkdatum = LocalDate.now(SharedClock.ZONE).plusDays(dagen).toString();
        Zaakloop.stap(coordinator, nummer, "wacht", "kijkdatum", kijkdatum, "reden", "Op vakantie");
    }

    private void klok(int dagen) throws URISyntaxException {
        Bezoeker.anoniem(adres.toURI()).get("/test/klok/" + dagen);
    }

    private String dossier(String nummer) {
        return coordinator.get("/bemiddelingen/" + nummer).body();
    }

    private static String vandaag() {
        return LocalDate.now(SharedClock.ZONE).toString();
    }

    private static String resultaat(String nummer) {
        return ServerDatabase.ask("select resultaat from bemiddeling where nummer = '" + nummer + "'");
    }

    private static String gesloten(String nummer) {
        return ServerDatabase.ask("select count(*) from feit_afsluiting f join bemiddeling b on b.id = f.zaak"
                + " where b.nummer = '" + nummer + "'");
    }

    private static String feit(String kolom, String nummer) {
        return ServerDatabase.ask("select " + kolom + " from feit_afsluiting f join bemiddeling b on b.id = f.zaak"
                + " where b.nummer = '" + nummer + "'");
    }
}
