package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.web.Pdfkeuring;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one person gets: all of the own data, and nothing of the other neighbour. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-07")
class VerzoekPakketIT {

    /** In no word of the demo, and each of one neighbour. */
    private static final String EERSTE = "Aardbei";

    private static final String TWEEDE = "Bosbes";

    /** Columns that are not given, each with its reason. Whoever adds one here leaves somebody's data out. */
    private static final Map<String, String> NIET_IN_INZAGE = Map.ofEntries(
            Map.entry("brief.afzender", "wie wij zijn, boven een brief"),
            Map.entry(
                    "mailvoorstel.*",
                    "wat een verwijzer schreef voordat er een zaak was; een week na het afhandelen weg"),
            Map.entry("mailbijlage.*", "wat daarbij zat; wat een zaak nodig heeft, staat daar bij de documenten"),
            Map.entry("bemiddeling.afgeschermd_reden", "waarom collega's iemand kennen; over medewerkers"),
            Map.entry("bijeenkomst.trainer", "van wie een training geeft, niet van wie erbij was"),
            Map.entry("klad.*", "wat een medewerker typt en nog niet vastlegde; na een dag weg"),
            Map.entry("uitgaand.mobiel", "het nummer van de buur zelf, dat bij de partij staat"),
            Map.entry("uitgaand.sms", "hetzelfde bericht in het kort, voor als de mail niet aankomt"),
            Map.entry("terugweg.voorwaarde", "hoe de zaak was voor een handeling; wat geldt staat in de inzage"),
            Map.entry("terugweg.verwezen_naar", "hoe de zaak was voor een handeling; wat geldt staat in de inzage"),
            Map.entry("terugweg.intake_antwoorden", "hoe de zaak was voor een handeling; wat geldt staat in de inzage"),
            Map.entry("terugweg.in_wacht_reden", "hoe de zaak was voor een handeling; wat geldt staat in de inzage"),
            Map.entry("zicht.reden", "waarom een medewerker meekeek"),
            Map.entry("uitgaand.agenda", "uitnodiging aan een bemiddelaar"),
            Map.entry("uitgaand.bijlage", "bij een uitnodiging of een brief die al in de inzage staat"),
            Map.entry("uitgaand.bijlage_naam", "naam van dat bestand"),
            Map.entry("uitgaand.fout", "wat de mailserver zei"),
            Map.entry("probleem.uitleg", "over een plek op straat"),
            Map.entry("probleem.postcode", "van een plek op straat"),
            Map.entry("probleem.huisnummer", "van een plek op straat"),
            Map.entry("overdracht.bericht", "over een plek, aan een partner"),
            Map.entry("overdracht.antwoord", "van een partner, over een plek"),
            Map.entry("overdracht.aflevering_uitleg", "techniek"),
            Map.entry("overlasthistorie.toelichting", "over een plek op straat"),
            Map.entry("signalenpost.fout", "techniek"),
            Map.entry("signalenpost.fotofout", "techniek"),
            Map.entry("urenregel.betaald_door", "wie uitbetaalde, niet wie het kreeg"),
            Map.entry("accountwijziging.*", "over het account van een medewerker"),
            Map.entry("beveiligingslog.*", "over medewerkers; van een bewoner staat er niets in"),
            Map.entry("beveiligingsketen.*", "een zegel"),
            Map.entry("beveiligingsanker.*", "een zegel"),
            Map.entry("beveiligingsstroom.*", "techniek"),
            Map.entry("drempel.*", "een afdruk van een netwerkadres: wij weten niet van wie"),
            Map.entry("opvallend.*", "wat opvalt aan inloggen en sleutels; over medewerkers en netwerkadressen"),
            Map.entry("opvallende_inzage.*", "over wie keek; wie wat bekeek staat in de inzage"),
            Map.entry("verzoek.*", "het verzoek zelf: de aanvrager schreef het en kreeg ons antwoord"),
            Map.entry("verzoek_onderdeel.*", "wat er in het pakket zit, en waarom niet"));

