package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The beheerder: settings, decision tables and processes; and what a case does with them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BeheerIT {

    /** Number, werkdagen (or since today) and reason of one that waits. */
    private static final Pattern WACHTEND = Pattern.compile(
            "(\\d{4}-\\d{4}) · (?:(\\d+) werkdag|sinds vandaag).*?lijst__sub\">([^<]+)<", Pattern.DOTALL);

    /** Of one case, in the background. */
    private static final String WERK = " where process_instance_id_ in (select proc_inst_id_ from act_ru_execution"
            + " where business_key_ = '%s')";

    private static final Pattern CEL =
            Pattern.compile("<textarea[^>]* name=\"(cel[0-9]+x[0-9]+)\"[^>]*>([^<]*)</textarea>");

    @ArquillianResource
    private URL adres;

    private Bezoeker beheerder;
    private Bezoeker coordinator;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        beheerder = Bezoeker.als("beheerder", adres.toURI());
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEH-03")
    void een_termijn_verandert_voor_wat_nog_begint_en_de_oude_is_terug_te_zien() {
        beheerder.get("/beheer/instellingen");
        assertThat(zet("buurtregie.termijn.intake", "nul").statusCode()).isEqualTo(422);
        assertThat(zet("buurtregie.termijn.intake", "nul").body())
                .contains("Vul een getal in van 1 tot en met 200.", "nul");
        assertThat(zet("buurtregie.onbekend", "3").statusCode()).isEqualTo(404);
        assertThat(zet("buurtregie.termijn.intake", "7").statusCode()).isEqualTo(303);
        String nummer = loop.aangemeld();
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Termijn: 7 werkdagen");
        assertThat(beheerder.get("/beheer/instellingen").body())
                .contains("Intake bellen, in werkdagen: 7", "hier gewijzigd");
        assertThat(zet("buurtregie.termijn.intake", "").statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/bemiddelingen/" + loop.aangemeld()).body()).contains("Termijn: 5 werkdagen");
    }

    @Test
    @Functie("BEH-03")
    void wie_wat_veranderde_is_ook_na_honderd_wijzigingen_terug_te_zien() {
        wijzig("'6'", "Zandloper", 1);
        wijzig("'8'", "Kwartslag", 1);
        wijzig("null", "Marter", 99);
        String nieuwste = beheerder.get("/beheer/instellingen").body();
        assertThat(nieuwste)
                .contains("Dit zijn de nieuwste 100", "Intake bellen, in werkdagen: 8 (was 6)", "Kwartslag", "Marter")
                .contains("weer de standaard (was 8)")
                .doesNotContain("Zandloper");
        Matcher volgende = Pattern.compile("/beheer/instellingen\\?na=[0-9]+").matcher(nieuwste);
        assertThat(volgende.find()).isTrue();
        assertThat(beheerder.get(volgende.group()).body())
                .containsPattern("Intake bellen, in werkdagen: 6 \\(was [^)]+\\)</span><span[^>]*>Zandloper, ")
                .contains("Alle instellingen")
                .doesNotContain("Kwartslag", "Marter");
        assertThat(coordinator.get(volgende.group()).statusCode()).isEqualTo(403);
    }

    private static void wijzig(String waarde, String door, int keer) {
        ServerDatabase.execute("insert into instelling (id, naam, waarde, op, door) select nextval('instelling_seq'),"
                + " 'buurtregie.termijn.intake', " + waarde + ", now(), '" + door + "' from generate_series(1, " + keer
                + ")");
    }

    @Test
    @Functie("BEH-09")
    void wat_een_beheerder_bij_een_andere_server_verandert_geldt_hier_meteen() throws InterruptedException {
        opEenAndereServer("'9'");
        Instant einde = Instant.now().plusSeconds(5); // a server that does not hear it reads them again after a minute
        while (!beheerder.get("/beheer/instellingen").body().contains("Intake bellen, in werkdagen: 9")) {
            assertThat(Instant.now()).isBefore(einde);
            Thread.sleep(50);
        }
        opEenAndereServer("null");
        Thread.sleep(1_000);
        assertThat(coordinator.get("/bemiddelingen/" + loop.aangemeld()).body()).contains("Termijn: 5 werkdagen");
    }

    private static void opEenAndereServer(String waarde) {
        ServerDatabase.execute(
                "begin; insert into instelling values (nextval('instelling_seq'), 'buurtregie.termijn.intake', "
                        + waarde + ", now(), 'Iemand daar'); notify buurtregie_verouderd, 'SETTINGS'; commit");
    }

    @Test
    @Functie("UIT-08")
    void een_server_die_doorwerkt_leest_verder_als_een_nieuwere_een_kolom_langer_maakt() throws InterruptedException {
        String zaak = "/bemiddelingen/" + loop.aangemeld();
        leesVaak(zaak);
        langer(601, "SCHEMA");
        leesVaak(zaak);
        langer(600, "SCHEMA");
        leesVaak(zaak);
    }

    private void leesVaak(String zaak) {
        for (int keer = 0; keer < 30; keer++) {
            assertThat(coordinator.get(zaak).statusCode()).isEqualTo(200);
        }
    }

    private static void langer(int tekens, String nieuws) throws InterruptedException {
        ServerDatabase.execute("begin; alter table historie alter column toelichting type varchar(" + tekens
                + "); notify buurtregie_verouderd, '" + nieuws + "'; commit");
        Thread.sleep(500);
    }

    /** The address does not exist: it is seen, and put down. */
    private void komtTerug(Brievenbus post, String aan) {
        post.brengTerug(aan);
        String reden = "Het e-mailadres bestaat niet (5.1.1).";
        Geduld.tot("ja", () -> beheerder.get("/post").body().contains(reden) ? "ja" : "nee");
        String id = ServerDatabase.ask("select max(id) from uitgaand where stand = 'TERUGGEKOMEN'");
        assertThat(beheerder.get("/post").body())
                .contains("Teruggekomen", "/post/" + id + "/neergelegd")
                .doesNotContain("/post/" + id + "/opnieuw", aan);
        beheerder.post("/post/" + id + "/neergelegd");
        assertThat(beheerder.get("/post").body()).doesNotContain(reden);
    }

    @Test
    @Regel("H1.1")
    @Functie("UIT-04")
    @Functie("BEH-09")
    void na_het_terugzetten_van_een_reservekopie_gaat_niets_de_deur_uit_tot_een_beheerder_het_zegt() {
        String pad = "/beheer/reservekopieen";
        assertThat(beheerder.get(pad).body())
                .contains("Er is nog geen reservekopie.", "wordt niet vanzelf een reservekopie gemaakt")
                .doesNotContain("niets de deur uit");
        String aan = "kersenpit@voorbeeld.example";
        try (Brievenbus post = new Brievenbus()) {
            ServerDatabase.execute("insert into reservekopie (begonnen_op, klaar_op, bestand, bytes, rijen) values"
                    + " (now() - interval '3 minutes', now(), 'buurtregie-x.backup', 2500000, 10)");
            ServerDatabase.execute("insert into herstel (kopie_van, teruggezet_op, verwerkt_op) values"
                    + " (now() - interval '1 day', now(), now())");
            ServerDatabase.execute(
                    "insert into herwissen (soort, gewist_op, fout) values ('verzonnen', now(), 'Deze soort kennen wij niet meer.')");
            beheerder.get("/beheer/mensen/uitnodigen");
            beheerder.post("/beheer/mensen/uitnodigen", "naam", "Kersenpit", "email", aan, "rollen", "MANAGER");
            assertThat(beheerder.get(pad).body())
                    .contains("Er gaat nu niets de deur uit", "gemaakt: 3 minuten geleden, 2,5 MB")
                    .contains("soort ‘verzonnen’", "Deze soort kennen wij niet meer.")
                    .doesNotContain("Geef post en Signalen vrij");
            assertThat(beheerder.get("/post").body()).contains("wacht tot de beheerder die vrijgeeft");
            assertThat(beheerder.get("/beheer/hoe-gaat-het").body())
                    .contains("nog niemand gaf de post vrij", "De database antwoordt en schrijft.");
            assertThat(beheerder.post(pad + "/vrijgeven").body()).contains("Eerst moet opnieuw gewist zijn");
            Geduld.tot("Deze soort kennen wij niet meer.", () -> ServerDatabase.ask("select fout from herwissen"));
            assertThat(ServerDatabase.ask(
                            "select count(*) from uitgaand where aan = '" + aan + "' and stand = 'WACHT'"))
                    .as("al die tijd niet verstuurd")
                    .isEqualTo("1");
            assertThat(post.naar(aan)).isEmpty();

            ServerDatabase.execute("update herwissen set gedaan_op = now()");
            assertThat(beheerder.get(pad).body()).contains("Geef post en Signalen vrij");
            assertThat(beheerder.post(pad + "/vrijgeven").statusCode()).isEqualTo(303);
            post.wacht(aan, "nodigt je uit");
            assertThat(beheerder.get(pad).body()).doesNotContain("niets de deur uit");
            komtTerug(post, aan);
            assertThat(ServerDatabase.ask(
                            "select count(*) from beveiligingslog where wat = 'OUTGOING_RELEASED' and wie is not null"))
                    .isEqualTo("1");
        } finally {
            ServerDatabase.execute("delete from herwissen; delete from herstel"); // or no test after it gets any mail
        }
        ServerDatabase.execute(
                "insert into reservekopie (begonnen_op, klaar_op, fout) values (now(), now(), 'No space left on device')");
        assertThat(beheerder.get(pad).body())
                .contains("De laatste reservekopie is mislukt.", "De server zegt: No space left on device");
        assertThat(beheerder.get("/beheer/hoe-gaat-het").body())
                .containsPattern("(?s)De laatste poging is mislukt.*href=\"/beheer/reservekopieen\".*>\\s*stuk\\s*<");
        ServerDatabase.execute("delete from reservekopie");
    }

    @Test
    @Functie("INT-13")
    void een_vraag_van_het_kantoor_staat_op_de_intake_en_het_antwoord_op_de_zaak() {
        String vragen = "/beheer/intakevragen";
        assertThat(beheerder.get(vragen).body()).contains("Er zijn geen eigen vragen");
        assertThat(beheerder
                        .post(vragen + "/nieuw", "aard", "", "soort", "KEUZE", "tekst", "Hoe vaak?", "keuzes", "soms")
                        .body())
                .contains("Zet 2 tot 8 verschillende keuzes", "Hoe vaak?");
        beheerder.post(
                vragen + "/nieuw", "aard", "", "soort", "KEUZE", "tekst", "Hoe vaak?", "keuzes", "soms\nelke dag");
        String id = ServerDatabase.ask("select id from intakevraag where tot is null");
        String nummer = loop.aangemeld();
        String intake = "/bemiddelingen/" + nummer + "/intake";
        assertThat(coordinator.get(intake).body()).contains("Hoe vaak?", "elke dag");
        String versie = ServerDatabase.ask("select versie from bemiddeling where nummer = '" + nummer + "'");
        assertThat(coordinator
                        .post(intake, "versie", versie, "besluit", "GESCHIKT", "vraag" + id, "nooit")
                        .body())
                .contains("Kies een antwoord uit de lijst.");
        Zaakloop.stap(coordinator, nummer, "intake", "besluit", "GESCHIKT", "vraag" + id, "elke dag");
        assertThat(beheerder
                        .post(vragen + "/" + id, "aard", "", "soort", "JA_NEE", "tekst", "Is het vaak?")
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("Gevraagd bij de intake", "Hoe vaak?", "elke dag")
                .doesNotContain("Is het vaak?");
        String nieuw = ServerDatabase.ask("select id from intakevraag where tot is null");
        assertThat(beheerder.post(vragen + "/" + nieuw + "/weg").statusCode()).isEqualTo(303);
        assertThat(beheerder.get(vragen).body()).contains("Wat vroeger gevraagd werd", "Hoe vaak?", "Is het vaak?");
        assertThat(coordinator.get(vragen).statusCode()).isEqualTo(403);
    }

    @Test
    @Functie("INT-13")
    @Regel("B1.13")
    void een_zaak_die_over_iets_anders_blijkt_te_gaan_krijgt_de_vragen_en_de_cijfers_die_daarbij_horen() {
        String vragen = "/beheer/intakevragen";
        beheerder.post(vragen + "/nieuw", "aard", "ROOK", "soort", "JA_NEE", "tekst", "Staat de deur open?");
        String nummer = loop.aangemeld();
        String intake = "/bemiddelingen/" + nummer + "/intake";
        String aard = "/bemiddelingen/" + nummer + "/aard";
        assertThat(coordinator.get(intake).body()).contains(aard + "\"").doesNotContain("Staat de deur open?");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains(aard + "\"");
        assertThat(coordinator.get(aard).body())
                .contains("value=\"GELUID_PERSONEN\" selected", "De intake stelt daarna de vragen");
        String versie = coordinator.versie(aard);
        assertThat(coordinator
                        .post(aard, "versie", versie, "aard", "GELUID_PERSONEN")
                        .body())
                .contains("Daar gaat de zaak al over.");
        assertThat(coordinator.post(aard, "versie", versie, "aard", "ONZIN").statusCode())
                .isEqualTo(422);
        HttpResponse<String> klaar = coordinator.post(aard, "versie", versie, "aard", "ROOK");
        assertThat(klaar.headers().firstValue("Location").orElse("")).endsWith(intake);
        assertThat(coordinator.get(intake).body()).contains("De zaak gaat over ‘Rook’", "Staat de deur open?");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Aard gewijzigd: ‘Rook’, was ‘");
        assertThat(coordinator.get("/werkvoorraad?aard=ROOK&stap=INTAKE").body())
                .contains(nummer);
        assertThat(ServerDatabase.ask("select f.aard from feit_aanmelding f join bemiddeling b on b.id = f.zaak"
                        + " where b.nummer = '" + nummer + "'"))
                .isEqualTo("ROOK");
        String id = ServerDatabase.ask("select max(id) from intakevraag where tot is null");
        Zaakloop.stap(coordinator, nummer, "intake", "besluit", "GESCHIKT", "vraag" + id, "ja");
        assertThat(coordinator.get(aard).body()).contains("Wat bij de intake is gevraagd en geantwoord, blijft staan");
        Zaakloop.stap(coordinator, nummer, "aard", "aard", "STANK");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Staat de deur open?");
        Zaakloop.stap(coordinator, nummer, "intrekking");
        Zaakloop.stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        assertThat(coordinator.get(aard).statusCode()).as("dicht").isEqualTo(303);
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).doesNotContain(aard + "\"");
        beheerder.post(vragen + "/" + id + "/weg");
    }

    @Test
    @Functie("BEH-02")
    @Regel({"B25.1", "B25.4", "B25.5"})
    void een_eigen_naam_komt_in_de_formulieren_en_eindigt_en_de_cijfers_tellen_de_vaste_soort()
            throws URISyntaxException {
        String lijsten = "/beheer/codelijsten";
        String vandaag = LocalDate.now(SharedClock.ZONE).toString();
        String morgen = LocalDate.now(SharedClock.ZONE).plusDays(1).toString();
        assertThat(coordinator.get(lijsten).statusCode()).isEqualTo(403);
        assertThat(zetInLijst("aard", "Rook", "STANK", vandaag).body()).contains("Deze naam staat al in de lijst.");
        zetInLijst("aard", "Warmtepomp", "GELUID_APPARATUUR", vandaag);
        zetInLijst("verwijzer", "Lefier", "WONINGCORPORATIE", vandaag);
        zetInLijst("verwijzer", "Straks", "OVERIG", morgen);
        assertThat(beheerder.get(lijsten).body())
                .contains("Warmtepomp", "telt als Geluid – apparatuur", "Straks", "vanaf ");
        assertThat(Bezoeker.anoniem(adres.toURI()).get("/verwijzen").body())
                .contains("Warmtepomp", "Lefier")
                .doesNotContain("Straks", "Zelfmelder");

        String nummer = Aanmeldformulier.meldAan(coordinator, "aard", "WARMTEPOMP", "verwijzer", "LEFIER");
        String pad = lijsten + "/aard/" + lijstregel("WARMTEPOMP");
        assertThat(beheerder.post(pad + "/einde", "tot", "2020-01-01").body())
                .contains("Kies vandaag of een latere dag.");
        assertThat(beheerder.post(pad, "naam", "Airco of pomp", "plek", "1").statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/aanmelding").body()).contains("Airco of pomp");
        assertThat(beheerder.get(pad).statusCode()).as("that version is over").isEqualTo(404);
        beheerder.post(lijsten + "/aard/" + lijstregel("WARMTEPOMP") + "/einde", "tot", vandaag);
        assertThat(coordinator.get("/aanmelding").body()).doesNotContain("Airco of pomp");
        assertThat(Aanmeldformulier.stuur(coordinator, "aard", "WARMTEPOMP").body())
                .contains("De lijst is net veranderd.");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("Warmtepomp", "door Lefier")
                .doesNotContain("Airco of pomp");
        assertThat(coordinator.get("/werkvoorraad?aard=WARMTEPOMP").body()).contains(nummer, "Airco of pomp");
        assertThat(ServerDatabase.ask("select f.aard || ' ' || f.verwijzer from feit_aanmelding f"
                        + " join bemiddeling b on b.id = f.zaak where b.nummer = '" + nummer + "'"))
                .isEqualTo("GELUID_APPARATUUR WONINGCORPORATIE");
        assertThat(beheerder.get(lijsten).body()).contains("Wat vroeger in deze lijst stond", "Airco of pomp");
        assertThat(beheerder
                        .post(lijsten + "/aard/" + lijstregel("OVERIG") + "/einde", "tot", morgen)
                        .body())
                .contains("Er moet een naam blijven die telt als ‘Overig’.");
    }

    private HttpResponse<String> zetInLijst(String lijst, String naam, String hoofd, String vanaf) {
        return beheerder.post("/beheer/codelijsten/" + lijst + "/nieuw", "naam", naam, "hoofd", hoofd, "vanaf", vanaf);
    }

    private static String lijstregel(String code) {
        return ServerDatabase.ask("select max(id) from codelijstregel where lijst = 'AARD' and code = '" + code + "'");
    }

    @Test
    @Regel("D1")
    @Functie("BEM-04")
    void een_nieuwe_versie_van_de_weging_geldt_meteen_en_een_kapotte_wordt_geweigerd() {
        String pad = "/beheer/beslistabellen/geschiktheid";
        String voor = ServerDatabase.ask("select max(version_) from act_re_decision_def where key_ = 'geschiktheid'");
        HttpResponse<String> kapot = beheerder.post(pad, cellen(pad, "\"GESCHIKT\"", "GESCHIKT ZONDER AANHALING"));
        assertThat(kapot.statusCode()).isEqualTo(422);
        assertThat(kapot.body()).contains("geeft geen bruikbaar antwoord", "GESCHIKT ZONDER AANHALING");
        assertThat(ServerDatabase.ask("select max(version_) from act_re_decision_def where key_ = 'geschiktheid'"))
                .isEqualTo(voor);

        assertThat(beheerder
                        .post(pad, cellen(pad, "Er is een reden om te twijfelen.", "Denk hier eerst over na."))
                        .statusCode())
                .isEqualTo(303);
        String nummer = loop.aangemeld();
        String intake = "/bemiddelingen/" + nummer + "/intake";
        assertThat(wegenMetVerslaving(intake)).contains("Denk hier eerst over na. Kies ‘geschikt, onder voorwaarden’");
        eigenRegelVoorVerslaving(pad, intake);
        Zaakloop.stap(
                coordinator,
                nummer,
                "intake",
                "besluit",
                "GESCHIKT_ONDER_VOORWAARDEN",
                "voorwaarde",
                "Altijd samen op bezoek",
                "contraIndicaties",
                "GEWELD");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("tegen het advies van de tabel");
        assertThat(beheerder.get(pad + "?versie=" + voor).body())
                .contains("geldt niet meer", "Er is een reden om te twijfelen.");
        beheerder.post(pad, cellen(pad, "Denk hier eerst over na.", "Er is een reden om te twijfelen."));
    }

    private String wegenMetVerslaving(String intake) {
        return coordinator
                .post(
                        intake,
                        "versie",
                        coordinator.versie(intake),
                        "besluit",
                        "GESCHIKT",
                        "contraIndicaties",
                        "VERSLAVING")
                .body();
    }

    /** A row is put on top, counts at once, and goes again; who opened the version before is told so and loses nothing. */
    private void eigenRegelVoorVerslaving(String pad, String intake) {
        String[] oud = cellen(pad, "Denk hier eerst over na.", "Te laat bedacht.");
        String[] erbij = Arrays.copyOf(oud, oud.length + 2);
        erbij[oud.length] = "erbij";
        erbij[oud.length + 1] = "0";
        String leeg = beheerder.post(pad, erbij).body();
        assertThat(leeg).contains("Te laat bedacht.", "Haal regel 7 weg").doesNotContain("Haal regel 8 weg");
        String[] nieuw = velden(leeg, "Te laat bedacht.", "Denk hier eerst over na.");
        Map<String, String> eerste =
                Map.of("cel0x1", "true", "cel0x9", "\"AFRADEN\"", "cel0x10", "\"Bel eerst de verslavingszorg.\"");
        for (int i = 0; i < nieuw.length; i += 2) {
            nieuw[i + 1] = eerste.getOrDefault(nieuw[i], nieuw[i + 1]);
        }
        assertThat(beheerder.post(pad, nieuw).statusCode()).isEqualTo(303);
        HttpResponse<String> teLaat = beheerder.post(pad, oud);
        assertThat(teLaat.statusCode()).isEqualTo(409);
        assertThat(teLaat.body()).contains("Te laat bedacht.");
        assertThat(wegenMetVerslaving(intake)).contains("Bel eerst de verslavingszorg.");
        String[] zonder = Arrays.copyOf(cellen(pad, "zorg", "zorg"), oud.length + 24);
        zonder[oud.length + 22] = "weg";
        zonder[oud.length + 23] = "0";
        String weer = beheerder.post(pad, zonder).body();
        assertThat(weer).doesNotContain("Bel eerst de verslavingszorg.", "Haal regel 7 weg");
        assertThat(beheerder.post(pad, velden(weer, "zorg", "zorg")).statusCode())
                .isEqualTo(303);
    }

    @Test
    @Functie("BEM-06")
    void de_wachtlijst_zegt_waarom_iemand_eerder_aan_de_beurt_is() throws URISyntaxException {
        String gewoon = loop.opWachtlijst();
        String eerst = loop.aangemeld();
        Zaakloop.stap(coordinator, eerst, "intake", "besluit", "GESCHIKT", "complexiteit", "GEESCALEERD");
        String lijst = coordinator.get("/werkvoorraad?wis=ja").body();
        String wachtlijst = lijst.substring(lijst.indexOf("aria-label=\"Wachtlijst\""));
        assertThat(wachtlijst).contains(eerst, "hoge kans op escalatie, telt als 20 werkdagen wachten");
        List<Integer> punten = new ArrayList<>();
        List<String> nummers = new ArrayList<>();
        List<Integer> dagen = new ArrayList<>();
        Matcher plek = WACHTEND.matcher(wachtlijst);
        while (plek.find()) {
            nummers.add(plek.group(1));
            dagen.add(plek.group(2) == null ? 0 : Integer.parseInt(plek.group(2)));
            int erbij = plek.group(3).startsWith("hoge") ? 20 : plek.group(3).startsWith("enige") ? 8 : 0;
            punten.add(dagen.get(dagen.size() - 1) + erbij);
        }
        assertThat(punten).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(nummers).contains(eerst).doesNotContainSequence(gewoon, eerst);
        assertThat(punten.get(nummers.indexOf(eerst))).isEqualTo(20);
        String vanManager = Bezoeker.als("manager", adres.toURI())
                .get("/zaken-nu.csv?tabel=wachtlijst")
                .body();
        for (int plaats = 0; plaats < dagen.size(); plaats++) {
            assertThat(vanManager)
                    .contains("wachtlijst;plaats " + (plaats + 1) + ";werkdagen;" + dagen.get(plaats) + "\r\n");
        }
    }

    @Test
    @Functie("BEH-05")
    @Functie("BEM-03")
    void lopende_zaken_stappen_na_een_proef_over_op_een_nieuwe_versie_en_gaan_gewoon_door() throws URISyntaxException {
        String gaatMee = loop.bijTweedeBuur();
        String blijft = loop.inBedenktijd();
        assertThat(beheerder.get("/beheer/processen").body()).contains("Bemiddeling", "Versie 1", "nieuwste");
        assertThat(beheerder.get("/beheer/processen/bemiddeling/99").statusCode())
                .isEqualTo(404);
        assertThat(beeld(gaatMee)).contains("Contact met de tweede buur").isEqualTo(beeld(blijft));
        Bezoeker iedereen = Bezoeker.anoniem(adres.toURI());
        iedereen.get("/test/nieuwe-versie");
        try {
            assertThat(beeld(gaatMee)).as("nog op de eerste versie").contains("Contact met de tweede buur");
            assertThat(beeld(loop.aangemeld())).contains("Aanbellen bij de tweede buur");
            String pad = "/beheer/processen/bemiddeling/1";
            assertThat(beheerder.get(pad).body())
                    .contains("kunnen overstappen van versie 1", blijft)
                    .doesNotContain("Alle zaken kunnen mee.");
            for (int keer = 0; keer < 20 && beheerder.get(pad).body().contains("kunnen overstappen"); keer++) {
                if (beheerder.post(pad, "versie", "0").statusCode() == 422) {
                    break;
                }
            }
            assertThat(beheerder.post(pad, "versie", "0").statusCode()).isEqualTo(422);
            assertThat(versie(gaatMee)).isNotEqualTo("1");
            assertThat(versie(blijft)).isEqualTo("1");
            assertThat(beeld(gaatMee)).contains("Aanbellen bij de tweede buur");
            assertThat(beeld(blijft)).contains("Contact met de tweede buur", "id=\"bedenktijd\"");
            for (String nummer : List.of(gaatMee, blijft)) {
                Zaakloop.stap(coordinator, nummer, "intrekking");
                assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Vertel de verwijzer alleen");
            }
        } finally {
            iedereen.get("/test/nieuwe-versie?terug=true");
        }
        assertThat(Bezoeker.als("bemiddelaar2", adres.toURI())
                        .get("/bemiddelingen/" + loop.aangemeld() + "/procesbeeld")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Functie("BEH-05")
    void vastgelopen_werk_zegt_van_welke_zaak_sinds_wanneer_en_hoe_vaak_en_gaat_met_de_knop_verder()
            throws URISyntaxException {
        Geduld.totDeDemostadVolIs();
        String zaak = loop.wachtOpNazorg();
        Bezoeker iedereen = Bezoeker.anoniem(adres.toURI());
        iedereen.get("/test/struikelblok/" + zaak);
        try {
            ServerDatabase.execute("update act_ru_job set duedate_ = now() - interval '1 day',"
                    + " create_time_ = now() - interval '43 days'" + WERK.formatted(zaak));
            assertThat(vastgelopen(zaak))
                    .contains(
                            "3 keer geprobeerd",
                            "Zaak " + zaak + " · vastgelopen " + DutchDates.day(LocalDate.now(SharedClock.ZONE)));
            probeerOpnieuw(zaak);
            assertThat(vastgelopen(zaak)).contains("4 keer geprobeerd");
        } finally {
            iedereen.get("/test/struikelblok");
        }
        probeerOpnieuw(zaak);
        Geduld.tot("NAZORG", () -> ServerDatabase.ask("select status from bemiddeling where nummer = '" + zaak + "'"));
        assertThat(beheerder.get("/beheer/vastgelopen").body()).doesNotContain(zaak);
    }

    /** What stands about this case on the page, as soon as its work is stuck. */
    private String vastgelopen(String zaak) {
        Geduld.tot(
                "1",
                () -> ServerDatabase.ask(
                        "select count(*) from act_ru_job" + WERK.formatted(zaak) + " and retries_ = 0"));
        return kaart(zaak);
    }

    private String kaart(String zaak) {
        return Arrays.stream(beheerder.get("/beheer/vastgelopen").body().split("<article"))
                .filter(een -> een.contains(zaak))
                .findFirst()
                .orElseThrow();
    }

    private void probeerOpnieuw(String zaak) {
        Matcher actie =
                Pattern.compile("action=\"(/beheer/vastgelopen/[^\"]+)\"").matcher(kaart(zaak));
        assertThat(actie.find()).isTrue();
        assertThat(coordinator.post(actie.group(1)).statusCode()).isEqualTo(403);
        assertThat(beheerder.post(actie.group(1)).statusCode()).isEqualTo(303);
    }

    private String beeld(String nummer) {
        String pagina = coordinator.get("/bemiddelingen/" + nummer).body();
        Matcher waar = Pattern.compile("data-procesbeeld=\"([^\"]+)\"").matcher(pagina);
        assertThat(waar.find()).isTrue();
        return coordinator.get(waar.group(1)).body();
    }

    private static String versie(String nummer) {
        return ServerDatabase.ask("select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ ="
                + " e.proc_def_id_ where e.business_key_ = '" + nummer + "' and e.parent_id_ is null");
    }

    private HttpResponse<String> zet(String naam, String waarde) {
        return beheerder.post("/beheer/instellingen", "naam", naam, "waarde", waarde);
    }

    /** All cells of the table, one text replaced. */
    private String[] cellen(String pad, String oud, String nieuw) {
        String[] velden = velden(beheerder.get(pad).body(), oud, nieuw);
        assertThat(velden).anyMatch(tekst -> tekst.contains(nieuw));
        return velden;
    }

    private static String[] velden(String pagina, String oud, String nieuw) {
        Matcher versie = Pattern.compile("name=\"versie\" value=\"([0-9]+)\"").matcher(pagina);
        assertThat(versie.find()).isTrue();
        List<String> velden = new ArrayList<>(List.of("versie", versie.group(1)));
        Matcher cel = CEL.matcher(pagina);
        while (cel.find()) {
            String tekst = cel.group(2).replace("&#34;", "\"").replace("&gt;", ">");
            velden.add(cel.group(1));
            velden.add(tekst.replace(oud, nieuw));
        }
        assertThat(velden).hasSizeGreaterThan(20);
        return velden.toArray(String[]::new);
    }
}
