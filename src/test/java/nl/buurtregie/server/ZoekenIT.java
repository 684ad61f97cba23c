package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding people through the pages, and what the pages of an address and of a person say. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ZoekenIT {

    private static final Pattern ADRES = Pattern.compile("href=\"(/adressen/[0-9]+)\"");
    private static final Pattern PERSOON = Pattern.compile("href=\"(/personen/[0-9]+)\"");
    private static final String NAAM = "Mevr. X. Vlinderstruik";

    @ArquillianResource
    private URL url;

    private Bezoeker marjan;
    private URI basis;

    @BeforeEach
    void server() throws URISyntaxException {
        basis = url.toURI();
        marjan = Bezoeker.als("coordinator", basis);
    }

    @Test
    @Functie("BEM-34")
    void gevonden_op_huisnummer_telefoon_laatste_cijfers_en_met_een_tikfout() {
        String nummer = meldAan("41");
        for (String tekst : new String[] {"9788 QX 41", "vlinderstruik 41", "+31 6 55 44 33 22", "Bijenpad 41"}) {
            assertThat(zoek(marjan, tekst).body())
                    .as(tekst)
                    .contains(nummer, "9788 QX", "06\u00a055443322", "/adressen/")
                    .doesNotContain("staat nergens precies zo", "Niets gevonden");
        }
        assertThat(zoek(marjan, "vlindrestruik bijenpad").body())
                .contains(nummer, "staat nergens precies zo", "<b>Vlinderstruik</b>", "<mark>Vlinderstruik</mark>");
        HttpResponse<String> cijfers = zoek(marjan, nummer.substring(5));
        assertThat(cijfers.headers().firstValue("Location")).hasValue("/bemiddelingen/" + nummer);
        assertThat(zoek(marjan, "qqxxqqxx").body()).contains("Niets gevonden voor ‘qqxxqqxx’", "/aanmelding");
        assertThat(marjan.post("/zoeken", "zoek", "vlinderstruik 41", "stand", "GESLOTEN")
                        .body())
                .contains("Geen zaken in deze keuze")
                .doesNotContain(nummer);
    }

    /** From a case that was not the one one goes Back, and nothing has to be sent again; what was typed stands in no address. */
    @Test
    @Functie("BEM-34")
    void terug_naar_wat_gevonden_is_zoekt_opnieuw_en_vraagt_niets_te_versturen() {
        String nummer = meldAan("51");
        String terug = vraag("zoek", "9788 QX 51");
        assertThat(terug).matches("/zoeken\\?vraag=[A-Za-z0-9_-]{32}");
        assertThat(marjan.get(terug).body()).contains(nummer, "value=\"9788 QX 51\"", "1 mens met");
        assertThat(marjan.get(vraag("zoek", "9788 QX 51", "stand", "GESLOTEN")).body())
                .contains("Geen zaken in deze keuze")
                .doesNotContain(nummer);
        assertThat(marjan.get(terug).body()).as("en nog eens").contains(nummer);
        assertThat(marjan.get(vraag("zoek", nummer)).headers().firstValue("Location"))
                .hasValueSatisfying(naar -> assertThat(naar).endsWith("/bemiddelingen/" + nummer));
        assertThat(ServerDatabase.ask("select count(*) from browsergeheugen where inhoud like '%9788%'"))
                .as("verzegeld")
                .isEqualTo("0");
        for (String onbekend : List.of("/zoeken?vraag=", "/zoeken?vraag=x%00", terug + "x")) {
            assertThat(marjan.get(onbekend).body())
                    .as(onbekend)
                    .contains("Wie, waar of welke zaak?")
                    .doesNotContain("Niets gevonden", nummer);
        }
        assertThat(Bezoeker.als("coordinator", basis).get(terug).body())
                .as("in een andere browser")
                .contains("Wie, waar of welke zaak?")
                .doesNotContain("9788 QX 51");
        assertThat(marjan.post("/inloggen", "gebruikersnaam", "bemiddelaar", "wachtwoord", Demoaccounts.WACHTWOORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(marjan.get(terug).body())
                .as("wie daarna in dezelfde browser inlogt")
                .contains("Wie, waar of welke zaak?")
                .doesNotContain("9788 QX 51");
    }

    private String vraag(String... velden) {
        marjan.get("/zoeken");
        HttpResponse<String> verstuurd = marjan.postAlsBrowser("/zoeken", velden);
        assertThat(verstuurd.statusCode()).isEqualTo(303);
        return verstuurd.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    @Functie("BEM-35")
    void een_adres_met_mensen_zaken_en_een_waarschuwing_die_ook_in_de_zaak_staat() {
        String nummer = meldAan("43");
        String adres = eerste(ADRES, zoek(marjan, "9788 QX 43").body());
        assertThat(marjan.get(adres).body())
                .contains("Bijenpad 43", NAAM, nummer, "Lopende zaken", "melder in 1 zaak", "Aanmelding")
                .doesNotContain("Problemen met overlast"); // a coördinator does not see the streets
        assertThat(marjan.post(adres + "/waarschuwing", "tekst", "", "tot", "").body())
                .contains("Schrijf kort op waar iemand op moet letten");
        String tot = LocalDate.now(SharedClock.ZONE).plusMonths(1).toString();
        assertThat(marjan.post(adres + "/waarschuwing", "tekst", "Er loopt een hond los.", "tot", tot)
                        .statusCode())
                .isEqualTo(303);
        String erbij = marjan.get(adres).body();
        assertThat(erbij).contains("Er loopt een hond los.", "Marjan Visser", "Haal weg");
        assertThat(marjan.get("/bemiddelingen/" + nummer).body()).contains("Er loopt een hond los.");
        marjan.post(eerste(Pattern.compile("action=\"(/adressen/[0-9]+/waarschuwing/[0-9]+/weg)\""), erbij));
        assertThat(marjan.get(adres).body()).doesNotContain("Er loopt een hond los.");
        assertThat(ServerDatabase.ask("select string_agg(distinct handeling, ',' order by handeling) from raadpleging"
                        + " where soort = 'GEVONDEN' and nummer = '" + nummer + "'"))
                .isEqualTo("adres,zoeken");
        assertThat(marjan.get("/aanmelding?bij=" + adres.substring(adres.lastIndexOf('/') + 1))
                        .body())
                .contains("value=\"9788QX\"", "value=\"43\"", "value=\"Bijenpad\"");
    }

    /** Whoever is coördinator only does not see the streets. */
    @Test
    @Functie("BEM-34")
    void wie_ook_de_straten_ziet_leest_op_de_kaart_wat_er_gemeld_is() throws URISyntaxException {
        String nummer = meldAan("49");
        String zelfde = "stand <> 'AFGESLOTEN' and postcode is null and huisnummer is null order by id limit 1)";
        String probleem =
                ServerDatabase.ask("select id from probleem where id = (select id from probleem where " + zelfde);
        ServerDatabase.execute("update probleem set postcode = '9788QX', huisnummer = 49 where id = " + probleem);
        ServerDatabase.execute(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord, wachtwoord_hoeveelste, actief, demo,"
                        + " versie) select 990078, 'beide', 'Bo Beide', wachtwoord, 1, true, true, 1 from medewerker"
                        + " where gebruikersnaam = 'coordinator' on conflict do nothing");
        ServerDatabase.execute("insert into medewerker_rol (medewerker_id, rol) values (990078, 'coordinator'),"
                + " (990078, 'teamleider') on conflict do nothing");
        try {
            Bezoeker beide = Bezoeker.als("beide", basis);
            String pagina = zoek(beide, "9788 QX 49").body();
            assertThat(pagina).contains(nummer, "1 probleem met overlast op dit adres, waarvan 1 lopend");
            assertThat(eerste(Pattern.compile("(?s)waarvan 1 lopend.{0,200}?href=\"(/adressen/[0-9]+)\""), pagina))
                    .isEqualTo(eerste(ADRES, pagina));
            assertThat(zoek(marjan, "9788 QX 49").body()).contains(nummer).doesNotContain("met overlast");
        } finally {
            ServerDatabase.execute("delete from medewerker_rol where medewerker_id = 990078");
            ServerDatabase.execute("update probleem set postcode = null, huisnummer = null where id = " + probleem);
        }
    }

    @Test
    void een_mens_met_alle_adressen() {
        String eerste = meldAan("45");
        String verhuisd = meldAan("47");
        String persoon = eerste(PERSOON, zoek(marjan, "9788 QX 45").body());
        assertThat(marjan.get(persoon).body()).contains(NAAM, eerste, verhuisd, "Bijenpad 45", "Bijenpad 47");
    }

    @Test
    void een_bemiddelaar_ziet_alleen_de_eigen_zaak_aan_een_deur_en_waarschuwt_niet() {
        String nummer = new Zaakloop(basis).bijEersteBuur();
        String sleutel =
                ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.nummer = '" + nummer + "'");
        String huisnummer = ServerDatabase.ask("select huisnummer from partij where id = " + sleutel);
        String ander = Aanmeldformulier.meldAan(
                marjan, "huisnummer", huisnummer, "naam", "Dhr. Z. Onzichtbaar", "telefoon", "0655443399");
        Bezoeker ineke = Bezoeker.als("bemiddelaar", basis);
        assertThat(ineke.get("/adressen/" + sleutel).body())
                .contains(nummer)
                .doesNotContain(ander, "Onzichtbaar", "/waarschuwing", "/aanmelding");
        assertThat(ineke.get("/personen/" + sleutel).body()).contains(nummer).doesNotContain(ander);
        assertThat(ineke.post("/adressen/" + sleutel + "/waarschuwing", "tekst", "Let op")
                        .statusCode())
                .isEqualTo(403);
        String vreemd =
                ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.nummer = '" + ander + "'");
        assertThat(ineke.get("/adressen/" + vreemd).statusCode()).isEqualTo(404);
        assertThat(ineke.get("/personen/" + vreemd).statusCode()).isEqualTo(404);
        assertThat(marjan.get("/adressen/" + sleutel).body()).contains(nummer, ander, "Onzichtbaar");
    }

    private String meldAan(String huisnummer) {
        return Aanmeldformulier.meldAan(
                marjan,
                "naam",
                NAAM,
                "telefoon",
                "06 55443322",
                "postcode",
                "9788 QX",
                "huisnummer",
                huisnummer,
                "straat",
                "Bijenpad");
    }

    private static HttpResponse<String> zoek(Bezoeker wie, String tekst) {
        wie.get("/zoeken");
        return wie.post("/zoeken", "zoek", tekst);
    }

    private static String eerste(Pattern wat, String pagina) {
        Matcher gevonden = wat.matcher(pagina);
        assertThat(gevonden.find()).as(wat.pattern()).isTrue();
        return gevonden.group(1);
    }
}