    private static final Pattern LINK = Pattern.compile("/uw-gegevens/([A-Za-z0-9_-]{32})");

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Verzoekloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        loop = new Verzoekloop(basis);
    }

    @Test
    @Regel({"P5.3", "P5.5"})
    void elk_krijgt_al_het_eigen_en_niets_van_de_ander() throws IOException {
        String zaak = zaakMetTwee();
        String eerste = loop.gekend("INZAGE", "Mevr. P. Aardbeinaam", "", zaak, partij(zaak, "EERSTE_BUUR"));
        loop.kijkNa("Bosbes\\S*");
        loop.geefAlles(eerste);
        String tweede = loop.gekend("INZAGE", "Dhr. Q. Bosbesnaam", "", zaak, partij(zaak, "TWEEDE_BUUR"));
        loop.kijkNa("Aardbei\\S*");
        loop.geefAlles(tweede);

        keur(eerste, EERSTE, TWEEDE);
        keur(tweede, TWEEDE, EERSTE);
        assertThat(json(eerste)).as("eigen woorden").contains("Aardbeiwoord", "Aardbeiorganisatie");
        assertThat(json(tweede)).contains("Wist u bij de aanmelding dat wij gevraagd waren");
        assertThat(json(eerste)).doesNotContain("Wist u bij de aanmelding");
        assertThat(json(tweede)).doesNotContain("eigen woorden", "Eigenwoord", "organisatie", "Zelfgezegd");
    }

    private void keur(String nummer, String eigen, String ander) throws IOException {
        String json = json(nummer);
        for (String wat : List.of("naam", "straat", "taal", "brief", "mail", "plek", "reden", "zin", "toelichting")) {
            assertThat(json).as(nummer).contains(eigen + wat);
        }
        String cijfer = eigen.equals(EERSTE) ? "1" : "2";
        assertThat(json)
                .contains(eigen.toLowerCase() + "@voorbeeld.example", "061111111" + cijfer, "9797A" + letter(cijfer));
        assertThat(json).contains("70" + cijfer + " X" + cijfer);
        assertThat(json.toLowerCase()).as(nummer).doesNotContain(ander.toLowerCase());
        String anders = eigen.equals(EERSTE) ? "2" : "1";
        assertThat(json).doesNotContain("061111111" + anders, "9797A" + letter(anders), "70" + anders, "X" + anders);
        byte[] pdf = loop.privacy().bytes("/verzoeken/" + nummer + "/pakket");
        String tekst = tekst(pdf);
        assertThat(tekst).contains(eigen + "naam", eigen + "brief", eigen + "zin");
        assertThat(tekst.toLowerCase()).doesNotContain(ander.toLowerCase());
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(loop.pagina(nummer).toLowerCase()).doesNotContain(ander.toLowerCase());
    }

    private static String letter(String cijfer) {
        return cijfer.equals("1") ? "P" : "Q";
    }

    /** Both neighbours with a word of their own in every place; texts of staff with both. */
    private String zaakMetTwee() {
        String zaak = new Zaakloop(basis).bijTweedeBuur();
        ServerDatabase.execute(
                "update bemiddeling set kanaal = 'DOORVERWIJZING', buur_weet = 'NEE', voorwaarde = 'Aardbeitoelichting bij Bosbestoelichting',"
                        + " verwezen_naar = 'Aardbeitoelichting', in_wacht_reden = 'Bosbestoelichting' where nummer = '"
                        + zaak + "'");
        ServerDatabase.execute(
                "insert into verwijzercontact (bemiddeling_id, naam, organisatie, email) select id, 'Agent Zonnedauw',"
                        + " 'Aardbeiorganisatie', 'zonnedauw@x.nl' from bemiddeling where nummer = '" + zaak
                        + "' on conflict do nothing");
        if (partij(zaak, "TWEEDE_BUUR").isEmpty()) {
            ServerDatabase.execute(
                    "insert into partij (id, bemiddeling_id, rol, taal) select nextval('partij_seq') * 7, id,"
                            + " 'TWEEDE_BUUR', 'x' from bemiddeling where nummer = '" + zaak + "'");
        }
        plant(zaak, "EERSTE_BUUR", EERSTE, TWEEDE, "1");
        plant(zaak, "TWEEDE_BUUR", TWEEDE, EERSTE, "2");
        ServerDatabase.execute(notitie(zaak, "Zelfgezegd Aardbeiwoord", "de melder, via de eigen link"));
        return zaak;
    }

    private static void plant(String zaak, String rol, String eigen, String ander, String cijfer) {
        String id = "(select id from bemiddeling where nummer = '" + zaak + "')";
        String partij = partij(zaak, rol);
        String mail = eigen.toLowerCase() + "@voorbeeld.example";
        for (String opdracht : List.of(
                "update partij set naam = 'P. %snaam', telefoon = '061111111" + cijfer + "', email = '" + mail
                        + "', straat = '%sstraat', postcode = '9797A" + letter(cijfer) + "', huisnummer = 70" + cijfer
                        + ", toevoeging = 'X" + cijfer + "', taal = '%staal' where id = " + partij,
                notitie(zaak, "%szin, anders dan " + ander + "naam zei.", "Marjan Visser"),
                "insert into historie (id, bemiddeling_id, op, door, handeling, van, naar, toelichting) values"
                        + " (nextval('historie_seq') * 7, " + id
                        + ", now(), 'x', 'BRIEF', 'INTAKE', 'INTAKE', '%stoelichting')",
                "insert into brief (id, sleutel, bemiddeling_id, soort, aan, kanaal, sjabloonversie, tekst, op, door,"
                        + " medewerker_id) values (nextval('brief_seq') * 7, gen_random_uuid()::text, " + id
                        + ", 'NAZORG', '" + rol + "', 'PAPIER', 1, 'Beste %snaam, %sbrief', now(), 'x', 1)",
                "insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op, stand_op)"
                        + " values (nextval('uitgaand_seq') * 7, 'bericht', '" + zaak + "', '" + mail
                        + "', 'x', '%smail', 'WACHT', 0, now() + interval '1 day', now(), now())",
                "insert into contactmoment (id, bemiddeling_id, partij_id, wijze, bereikt, dag, op, door) values"
                        + " (nextval('contactmoment_seq') * 7, " + id + ", " + partij
                        + ", 'GEBELD', true, current_date, now(), 'x')",
                "insert into toestemming (id, partij_id, doel, tekst, gegeven, op, door) values (nextval('toestemming_seq') * 7, "
                        + partij + ", 'BEHANDELEN', 'VERWIJZING_BEHANDELEN_1', true, now(), 'x')",
                "insert into gesprek (id, bemiddeling_id, soort, van, tot, plaats, gewijzigd_op, afgezegd_op, afgezegd_reden,"
                        + " versie) values (" + partij + " * 1000 + 3, " + id + ", '" + rol
                        + "', now(), now() + interval '1 hour', '%splek', now(), now(), '%sreden', 0)",
                "insert into gesprek_partij (gesprek_id, partij_id) values (" + partij + " * 1000 + 3, " + partij
                        + ")")) {
            ServerDatabase.execute(opdracht.replace("%s", eigen));
        }
    }

    private static String notitie(String zaak, String tekst, String door) {
        return "insert into notitie (id, bemiddeling_id, tekst, door, op, verloopt_op) select nextval('notitie_seq') * 7, id, '"
                + tekst + "', '" + door + "', now(), current_date + 9 from bemiddeling where nummer = '" + zaak + "'";
    }

    private static String partij(String zaak, String rol) {
        return ServerDatabase.ask(
                "select coalesce(min(p.id)::text, '') from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.nummer = '" + zaak + "' and p.rol = '" + rol + "'");
    }

    private String json(String nummer) {
        return loop.privacy().get("/verzoeken/" + nummer + "/pakket/json").body();
    }

    static String tekst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @Regel("P5.5")
    void de_coordinator_kan_de_naam_van_de_buur_niet_laten_staan() throws URISyntaxException {
        String zaak = zaakMetTwee();
        String nummer = loop.gekend("INZAGE", "Mevr. P. Aardbeinaam", "", zaak, partij(zaak, "EERSTE_BUUR"));
        int gemengd =
                Integer.parseInt(ServerDatabase.ask("select count(*) from verzoek_onderdeel o join verzoek v on v.id ="
                        + " o.verzoek_id where o.gemengd and v.nummer = '" + nummer + "'"));
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        int alle = loop.teksten().size();
        Afgeschermd.sluit(zaak);
        assertThat(loop.teksten()).as("afgeschermd voor collega's").hasSize(alle - gemengd);
        Afgeschermd.open(zaak);
        String href = loop.teksten().stream()
                .filter(een -> coordinator.get(een).body().contains("Aardbeizin"))
                .findFirst()
                .orElseThrow();
        assertThat(coordinator.post(href, "hoe", "GEVEN", "tekst", "").body())
                .contains("Hierin staat nog de naam van de tweede buur");
        HttpResponse<String> anders =
                coordinator.post(href, "hoe", "DEELS", "tekst", "[[Aardbeizin]], anders dan Bosbesnaam zei.");
        assertThat(anders.statusCode()).isEqualTo(422);
        assertThat(anders.body()).contains("Hierin staat nog de naam van de tweede buur");
        assertThat(coordinator
                        .post(href, "hoe", "DEELS", "tekst", "Heel iets anders [[x]]")
                        .statusCode())
                .isEqualTo(422);
        assertThat(coordinator
                        .post(href, "hoe", "DEELS", "tekst", "Aardbeizin, anders dan [[Bosbesnaam]] zei.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Bezoeker.als("bemiddelaar", basis).get("/na-te-kijken").statusCode())
                .isEqualTo(403);
        assertThat(loop.privacy().get("/na-te-kijken").statusCode()).isEqualTo(403);
        loop.kijkNa("Bosbes\\S*");
    }

    @Test
    @Regel("P5.6")
    void de_link_in_de_mail_werkt_een_keer() throws IOException, InterruptedException {
        String zaak = zaakMetTwee();
        String nummer = loop.gekend(
                "OVERDRACHT", "P. Aardbeinaam", "aardbei@voorbeeld.example", zaak, partij(zaak, "EERSTE_BUUR"));
        assertThat(loop.teksten()).as("alleen wat iemand zelf gaf").isEmpty();
        assertThat(loop.doe(nummer, "antwoord", "tekst", "Beste", "weg", "MAIL").statusCode())
                .isEqualTo(422);
        loop.geefAlles(nummer);
        String brief = loop.brief(nummer);
        assertThat(brief).contains("{{link}}");
        assertThat(loop.doe(nummer, "antwoord", "tekst", "Zonder link", "weg", "MAIL")
                        .statusCode())
                .isEqualTo(422);
        loop.goed(nummer, "antwoord", "tekst", brief, "weg", "MAIL");
        Matcher link = LINK.matcher(ServerDatabase.ask(
                "select tekst from uitgaand where nummer = '" + nummer + "' and soort = 'antwoord op verzoek'"));
        assertThat(link.find()).isTrue();
        assertThat(loop.pagina(nummer)).as("niemand hier ziet de link").doesNotContain(link.group(1));
        String pad = "/uw-gegevens/" + link.group(1);
        Bezoeker aanvrager = Bezoeker.anoniem(basis);
        assertThat(aanvrager.get(pad).body()).contains("Dit kan één keer");
        assertThat(aanvrager.get(pad).statusCode()).as("kijken haalt niets op").isEqualTo(200);
        Map<String, byte[]> bestanden = pakUit(aanvrager, pad);
        assertThat(new String(bestanden.get("uw-gegevens.json"), StandardCharsets.UTF_8))
                .contains("Aardbeinaam", "Aardbeiwoord")
                .doesNotContain("Bosbes", "Aardbeibrief", "Wie uw gegevens bekeek");
        assertThat(Pdfkeuring.fouten(bestanden.get("uw-gegevens.pdf"))).isEmpty();
        assertThat(aanvrager.get(pad).statusCode()).isEqualTo(404);
        assertThat(aanvrager.post(pad).statusCode()).isEqualTo(404);
        assertThat(loop.pagina(nummer)).contains("De gegevens zijn opgehaald");
    }

    @Test
    @Regel({"P5.1", "P5.6"})
    void wat_terugkwam_gaat_naar_een_ander_adres_of_alsnog_op_papier_en_de_link_van_eerder_werkt_niet_meer()
            throws IOException, URISyntaxException {
        String zaak = zaakMetTwee();
        String nummer = loop.gekend(
                "OVERDRACHT", "P. Aardbeinaam", "verkeerd@voorbeeld.example", zaak, partij(zaak, "EERSTE_BUUR"));
        loop.geefAlles(nummer);
        loop.goed(nummer, "antwoord", "tekst", loop.brief(nummer), "weg", "MAIL");
        String oud = link(nummer);
        ServerDatabase.execute("update uitgaand set stand = 'TERUGGEKOMEN' where id = " + antwoord(nummer));
        assertThat(loop.pagina(nummer)).contains("Controleer het e-mailadres", "/bereikbaar");
        Bezoeker aanvrager = Bezoeker.anoniem(basis);
        assertThat(aanvrager.get(oud).statusCode()).isEqualTo(200);
        assertThat(loop.doe(nummer, "bereikbaar", "email", "", "telefoon", "", "postadres", "")
                        .body())
                .contains("Vul een e-mailadres, een telefoonnummer of een postadres in.");
        loop.goed(nummer, "bereikbaar", "email", "goed@voorbeeld.example", "telefoon", "", "postadres", "");
        assertThat(aanvrager.get(oud).statusCode()).as("die ligt bij een ander").isEqualTo(404);
        assertThat(loop.pagina(nummer))
                .contains("De link werkt niet meer", "Gewijzigd hoe de aanvrager te bereiken is");
        loop.goed(nummer, "antwoord/opnieuw");
        assertThat(ServerDatabase.ask("select aan from uitgaand where id = " + antwoord(nummer)))
                .isEqualTo("goed@voorbeeld.example");
        String nieuw = link(nummer);
        assertThat(aanvrager.get(nieuw).statusCode()).isEqualTo(200);

        assertThat(loop.privacy().get("/verzoeken/" + nummer + "/brief").statusCode())
                .as("op papier zou staan dat er een link is")
                .isEqualTo(404);
        assertThat(loop.doe(nummer, "antwoord/papier", "tekst", "Met {{link}}").body())
                .contains("Op papier is er geen link");
        String papier = loop.privacy()
                .get("/verzoeken/" + nummer + "/antwoord/papier")
                .body()
                .replaceAll("(?s).*<textarea[^>]*name=\"tekst\"[^>]*>(.*?)</textarea>.*", "$1");
        loop.goed(nummer, "antwoord/papier", "tekst", papier);
        assertThat(aanvrager.get(nieuw).statusCode()).isEqualTo(404);
        byte[] pdf = loop.privacy().bytes("/verzoeken/" + nummer + "/brief");
        assertThat(tekst(pdf)).contains("U vindt het bij deze brief").doesNotContain("link");
        assertThat(loop.pagina(nummer)).doesNotContain("antwoord/opnieuw", "antwoord/papier", "nog niet opgehaald");
        assertThat(Bezoeker.als("coordinator", basis)
                        .get("/verzoeken/" + nummer + "/bereikbaar")
                        .statusCode())
                .isEqualTo(403);
    }

    /** As it was mailed last. */
    private static String link(String nummer) {
        Matcher link = LINK.matcher(ServerDatabase.ask("select tekst from uitgaand where id = " + antwoord(nummer)));
        assertThat(link.find()).isTrue();
        return "/uw-gegevens/" + link.group(1);
    }

    private static String antwoord(String nummer) {
        return ServerDatabase.ask("select antwoord_id from verzoek where nummer = '" + nummer + "'");
    }

    private static Map<String, byte[]> pakUit(Bezoeker wie, String pad) throws IOException {
        Map<String, byte[]> bestanden = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(wie.postBytes(pad)))) {
            for (ZipEntry een = zip.getNextEntry(); een != null; een = zip.getNextEntry()) {
                bestanden.put(een.getName(), zip.readAllBytes());
            }
        }
        return bestanden;
    }

    /** Somebody who refers for his or her work is kept too, and is no neighbour. */
    @Test
    @Regel("P5.8")
    void een_verwijzer_krijgt_het_eigen_en_niets_van_een_buur_en_wordt_gewist_terwijl_de_zaak_blijft()
            throws IOException {
        String zaak = zaakMetTwee();
        String id = ServerDatabase.ask("select id from bemiddeling where nummer = '" + zaak + "'");
        String inzage = alsVerwijzer("INZAGE", id);
        loop.geefAlles(inzage);
        assertThat(json(inzage)).contains("Agent Zonnedauw", "zonnedauw@x.nl", "Aardbeiorganisatie");
        for (String buur : List.of(TWEEDE, "Aardbeinaam", "Aardbeistraat", "9797A", "061111111", "Zelfgezegd")) {
            assertThat(json(inzage)).doesNotContain(buur);
        }
        assertThat(tekst(loop.privacy().bytes("/verzoeken/" + inzage + "/pakket")))
                .contains("Zonnedauw")
                .doesNotContain(TWEEDE);
        loop.goed(inzage, "antwoord", "tekst", loop.brief(inzage), "weg", "PAPIER");

        String wissen = alsVerwijzer("WISSEN", id);
        assertThat(loop.pagina(wissen)).contains("De zaken zelf blijven");
        loop.goed(wissen, "toewijzing");
        assertThat(loop.brief(wissen)).contains("overal waar u bij ons als verwijzer stond", "Die gaan over anderen");
        assertThat(ServerDatabase.ask("select count(*) from verwijzercontact where bemiddeling_id = " + id))
                .isEqualTo("0");
        assertThat(partij(zaak, "EERSTE_BUUR")).as("de zaak blijft").isNotEmpty();
        assertThat(Bezoeker.als("coordinator", basis)
                        .get("/bemiddelingen/" + zaak)
                        .body())
                .contains("Gewist op eigen verzoek", "Vul alleen een ander in.")
                .doesNotContain("Nog niet ingevuld");
        assertThat(ServerDatabase.ask("select soort from opgeruimd where nummer = 'C-" + zaak + "'"))
                .isEqualTo("verwijzers");
        String nogEens = loop.vastgelegd("INZAGE", "Agent Zonnedauw", "");
        loop.goed(nogEens, "wie", "hoe", "GEBELD");
        assertThat(loop.doe(nogEens, "zoeken", "woord", "Zonnedauw").body()).doesNotContain("C-" + zaak);
    }

    private String alsVerwijzer(String recht, String zaakId) {
        String nummer = loop.vastgelegd(recht, "Agent Zonnedauw", "");
        loop.goed(nummer, "wie", "hoe", "GEBELD");
        loop.goed(nummer, "gekend", "woord", "zonnedauw@x.nl", "wie", "VERWIJZER:-" + zaakId);
        return nummer;
    }

    @Test
    void elk_veld_van_een_bewaarsoort_staat_in_de_inzage_of_is_met_reden_genoemd() {
        Bezoeker tester = Bezoeker.anoniem(basis);
        List<String> inzage =
                List.of(tester.get("/test/verzoeken/velden").body().split("\n"));
        List<String> bewaard =
                List.of(tester.get("/test/opruimen/velden").body().split("\n"));
        assertThat(bewaard).hasSizeGreaterThan(40);
        assertThat(bewaard)
                .as("nieuw veld: zet het bij een Inzagebron, of hierboven met een reden")
                .filteredOn(veld -> !inzage.contains(veld)
                        && !NIET_IN_INZAGE.containsKey(veld)
                        && !NIET_IN_INZAGE.containsKey(veld.replaceAll("\\..*", ".*")))
                .isEmpty();
        assertThat(NIET_IN_INZAGE.keySet())
                .as("wat er niet meer is")
                .allMatch(veld -> veld.endsWith(".*") || bewaard.contains(veld));
        assertThat(inzage).as("geen veld is ook genoemd").doesNotContainAnyElementsOf(NIET_IN_INZAGE.keySet());
    }
}
