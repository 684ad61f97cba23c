package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of postcodes: brought by the beheerder, used at every door where an address comes in. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("INT-05")
class PostcodesIT {

    private static final String LIJST = "postcode;van;tot;buurt\n9799QA;1;9;BU00140000\n9799QA;10;99;BU00140001\n";

    @ArquillianResource
    private URL adres;

    private Bezoeker beheerder;
    private Bezoeker coordinator;

    @BeforeEach
    void logIn() throws URISyntaxException {
        beheerder = Bezoeker.als("beheerder", adres.toURI());
        coordinator = Bezoeker.als("coordinator", adres.toURI());
    }

    /** Other tests come in with addresses that nobody looks up. */
    @AfterEach
    void zonderLijst() {
        ServerDatabase.execute("delete from postcodebuurt");
        ServerDatabase.execute("delete from postcodeimport");
    }

    @Test
    void een_adres_vindt_zijn_buurt_en_een_onbekend_adres_mag_ook() throws URISyntaxException {
        assertThat(coordinator
                        .get("/bemiddelingen/" + meld("9799QA", "12", "BU00140000"))
                        .body())
                .doesNotContain("postcodelijst");
        assertThat(beheerder.get("/beheer/postcodes").body()).contains("Er is nog geen lijst");
        String vanElders = "1011AB;105;3630403;36304;363\n";
        assertThat(stuur(beheerder, LIJST + vanElders).statusCode()).isEqualTo(303);
        assertThat(beheerder.get("/beheer/postcodes").body())
                .contains(
                        "De nieuwe lijst geldt.",
                        "2 regels",
                        "1 regel van andere gemeenten overgeslagen.",
                        "Fenna Kooi");

        String gevonden = meld("9799 qa", "12", "");
        assertThat(coordinator.get("/bemiddelingen/" + gevonden).body()).contains("volgens de postcodelijst");
        assertThat(ServerDatabase.ask("select buurt_code from bemiddeling where nummer = '" + gevonden + "'"))
                .isEqualTo("BU00140001");
        assertThat(coordinator
                        .get("/bemiddelingen/" + meld("9799QA", "9", "BU00140001"))
                        .body())
                .contains("met de hand gekozen; de postcodelijst noemt een andere buurt");
        assertThat(coordinator
                        .get("/bemiddelingen/" + meld("9799QB", "9", "BU00140001"))
                        .body())
                .contains("met de hand gekozen; dit adres staat niet in de postcodelijst");
        HttpResponse<String> nergens = coordinator.post("/aanmelding", velden("9799QB", "9", ""));
        assertThat(nergens.statusCode()).isEqualTo(422);
        assertThat(nergens.body()).contains("Kies een buurt uit de lijst.", "9799QB");

        Bezoeker bewoner = Bezoeker.anoniem(adres.toURI());
        bewoner.get("/hulp-vragen/uw-adres");
        assertThat(bewoner.post("/gebied/buurten/adres", "postcode", "9799 qa", "huisnummer", "3")
                        .body())
                .contains("BU00140000")
                .doesNotContain("9799");
        assertThat(bewoner.post("/gebied/buurten/adres", "postcode", "9799QB", "huisnummer", "x")
                        .body())
                .isEqualTo("[]");
        assertThat(bewoner.get("/gebied/buurten?lat=53.21909&lon=6.56453").statusCode())
                .as("a script of 0.1.0 asks so for a point: no buurt rather than the first of the list")
                .isEqualTo(400);
        assertThat(bewoner.post("/hulp-vragen/uw-adres", "postcode", "9799QA", "huisnummer", "3", "buurt", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(bewoner.get("/hulp-vragen/uw-adres").body()).contains("value=\"BU00140000\" selected");
        assertThat(bewoner.post("/hulp-vragen/uw-adres", "postcode", "9799QB", "huisnummer", "3", "buurt", "")
                        .body())
                .contains("Kies uw buurt uit de lijst.");
    }

    @Test
    void een_bestand_met_een_fout_verandert_niets_en_niemand_anders_brengt_er_een() {
        assertThat(stuur(beheerder, LIJST).statusCode()).isEqualTo(303);
        HttpResponse<String> fout = stuur(beheerder, LIJST + "9799QC;BU03630000\n9799QA;9;12;BU00140000\n");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body())
                .contains(
                        "Er is niets veranderd",
                        "Regel 4",
                        "niet een van onze buurten",
                        "Regel 5",
                        "hetzelfde huisnummer");
        assertThat(ServerDatabase.ask("select count(*) from postcodebuurt")).isEqualTo("2");
        assertThat(stuur(beheerder, "").body()).contains("Kies een bestand.");
        HttpResponse<String> teGroot = stuur(beheerder, "x".repeat(8 * 1024 * 1024));
        assertThat(teGroot.statusCode()).isEqualTo(413);
        assertThat(teGroot.body()).contains("hooguit 8 MB");
        assertThat(stuur(coordinator, LIJST).statusCode())
                .as("van wie hier niets brengt wordt geen bestand gelezen")
                .isEqualTo(415);
        assertThat(beheerder
                        .postRuw("/beheer/postcodes", soort("r"), multipart("r", "geen token", LIJST))
                        .statusCode())
                .isEqualTo(403);
        assertThat(beheerder
                        .postRuw("/beheer/instellingen", soort("r"), multipart("r", beheerder.token(), LIJST))
                        .statusCode())
                .as("alleen waar een bestand hoort")
                .isEqualTo(415);
        assertThat(ServerDatabase.ask("select count(*) from postcodebuurt")).isEqualTo("2");
    }

    private String meld(String postcode, String huisnummer, String buurt) {
        return Aanmeldformulier.nummer(coordinator.post("/aanmelding", velden(postcode, huisnummer, buurt)));
    }

    private static String[] velden(String postcode, String huisnummer, String buurt) {
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.putAll(Map.of("postcode", postcode, "huisnummer", huisnummer, "buurt", buurt));
        return Aanmeldformulier.alsLijst(velden);
    }

    private static HttpResponse<String> stuur(Bezoeker wie, String bestand) {
        String grens = UUID.randomUUID().toString();
        return wie.postRuw("/beheer/postcodes", soort(grens), multipart(grens, wie.token(), bestand));
    }

    private static String soort(String grens) {
        return "multipart/form-data; boundary=" + grens;
    }

    private static String multipart(String grens, String token, String bestand) {
        return "--" + grens + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token + "\r\n--" + grens
                + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"lijst.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + bestand + "\r\n--" + grens + "--\r\n";
    }
}
