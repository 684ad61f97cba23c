package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters through the pages: from a template to a PDF or to the mail server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BrievenIT {

    private static final Pattern PDF = Pattern.compile("href=\"(/bemiddelingen/[0-9-]+/brieven/[0-9]+/pdf)\"");

    /** The smallest there is. */
    private static final String PDF_BESTAND =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

    private static final String VERTELT =
            "Beste meneer Tweedeman,\n\n# Wat bewaren wij over u?\n\n- Uw **naam** en uw adres.";

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEM-32")
    @Functie("BEM-38")
    void een_brief_op_papier_is_er_alleen_voor_wie_de_zaak_mag_zien() throws URISyntaxException {
        String nummer = loop.bijEersteBuur();
        String ander = loop.opWachtlijst();
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        assertThat(maak(bemiddelaar, nummer, "UITNODIGING_EERSTE_BUUR", "PAPIER", "Beste mevrouw,\n\nTot gauw.")
                        .statusCode())
                .isEqualTo(303);
        String pdf = pdf(bemiddelaar, nummer);
        HttpResponse<String> gelezen = bemiddelaar.get(pdf);
        assertThat(gelezen.body()).startsWith("%PDF-");
        assertThat(gelezen.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(gelezen.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(coordinator.get(pdf.replace(nummer, ander)).statusCode()).isEqualTo(404);
        assertThat(Bezoeker.als("beheerder", adres.toURI()).get(pdf).statusCode())
                .isEqualTo(403);
        assertThat(maak(coordinator, ander, "BEVESTIGING", "PAPIER", "Beste mevrouw,")
                        .statusCode())
                .isEqualTo(303);
        assertThat(bemiddelaar.get(pdf(coordinator, ander)).statusCode()).isEqualTo(404);
        assertThat(bemiddelaar.get("/bemiddelingen/" + ander + "/brieven").statusCode())
                .isEqualTo(404);
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("Brief gemaakt: uitnodiging eerste buur, op papier aan de eerste buur");
        assertThat(ServerDatabase.ask("select count(*) from raadpleging where nummer = '" + nummer
                        + "' and handeling = 'brief als PDF'"))
                .isEqualTo("1");
        alsPdf(bemiddelaar, nummer, ander);
        documenten(bemiddelaar, nummer, ander);
    }

    /** A document goes out as attachment only, to whom it is for; each reading is written down. */
    private void documenten(Bezoeker bemiddelaar, String nummer, String ander) {
        String hier = "/bemiddelingen/" + nummer + "/documenten";
        assertThat(stuur(bemiddelaar, hier, "PAAR", "MZ geen document").statusCode())
                .isEqualTo(422);
        assertThat(stuur(bemiddelaar, hier, "COORDINATOR", PDF_BESTAND).body())
                .contains("Dan zie je het zelf niet meer.");
        String zaak = "/bemiddelingen/" + nummer;
        assertThat(bemiddelaar.get(zaak).body()).contains("<span>Documenten</span>");
        assertThat(stuur(bemiddelaar, hier, "PAAR", PDF_BESTAND).statusCode()).isEqualTo(303);
        assertThat(stuur(coordinator, hier, "COORDINATOR", PDF_BESTAND).statusCode())
                .isEqualTo(303);
        assertThat(bemiddelaar.get(zaak).body())
                .as("dat er meer is, hoort het paar niet")
                .contains("<span>Documenten (1)</span>");
        assertThat(coordinator.get(zaak).body()).contains("<span>Documenten (2)</span>");
        String wieZietWat = "select id from zaakdocument where toegang = '%s' and bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')";
        String gedeeld = hier + "/" + ServerDatabase.ask(wieZietWat.formatted("PAAR"));
        String geheim = hier + "/" + ServerDatabase.ask(wieZietWat.formatted("COORDINATOR"));
        assertThat(bemiddelaar.get(hier).body())
                .contains("Foto van de schutting", "niet nagekeken op virussen", gedeeld)
                .doesNotContain(geheim);
        HttpResponse<String> gehaald = bemiddelaar.get(gedeeld);
        assertThat(gehaald.body()).startsWith("%PDF-");
        assertThat(gehaald.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(gehaald.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(bemiddelaar.get(geheim).statusCode()).isEqualTo(404);
        assertThat(coordinator.get(geheim).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(gedeeld.replace(nummer, ander)).statusCode()).isEqualTo(404);
        assertThat(bemiddelaar.get("/bemiddelingen/" + ander + "/documenten").statusCode())
                .isEqualTo(404);
        assertThat(ServerDatabase.ask(
                        "select count(*) from raadpleging where nummer = '" + nummer + "' and handeling = 'document'"))
                .isEqualTo("2");
        assertThat(bemiddelaar.post(gedeeld + "/weg").statusCode()).isEqualTo(303);
        assertThat(bemiddelaar.get(gedeeld).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> stuur(Bezoeker wie, String pad, String toegang, String bestand) {
        StringBuilder body = new StringBuilder();
        Map.of(
                        "csrf",
                        wie.token(),
                        "sleutel",
                        UUID.randomUUID().toString(),
                        "naam",
                        "Foto van de schutting",
                        "toegang",
                        toegang)
                .forEach((naam, waarde) -> body.append("--grens\r\nContent-Disposition: form-data; name=\"")
                        .append(naam)
                        .append("\"\r\n\r\n")
                        .append(waarde)
                        .append("\r\n"));
        body.append("--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"x.exe\"\r\n\r\n")
                .append(bestand)
                .append("\r\n--grens--\r\n");
        return wie.postRuw(pad, "multipart/form-data; boundary=grens", body.toString());
    }

    /** The file of a case: the whole of it is for the coördinator, and each one made is written down. */
    private void alsPdf(Bezoeker bemiddelaar, String nummer, String ander) {
        String hier = "/bemiddelingen/" + nummer + "/als-pdf";
        assertThat(coordinator.get(hier).body()).contains("Het hele dossier", "Wat van de eerste buur is");
        assertThat(bemiddelaar.get(hier).body())
                .doesNotContain("Het hele dossier")
                .contains("Wat van de eerste buur is");
        HttpResponse<String> heel = coordinator.get(hier + "/alles");
        assertThat(heel.body()).startsWith("%PDF-");
        assertThat(heel.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(bemiddelaar.get(hier + "/alles").statusCode()).isEqualTo(403);
        String partij =
                ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.nummer = '" + nummer + "'");
        assertThat(bemiddelaar.get(hier + "/" + partij).body()).startsWith("%PDF-");
        assertThat(coordinator
                        .get("/bemiddelingen/" + ander + "/als-pdf/" + partij)
                        .statusCode())
                .as("een buur uit een andere zaak")
                .isEqualTo(404);
        assertThat(bemiddelaar.get("/bemiddelingen/" + ander + "/als-pdf").statusCode())
                .isEqualTo(404);
        assertThat(ServerDatabase.ask("select count(*) from raadpleging where nummer = '" + nummer
                        + "' and handeling in ('hele dossier als PDF', 'dossier als PDF, een buur')"))
                .isEqualTo("2");
    }

    @Test
    @Functie("BEM-11")
    @Functie("BEM-33")
    void de_informatiebrief_vertelt_de_tweede_buur_wat_wij_bewaren() throws URISyntaxException {
        String nummer = loop.bijTweedeBuur();
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Dhr. T. Tweedeman", "taal", "Nederlands");
        String hier = "/bemiddelingen/" + nummer;
        assertThat(bemiddelaar.get(hier + "/tweede-buur").body()).contains("Wij hebben verteld wat wij bewaren");
        assertThat(maak(bemiddelaar, nummer, "INFORMATIEBRIEF", "TWEEDE_BUUR", "PAPIER", VERTELT)
                        .statusCode())
                .isEqualTo(303);
        assertThat(bemiddelaar.get(hier + "/tweede-buur").body())
                .as("een PDF vertelt niemand iets")
                .contains("Wij hebben verteld wat wij bewaren");
        String brieven = bemiddelaar.get(hier + "/brieven").body();
        assertThat(brieven).contains("nog niet op de post", "Is op de post");
        assertThat(bemiddelaar.get(hier).body()).contains("Brieven: 1 nog niet op de post");
        String posten = brieven.replaceAll("(?s).*action=\"([^\"]*/op-de-post)\".*", "$1");
        assertThat(bemiddelaar.post(posten).statusCode()).isEqualTo(303);
        assertThat(bemiddelaar.post(posten).statusCode()).as("één keer").isEqualTo(422);
        assertThat(bemiddelaar.get(hier + "/brieven").body()).doesNotContain("Is op de post");
        assertThat(bemiddelaar.get(hier).body())
                .contains("op de post aan de tweede buur", "<span>Brieven</span>")
                .doesNotContain("nog niet op de post", "Weet nog niet wat wij bewaren");
        assertThat(bemiddelaar.get(hier + "/tweede-buur").body())
                .contains("De tweede buur weet al wat wij bewaren.")
                .doesNotContain("Wij hebben verteld wat wij bewaren");
        Zaakloop.stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "WEIGERT");
        Zaakloop.stap(coordinator, nummer, "afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT");
        String brief = hier + "/brieven/nieuw/TERUGKOPPELING/VERWIJZER";
        assertThat(coordinator.get(hier + "/terugkoppeling").body())
                .contains("Wie het is, staat niet in de zaak", "href=\"" + hier + "/verwijzer\"")
                .doesNotContain(brief);
        assertThat(coordinator.get(brief).statusCode()).isEqualTo(200);
    }

    @Test
    @Functie("BEM-11")
    @Functie("BEM-33")
    void van_meer_dan_twee_buren_krijgt_elk_de_eigen_brief() throws URISyntaxException {
        String nummer = loop.bijTweedeBuur();
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Dhr. T. Tweedeman", "taal", "Nederlands");
        Zaakloop.stap(coordinator, nummer, "partij", "naam", "Mevr. D. Derdevrouw", "taal", "Engels");
        Zaakloop.stap(coordinator, nummer, "partij", "naam", "Dhr. V. Vierdeman", "taal", "Nederlands");
        String derde = "ANDERE_BUUR-" + Zaakloop.partij(nummer, "Mevr. D. Derdevrouw");
        String hier = "/bemiddelingen/" + nummer + "/brieven";
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        assertThat(bemiddelaar.get(hier).body())
                .contains("Aan de andere buur: Mevr. D. Derdevrouw", "Aan de andere buur: Dhr. V. Vierdeman")
                .contains(hier + "/nieuw/INFORMATIEBRIEF/" + derde);
        assertThat(bemiddelaar.get(hier + "/nieuw/INFORMATIEBRIEF/" + derde).body())
                .contains("Aan de andere buur: Mevr. D. Derdevrouw", "Derdevrouw,", "We are Ineke Wolters")
                .doesNotContain("Vierdeman", "Tweedeman", "Zandloper");
        assertThat(bemiddelaar.get(hier + "/nieuw/UITNODIGING_GESPREK/" + derde).body())
                .contains("De standaardtekst is voor een gesprek van twee buren.");
        HttpResponse<String> gelekt =
                maak(bemiddelaar, nummer, "INFORMATIEBRIEF", derde, "PAPIER", "Ook meneer Vierdeman doet mee.");
        assertThat(gelekt.statusCode()).isEqualTo(422);
        assertThat(gelekt.body()).contains("In de brief staat de naam van de andere buur.");
        assertThat(maak(bemiddelaar, nummer, "INFORMATIEBRIEF", derde, "PAPIER", VERTELT.replace("Tweedeman", "buur"))
                        .statusCode())
                .isEqualTo(303);
        String brieven = bemiddelaar.get(hier).body();
        assertThat(brieven).contains("Informatiebrief, aan de andere buur: Mevr. D. Derdevrouw");
        String posten = brieven.replaceAll("(?s).*action=\"([^\"]*/op-de-post)\".*", "$1");
        assertThat(bemiddelaar.post(posten).statusCode()).isEqualTo(303);
        assertThat(ServerDatabase.ask("select string_agg(p.naam, ' ') from partij p join bemiddeling b on"
                        + " b.id = p.bemiddeling_id where b.nummer = '" + nummer
                        + "' and p.rol <> 'EERSTE_BUUR' and p.ingelicht_op is not null"))
                .isEqualTo("Mevr. D. Derdevrouw");
        assertThat(bemiddelaar.get("/bemiddelingen/" + nummer).body())
                .as("de geschiedenis noemt geen namen")
                .contains("informatiebrief, op de post aan de andere buur<");
        assertThat(bemiddelaar.get("/bemiddelingen/" + nummer + "/documenten").body())
                .contains("Andere buur: Mevr. D. Derdevrouw", "Andere buur: Dhr. V. Vierdeman");
        assertThat(bemiddelaar.get("/bemiddelingen/" + nummer + "/als-pdf").body())
                .contains("Wat van de andere buur is: Mevr. D. Derdevrouw", "Wat van de tweede buur is (PDF)");
        for (String huis : List.of("71", "73")) {
            Zaakloop.stap(
                    coordinator, nummer, "partij", "postcode", "9799 XA", "huisnummer", huis, "taal", "Nederlands");
            String daar = ServerDatabase.ask("select p.id from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                    + " where b.nummer = '" + nummer + "' and p.huisnummer = " + huis);
            assertThat(bemiddelaar
                            .get(hier + "/nieuw/INFORMATIEBRIEF/ANDERE_BUUR-" + daar)
                            .body())
                    .containsPattern("Aan de andere buur: [^<]*" + huis);
        }
        for (String niemand : List.of(
                "ANDERE_BUUR",
                "ANDERE_BUUR-x",
                "TWEEDE_BUUR-" + Zaakloop.partij(nummer, "Dhr. T. Tweedeman"),
                "ANDERE_BUUR-" + Zaakloop.eersteBuur(nummer),
                "ANDERE_BUUR-" + Zaakloop.eersteBuur(loop.aangemeld()))) {
            assertThat(coordinator
                            .get(hier + "/nieuw/INFORMATIEBRIEF/" + niemand)
                            .statusCode())
                    .as(niemand)
                    .isEqualTo(404);
        }
    }

    @Test
    void wat_niet_kan_komt_terug_met_wat_je_typte() {
        String nummer = loop.bijTweedeBuur();
        HttpResponse<String> open = maak(coordinator, nummer, "UITNODIGING_EERSTE_BUUR", "PAPIER", "Kom op [dag].");
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("Vul in de brief nog in: [dag].", "Kom op [dag].</textarea>");
        HttpResponse<String> zonderAdres = maak(coordinator, nummer, "BEVESTIGING", "EMAIL", "Beste mevrouw,");
        assertThat(zonderAdres.statusCode()).isEqualTo(422);
        assertThat(zonderAdres.body())
                .contains("Van deze buur is geen e-mailadres bekend. Maak een PDF om te printen.");
        assertThat(maak(coordinator, nummer, "BEVESTIGING", "", "").statusCode())
                .isEqualTo(422);
        assertThat(maak(coordinator, nummer, "ONZIN", "PAPIER", "Dag").statusCode())
                .isEqualTo(404);
        assertThat(ServerDatabase.ask("select count(*) from brief b join bemiddeling z on z.id = b.bemiddeling_id"
                        + " where z.nummer = '" + nummer + "'"))
                .isEqualTo("0");
    }

    @Test
    void post_over_een_probleem_op_straat_leidt_niet_naar_een_zaak_die_er_niet_is() {
        ServerDatabase.execute(
                "insert into uitgaand (id, soort, nummer, onderwerp, stand, volgende, gemaakt_op, stand_op)"
                        + " values (-35, 'overlast aan een partner', 'P-2025-00035', 'Overlast', 'ONZEKER', now(), now(), now()),"
                        + " (-36, 'antwoord aan een melder', 'M-2025-00036', 'Overlast', 'ONZEKER', now(), now(), now())");
        ServerDatabase.execute(
                "insert into uitgaand (id, soort, nummer, onderwerp, stand, volgende, gemaakt_op, stand_op, fout)"
                        + " values (-37, 'herinnering', null, 'gewist', 'VERVALLEN', now(), now(), now(), 'Te laat, proef.')");
        try {
            assertThat(coordinator.get("/post").body())
                    .containsPattern("(?s)Te laat, niet verstuurd.*Te laat, proef[.]")
                    .contains("probleem P-2025-00035", "melding M-2025-00036")
                    .doesNotContain("/bemiddelingen/P-", "/bemiddelingen/M-", "href=\"/overlast/problemen/");
        } finally {
            ServerDatabase.execute("delete from uitgaand where id in (-35, -36, -37)");
        }
    }

    @Test
    @Functie("BEM-20")
    @Functie("BEH-06")
    void is_de_mailserver_weg_dan_staat_de_brief_bij_de_post_en_gaat_hij_later_een_keer() throws Exception {
        ServerDatabase.execute("delete from uitgaand where stand = 'MISLUKT'"); // of others: more than a page
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.put("email", "zandloper@voorbeeld.example");
        String nummer = Aanmeldformulier.nummer(coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden)));
        assertThat(maak(coordinator, nummer, "BEVESTIGING", "EMAIL", "Beste mevrouw Zandloper,\n\nTot gauw.")
                        .statusCode())
                .isEqualTo(303);
        wacht("MISLUKT", nummer);
        assertThat(coordinator.get("/post").body())
                .contains("zaak " + nummer, "De mailserver is niet bereikbaar.")
                .doesNotContain("zandloper@");
        assertThat(coordinator.get("/bemiddelingen/" + nummer + "/brieven").body())
                .contains("mislukt");
        Bezoeker beheerder = Bezoeker.als("beheerder", adres.toURI());
        assertThat(beheerder.get("/post").body())
                .contains("Bevestiging van de aanmelding", "Verstuur opnieuw")
                .doesNotContain(nummer, "zandloper", "/sjablonen");
        GreenMail server = new GreenMail(
                new ServerSetup(Integer.getInteger("buurtregie.test.smtp"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(beheerder.post("/post/opnieuw").statusCode()).isEqualTo(303);
            wacht("VERSTUURD", nummer);
            Thread.sleep(3_000);
            assertThat(server.getReceivedMessages())
                    .filteredOn(mail -> onderwerp(mail).equals("Buurtbemiddeling, zaak " + nummer))
                    .singleElement()
                    .satisfies(mail -> assertThat((String) mail.getContent()).contains("Beste mevrouw Zandloper,"));
        } finally {
            server.stop();
        }
        assertThat(ServerDatabase.ask("select coalesce(aan, '') || coalesce(tekst, '') from uitgaand where nummer = '"
                        + nummer + "'"))
                .isEmpty();
    }

    @Test
    @Functie("BEH-04")
    @Regel("C1.3")
    void de_coordinator_verandert_een_tekst_en_gaat_terug() throws URISyntaxException {
        String nummer = loop.bijEersteBuur();
        String pad = "/sjablonen/AFSLUITING/NEDERLANDS";
        assertThat(Bezoeker.als("bemiddelaar", adres.toURI()).get(pad).statusCode())
                .isEqualTo(403);
        String eerste = coordinator.versie(pad);
        HttpResponse<String> fout = sjabloon(eerste, "Beste {{tweede_buur}},", nummer, "BEWAAR");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body())
                .contains("‘{{tweede_buur}}’ kan niet in deze brief.", "Beste {{tweede_buur}},</textarea>");
        HttpResponse<String> voorbeeld = sjabloon(eerste, "{{aanhef}}, dit is {{zaaknummer}}.", nummer, "VOORBEELD");
        assertThat(voorbeeld.body()).contains("Beste mevrouw Zandloper, dit is " + nummer + ".");
        assertThat(sjabloon(eerste, "Beste {{naam}},", "", "VOORBEELD").body())
                .contains("Vul een zaaknummer in om een voorbeeld te zien.");
        assertThat(sjabloon(eerste, "Beste {{naam}},", "2015-9999", "VOORBEELD").statusCode())
                .isEqualTo(422);
        assertThat(sjabloon(eerste, "Beste {{naam}}, dag {{coordinator}}.", "", "BEWAAR")
                        .statusCode())
                .isEqualTo(303);
        assertThat(sjabloon(eerste, "Beste allemaal,", "", "BEWAAR").statusCode())
                .as("een collega was eerst")
                .isEqualTo(409);
        assertThat(coordinator
                        .get("/bemiddelingen/" + nummer + "/brieven/nieuw/AFSLUITING/EERSTE_BUUR")
                        .body())
                .contains("Beste Mevr. P. Zandloper, dag Marjan Visser.</textarea>");
        String tweede = coordinator.versie(pad);
        assertThat(coordinator
                        .post(pad + "/versies/" + eerste, "versie", tweede)
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get(pad).body()).contains("Wij sluiten de zaak met nummer", "Versie " + tweede + " · ");
    }

    private HttpResponse<String> sjabloon(String versie, String tekst, String zaak, String knop) {
        return coordinator.post(
                "/sjablonen/AFSLUITING/NEDERLANDS", "versie", versie, "tekst", tekst, "zaak", zaak, "knop", knop);
    }

    private static HttpResponse<String> maak(Bezoeker wie, String nummer, String soort, String kanaal, String tekst) {
        return maak(wie, nummer, soort, "EERSTE_BUUR", kanaal, tekst);
    }

    private static HttpResponse<String> maak(
            Bezoeker wie, String nummer, String soort, String aan, String kanaal, String tekst) {
        return wie.post(
                "/bemiddelingen/" + nummer + "/brieven/nieuw/" + soort + "/" + aan + "/NEDERLANDS",
                "sleutel",
                UUID.randomUUID().toString(),
                "tekst",
                tekst,
                "kanaal",
                kanaal);
    }

    private static String pdf(Bezoeker wie, String nummer) {
        Matcher gevonden =
                PDF.matcher(wie.get("/bemiddelingen/" + nummer + "/brieven").body());
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    private static String onderwerp(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }

    private static void wacht(String stand, String nummer) {
        Geduld.tot(
                stand,
                () -> ServerDatabase.ask(
                        "select string_agg(distinct stand, ' ') from uitgaand where nummer = '" + nummer + "'"));
    }
}
