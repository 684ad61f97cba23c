package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** A verwijzer refers a resident on the public page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VerwijsIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern NUMMER = Pattern.compile("<b class=\"heel\">([0-9-]+)</b>");

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker agent;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        agent = Bezoeker.anoniem(basis);
        agent.get("/verwijzen");
    }

    @Test
    @Functie("INT-03")
    void een_verwijzer_verwijst_met_toestemming_en_de_coordinator_ziet_wie_het_was() {
        Hulpformulier.wacht();
        assertThat(stuur(goed()).statusCode()).isEqualTo(303);
        String nummer = nummer();
        String dossier = Bezoeker.als("coordinator", basis)
                .get("/bemiddelingen/" + nummer)
                .body();
        assertThat(dossier)
                .contains("Dhr. V. Esdoorn", "Wijkagent A. Post", "Politie Noord", "agent@voorbeeld.nl")
                .contains("Van de verwijzer.", "Mag: afloop melden aan de verwijzer")
                .contains(
                        "Gevraagd op het formulier voor verwijzers, tekst 1: “De bewoner vindt het goed dat wij bellen");
        assertThat(agent.get("/verwijzen").body())
                .contains(
                        "De bewoner vindt het goed dat wij bellen",
                        "De bewoner vindt het goed dat ik hoor hoe het afloopt");
        assertThat(ServerDatabase.ask("select kanaal || verwijzer from bemiddeling where nummer = '" + nummer + "'"))
                .isEqualTo("DOORVERWIJZINGPOLITIE");
        assertThat(agent.get("/verwijzen/klaar").body()).doesNotContain("/volg/");
    }

    @Test
    @Functie("INT-11")
    void beide_buren_staan_op_het_formulier_en_de_verwijzer_staat_een_keer_in_het_boek() {
        Hulpformulier.wacht();
        String mail = "rianne" + System.nanoTime() + "@zonnehof.example";
        Map<String, String> velden = goed();
        velden.put("verwijzermail", mail);
        velden.put("verwijzertelefoon", "050 1234567");
        velden.put("tweedeNaam", "Dhr. M. Tesfay");
        velden.put("tweedePostcode", "9799 ZT");
        assertThat(stuur(velden).body()).contains("Vul ook het huisnummer in, of laat het adres leeg.");
        velden.put("tweedeHuisnummer", "14");
        velden.put("tweedeTaal", "Tigrinya");
        assertThat(stuur(velden).statusCode()).isEqualTo(303);
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        assertThat(coordinator.get("/bemiddelingen/" + nummer()).body())
                .contains("Dhr. M. Tesfay", "Tigrinya", "tel:0501234567", mail)
                .contains("De andere buur wist bij de aanmelding niet dat wij gevraagd zijn, zei de verwijzer.")
                .contains("Praat eerst alleen met de melder.");
        assertThat(coordinator.get("/bemiddelingen/" + nummer() + "/intake").body())
                .as("whom to call stands on the form too")
                .contains("tel:0600889900", "spreekt Pools");

        String link = ServerDatabase.ask("select substring(tekst from '/verwijzen/[A-Za-z0-9_-]{32}') from uitgaand"
                + " where vanzelf = 'VERWIJSLINK' and aan = '" + mail + "'");
        assertThat(Bezoeker.anoniem(basis).get(link).body())
                .contains("Wij kennen u", mail, "Wijkagent A. Post", "Dit ben ik niet")
                .doesNotContain("Uw e-mailadres");
        assertThat(agent.get("/verwijzen/" + "x".repeat(32)).statusCode()).isEqualTo(404);

        Map<String, String> weer = goed();
        weer.put("verwijzermail", mail.toUpperCase(Locale.ROOT));
        weer.put("verwijzernaam", "Iemand Anders");
        assertThat(stuur(weer).statusCode()).isEqualTo(303);
        String boek = "from verwijspersoon where lower(email) = '" + mail + "'";
        assertThat(ServerDatabase.ask("select count(*) || min(naam) " + boek))
                .as("a form from outside changes nobody")
                .isEqualTo("1Wijkagent A. Post");
        String wie = ServerDatabase.ask("select id " + boek);
        assertThat(ServerDatabase.ask("select count(*) from verwijzercontact where verwijspersoon_id = " + wie))
                .isEqualTo("2");

        assertThat(coordinator.post("/verwijzers/zoek", "woord", mail).body())
                .contains("Wijkagent A. Post", "/verwijzers/" + wie);
        assertThat(coordinator.post("/verwijzers/zoek", "woord", "100%").body()).contains("Niets gevonden voor");
        assertThat(coordinator.get("/aanmelding").body()).contains("Wijkagent A. Post, Politie Noord");
        assertThat(coordinator.get("/bemiddelingen/" + nummer() + "/verwijzer").body())
                .as("who is in the book is put right there")
                .contains("<option value=\"" + wie + "\" selected", "href=\"/verwijzers/" + wie + "\"")
                .doesNotContain(mail.toUpperCase(Locale.ROOT));
        ServerDatabase.execute("update verwijspersoon set versie = 7 where id = " + wie);
        assertThat(coordinator
                        .post("/verwijzers/" + wie, "versie", "1", "verwijzer", "POLITIE", "verwijzernaam", "W. Post")
                        .body())
                .as("wat een collega intussen wijzigde staat niet op het formulier")
                .contains("Vul de organisatie van de verwijzer in.", "name=\"versie\" value=\"1\"");
        assertThat(coordinator.post("/verwijzers/" + wie + "/weg").statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/bemiddelingen/" + nummer()).body()).contains(mail.toUpperCase(Locale.ROOT));
        assertThat(coordinator.get("/verwijzers/" + wie).statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/bemiddelingen/" + nummer() + "/verwijzer").body())
                .contains("Wie verwees deze zaak?", mail.toUpperCase(Locale.ROOT));
        Zaakloop.stap(
                coordinator,
                nummer(),
                "verwijzer",
                "bekendeVerwijzer",
                "0",
                "verwijzernaam",
                "B. Ander",
                "organisatie",
                "Politie Oost",
                "verwijzertelefoon",
                "0501234567");
        assertThat(coordinator.get("/bemiddelingen/" + nummer()).body())
                .contains("B. Ander", "verwijzer gewijzigd", "/verwijzer\"")
                .doesNotContain(mail.toUpperCase(Locale.ROOT));
    }

    @Test
    @Functie("INT-12")
    void een_mail_is_een_voorstel_en_pas_een_zaak_als_de_coordinator_dat_doet() {
        String onderwerp = "Muziek op " + System.nanoTime();
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        String zaken = ServerDatabase.ask("select max(id) from bemiddeling");
        try (Brievenbus post = new Brievenbus()) {
            post.schrijf(
                    "Wijkagent Post <agent.mail@politie.example>",
                    onderwerp,
                    """
                    Naam bewoner: Mevrouw Schelpenpad
                    Telefoon: 06 00112233
                    Weet de buur het? Nee
                    Adres: Perzikstraat 12, 9799 ZT
                    <b>Zij heeft last van Perzikstraat 14, 9799 ZT</b>""",
                    Map.of("dagboek.pdf", PDF, "film.mp4", "film".getBytes(StandardCharsets.UTF_8)));
            Geduld.tot("ja", () -> coordinator.get("/mail").body().contains(onderwerp) ? "ja" : "nee");
        }
        String id = ServerDatabase.ask("select id from mailvoorstel where onderwerp = '" + onderwerp + "'");
        assertThat(coordinator.get("/mail/" + id).body())
                .contains("&lt;b&gt;Zij heeft last", "agent.mail@politie.example staat niet in het boek");
        assertThat(ServerDatabase.ask("select max(id) from bemiddeling"))
                .as("no case by itself")
                .isEqualTo(zaken);
        assertThat(coordinator.get("/aanmelding?mail=" + id).headers().firstValue("Location"))
                .as("the link on a page of 0.1.0")
                .hasValueSatisfying(naar -> assertThat(naar).endsWith("/aanmelding/mail/" + id));
        assertThat(coordinator.get("/aanmelding?mail=x").statusCode()).isEqualTo(200);
        String formulier = coordinator.get("/aanmelding/mail/" + id).body();
        assertThat(formulier)
                .contains("value=\"Mevrouw Schelpenpad\"", "value=\"06 00112233\"", "value=\"9799ZT\"", "value=\"14\"")
                .contains("value=\"Wijkagent Post\"", "Lees de e-mail")
                .containsPattern("name=\"buurWeet\" value=\"NEE\" checked")
                .doesNotContainPattern("name=\"magBehandelen\"[^>]* checked");

        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("kanaal", "EMAIL");
        velden.put("verwijzer", "POLITIE");
        velden.remove("magBehandelen");
        assertThat(coordinator
                        .post("/aanmelding/mail/" + id, Aanmeldformulier.alsLijst(velden))
                        .body())
                .contains("Vraag eerst de bewoner of het mag.", "Lees de e-mail", "Zij heeft last");
        Map<String, String> oud = new LinkedHashMap<>(velden);
        oud.put("mail", id);
        assertThat(coordinator
                        .post("/aanmelding", Aanmeldformulier.alsLijst(oud))
                        .body())
                .as("the form of 0.1.0, with the mail in it")
                .contains("Vraag eerst de bewoner of het mag.", "action=\"/aanmelding/mail/" + id + "?");
        velden.put("magBehandelen", "ja");
        String bijlage = neemMee(coordinator, id);
        String nummer =
                Aanmeldformulier.nummer(coordinator.post("/aanmelding/mail/" + id, Aanmeldformulier.alsLijst(velden)));
        assertThat(coordinator.get("/mail/" + id).body())
                .contains("Naar zaak " + nummer)
                .doesNotContain("dagboek.pdf");
        assertThat(coordinator.get("/bemiddelingen/" + nummer + "/documenten").body())
                .contains("Geluidsdagboek van de bewoner", "alleen jullie")
                .doesNotContain("dagboek.pdf");
        assertThat(coordinator.get(bijlage + "/bestand").statusCode()).isEqualTo(404);
        velden.put("sleutel", UUID.randomUUID().toString());
        assertThat(coordinator
                        .post("/aanmelding/mail/" + id, Aanmeldformulier.alsLijst(velden))
                        .body())
                .contains("Van deze e-mail is al zaak " + nummer + " gemaakt.");
        velden.put("mail", id);
        assertThat(coordinator
                        .post("/aanmelding", Aanmeldformulier.alsLijst(velden))
                        .body())
                .contains("Van deze e-mail is al zaak " + nummer + " gemaakt.");
        assertThat(ServerDatabase.ask(
                        "select count(*) from bemiddeling where sleutel = '" + velden.get("sleutel") + "'"))
                .isEqualTo("0");
        assertThat(coordinator.post("/mail/" + id + "/weg", "reden", "DUBBEL").body())
                .contains("is zaak " + nummer);
        assertThat(coordinator.post("/mail/" + id + "/weg").body()).contains("Kies waarom je deze e-mail weglegt.");
    }

    /** @return where the file of this mail is, that now goes along */
    private static String neemMee(Bezoeker coordinator, String id) {
        String mail = coordinator.get("/mail/" + id).body();
        assertThat(mail)
                .contains("dagboek.pdf", "PDF, 1 kB", "Hier staat niet: 1 bijlage.", "in de map Buurtregie")
                .doesNotContain("film.mp4");
        Matcher waar = Pattern.compile("/mail/" + id + "/bijlagen/[0-9]+").matcher(mail);
        assertThat(waar.find()).isTrue();
        assertThat(coordinator.get(waar.group() + "/bestand").statusCode())
                .as("nobody judged it")
                .isEqualTo(404);
        assertThat(coordinator.post(waar.group()).body()).contains("Schrijf wat het is");
        assertThat(coordinator
                        .post(waar.group(), "naam", "Geluidsdagboek van de bewoner")
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/mail/" + id).body()).contains("gaat mee", "niet nagekeken op virussen");
        assertThat(coordinator.get(waar.group() + "/bestand").body()).startsWith("%PDF-1.4");
        return waar.group();
    }

    @Test
    void een_bemiddelaar_ziet_de_gegevens_van_de_verwijzer_niet() {
        Zaakloop loop = new Zaakloop(basis);
        String nummer = loop.bijEersteBuur();
        ServerDatabase.execute("update bemiddeling set kanaal = 'DOORVERWIJZING' where nummer = '" + nummer + "'");
        ServerDatabase.execute("insert into verwijzercontact select id, 'Wijkagent Q', 'Politie Zuid', 'q@voorbeeld.nl'"
                + " from bemiddeling where nummer = '" + nummer + "'");
        assertThat(Bezoeker.als("bemiddelaar", basis)
                        .get("/bemiddelingen/" + nummer)
                        .body())
                .contains(nummer)
                .doesNotContain("Wijkagent Q", "q@voorbeeld.nl");
    }

    @Test
    void zonder_toestemming_of_met_een_fout_veld_wordt_niets_bewaard() {
        Hulpformulier.wacht();
        String voor = ServerDatabase.ask("select count(*) from verwijzercontact");
        fout("magBehandelen", "", "Vraag eerst de bewoner of het mag.");
        fout("verwijzer", "", "Kies waar u werkt.");
        fout("verwijzer", "ZELFMELDER", "Kies waar u werkt.");
        fout("organisatie", "", "Vul de naam van uw organisatie in.");
        fout("verwijzernaam", "", "Vul uw naam in.");
        fout("verwijzermail", "agent", "Vul uw e-mailadres zo in");
        fout("aard", "", "Kies waar het vooral over gaat.");
        fout("naam", "", "Vul de naam van de bewoner in.");
        fout("telefoon", "", "Vul een telefoonnummer of een e-mailadres in.");
        fout("postcode", "97", "Vul de postcode zo in: 9741 AB.");
        fout("huisnummer", "0", "Vul een huisnummer in van 1 tot en met 99999.");
        fout("buurt", "BU9", "Kies een buurt uit de lijst.");
        fout("taal", "", "Kies een taal.");
        fout("buurWeet", "", "Kies of de andere buur het weet.");
        fout("toelichting", "n".repeat(501), "Maak de toelichting korter");
        fout("sleutel", "1", "Dit formulier is niet meer geldig.");
        assertThat(ServerDatabase.ask("select count(*) from verwijzercontact")).isEqualTo(voor);
    }

    @Test
    @Functie("INT-08")
    void tien_keer_tegelijk_versturen_geeft_een_zaak() {
        Hulpformulier.wacht();
        Map<String, String> velden = goed();
        Stream<CompletableFuture<Integer>> klikken = IntStream.range(0, 10)
                .mapToObj(i -> Tegelijk.vraag(() -> stuur(velden).statusCode()));
        assertThat(klikken.toList().stream().map(CompletableFuture::join).distinct())
                .containsExactly(303);
        assertThat(ServerDatabase.ask(
                        "select count(*) from bemiddeling where sleutel = '" + velden.get("sleutel") + "'"))
                .isEqualTo("1");
    }

    @Test
    @Functie("INT-09")
    void een_robot_verwijst_niemand() {
        String voor = ServerDatabase.ask("select count(*) from verwijzercontact");
        String snel = Hulpformulier.binnenEenSeconde(adres, () -> stuur(goed())).body();
        assertThat(snel).contains("Dit ging wel heel snel");
        Hulpformulier.wacht();
        Map<String, String> velden = goed();
        velden.put("website", "x");
        assertThat(stuur(velden).body()).contains("Dit ging wel heel snel");
        assertThat(ServerDatabase.ask("select count(*) from verwijzercontact")).isEqualTo(voor);
    }

    private void fout(String veld, String waarde, String zin) {
        Map<String, String> velden = goed();
        velden.put(veld, waarde);
        HttpResponse<String> antwoord = stuur(velden);
        assertThat(antwoord.statusCode()).as(veld + "=" + waarde).isEqualTo(422);
        assertThat(antwoord.body())
                .as(veld + "=" + waarde)
                .contains(zin, "9799 ZT".equals(velden.get("postcode")) ? "9799 ZT" : "Post");
    }

    private HttpResponse<String> stuur(Map<String, String> velden) {
        return agent.post("/verwijzen", Aanmeldformulier.alsLijst(velden));
    }

    private String nummer() {
        Matcher gevonden = NUMMER.matcher(agent.get("/verwijzen/klaar").body());
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    private static Map<String, String> goed() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("sleutel", UUID.randomUUID().toString());
        velden.put("verwijzer", "POLITIE");
        velden.put("organisatie", "Politie Noord");
        velden.put("verwijzernaam", "Wijkagent A. Post");
        velden.put("verwijzermail", "agent@voorbeeld.nl");
        velden.put("magBehandelen", "ja");
        velden.put("magTerugkoppelen", "ja");
        velden.put("aard", "VERSTOORDE_RELATIE");
        velden.put("naam", "Dhr. V. Esdoorn");
        velden.put("telefoon", "06 00889900");
        velden.put("postcode", "9799 ZT");
        velden.put("huisnummer", "12");
        velden.put("buurt", "BU00140000");
        velden.put("taal", "Pools");
        velden.put("buurWeet", "NEE");
        velden.put("toelichting", "Bel in de ochtend.");
        return velden;
    }
}
