package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Demoaccounts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The neighbours of a case and the cases beside it, through the forms; and the list they stand on. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BurenIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Bezoeker bemiddelaar;
    private Zaakloop loop;
    private URI basis;
    private final Map<String, Bezoeker> iedereen = new TreeMap<>();

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEM-09")
    @Functie("PRI-05")
    void er_kunnen_meer_buren_zijn_elk_met_eigen_gegevens_en_toestemming() {
        String nummer = loop.bijEersteBuur();
        Zaakloop.stap(coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Mevr. D. Rie", "taal", "Pools");
        Zaakloop.stap(coordinator, nummer, "partij", "naam", "Dhr. V. Ier", "taal", "Nederlands");
        assertThat(dossier(nummer)).contains("Mevr. D. Rie", "Dhr. V. Ier", "Andere buur");
        String eerste = partij(nummer, "EERSTE_BUUR");
        Zaakloop.stap(
                bemiddelaar,
                nummer,
                "partij/" + eerste,
                "naam",
                "A. Nders",
                "telefoon",
                "06 99887766",
                "taal",
                "Turks");
        assertThat(dossier(nummer)).contains("A. Nders", "Turks");
        Zaakloop.stap(bemiddelaar, nummer, "partij/" + eerste + "/toestemming", "doel", "TERUGKOPPELEN", "mag", "NEE");
        assertThat(dossier(nummer))
                .contains("Mag niet: afloop melden aan de verwijzer", "genoteerd door Ineke Wolters");
        assertThat(coordinator
                        .get("/bemiddelingen/" + nummer + "/partij/" + partij(loop.aangemeld(), "EERSTE_BUUR"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Functie("BEM-09")
    @Regel({"B1.15", "B1.14"})
    void wat_iemand_in_de_zaak_is_wordt_gevraagd_en_wie_er_per_ongeluk_staat_gaat_eruit() {
        String nummer = loop.aangemeld();
        String pad = "/bemiddelingen/" + nummer + "/partij";
        assertThat(coordinator.get(pad).body()).contains("Wie is dit in de zaak?", "een huisgenoot, de eigenaar");
        HttpResponse<String> zonder = coordinator.post(
                pad, "versie", coordinator.versie(pad), "naam", "Mevr. H. Huisgenoot", "taal", "Nederlands");
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("Kies of dit de tweede buur is, of een andere buur.", "Mevr. H. Huisgenoot");
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "ANDERE_BUUR", "naam", "Mevr. H. Huisgenoot", "taal", "Turks");
        Zaakloop.stap(coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Dhr. T. Weede", "taal", "Pools");
        assertThat(ServerDatabase.ask("select string_agg(p.rol, ' ' order by p.id) from partij p join bemiddeling b"
                        + " on b.id = p.bemiddeling_id where b.nummer = '" + nummer + "'"))
                .isEqualTo("EERSTE_BUUR ANDERE_BUUR TWEEDE_BUUR");
        assertThat(coordinator.get(pad).body())
                .as("een tweede is er één keer")
                .doesNotContain("Wie is dit in de zaak?");

        String genoot = "/" + Zaakloop.partij(nummer, "Mevr. H. Huisgenoot");
        String tweede = "/" + Zaakloop.partij(nummer, "Dhr. T. Weede");
        assertThat(coordinator.get(pad + genoot).body()).contains("href=\"" + pad + genoot + "/weg\"");
        assertThat(coordinator.get(pad + genoot + "/weg").body()).contains("Andere buur: Mevr. H. Huisgenoot");
        Zaakloop.stap(coordinator, nummer, "partij" + genoot + "/weg");
        assertThat(dossier(nummer))
                .contains("andere buur weggehaald", "T. Weede")
                .doesNotContain("Huisgenoot");
        assertThat(coordinator.get(pad + genoot).statusCode()).isEqualTo(404);

        Zaakloop.stap(
                coordinator, nummer, "contact", "partij", tweede.substring(1), "wijze", "GEBELD", "gelukt", "NEE");
        Map.of(
                        tweede,
                        "al iets in de zaak: een poging om deze buur te spreken.",
                        "/" + Zaakloop.eersteBuur(nummer),
                        "De melder blijft in de zaak.")
                .forEach((vast, waarom) -> {
                    String weg = pad + vast + "/weg";
                    HttpResponse<String> antwoord = coordinator.post(weg, "versie", coordinator.versie(weg));
                    assertThat(antwoord.statusCode()).as(waarom).isEqualTo(422);
                    assertThat(antwoord.body()).contains(waarom);
                });
        assertThat(dossier(nummer)).contains("T. Weede");
        String bijHem = loop.bijEersteBuur();
        String eerste = "/bemiddelingen/" + bijHem + "/partij/" + Zaakloop.eersteBuur(bijHem);
        assertThat(bemiddelaar.get(eerste).body()).doesNotContain("/weg\"");
        assertThat(bemiddelaar.get(eerste + "/weg").statusCode()).isEqualTo(403);
    }

    @Test
    @Functie("PRI-05")
    void een_toestemming_bewaart_welke_tekst_er_stond_en_langs_welke_weg() {
        String nummer = loop.bijTweedeBuur();
        assertThat(dossier(nummer)).contains("Gevraagd in het gesprek met de eerste buur, tekst 1: “Gaat door”");
        String eerste = partij(nummer, "EERSTE_BUUR");
        assertThat(bemiddelaar
                        .get("/bemiddelingen/" + nummer + "/partij/" + eerste + "/toestemming")
                        .body())
                .contains("Mag de verwijzer horen hoe het afloopt?");
        Zaakloop.stap(bemiddelaar, nummer, "partij/" + eerste + "/toestemming", "doel", "TERUGKOPPELEN", "mag", "JA");
        Zaakloop.stap(bemiddelaar, nummer, "partij/" + eerste + "/toestemming", "doel", "TERUGKOPPELEN", "mag", "NEE");
        assertThat(ServerDatabase.ask(
                        "select string_agg(t.tekst || ' ' || t.gegeven, ',' order by t.id) from toestemming t where partij_id = "
                                + eerste))
                .isEqualTo(
                        "AANMELDING_BEHANDELEN_1 true,AANMELDING_TERUGKOPPELEN_1 true,GESPREK_TWEEDE_BUUR_1 true,ZAAK_TERUGKOPPELEN_1 true,ZAAK_TERUGKOPPELEN_1 false");
        assertThat(dossier(nummer))
                .contains("Mag: afloop melden aan de verwijzer", "Mag niet: afloop melden aan de verwijzer")
                .contains("Gevraagd later, in de zaak, tekst 1: “Mag de verwijzer horen hoe het afloopt?");
        ServerDatabase.execute("update toestemming set tekst = 'VOOR_VERSIES' where partij_id = " + eerste);
        assertThat(dossier(nummer)).contains("Gevraagd: welke tekst er stond, is niet bewaard");
        for (String daad : List.of("update toestemmingstekst set vraag = 'anders'", "delete from toestemmingstekst")) {
            assertThatThrownBy(() -> ServerDatabase.execute(daad))
                    .hasStackTraceContaining("een tekst van een toestemming verandert niet");
        }
    }

    @Test
    @Functie("BEM-10")
    void elke_poging_om_iemand_te_bereiken_staat_bij_die_buur() {
        String nummer = loop.bijTweedeBuur();
        String eerste = partij(nummer, "EERSTE_BUUR");
        Zaakloop.stap(bemiddelaar, nummer, "contact", "partij", eerste, "wijze", "LANGSGEWEEST", "gelukt", "NEE");
        Zaakloop.stap(bemiddelaar, nummer, "contact", "partij", eerste, "wijze", "GEBELD", "gelukt", "JA");
        assertThat(dossier(nummer))
                .contains("2 keer, laatst", "gebeld, bereikt", "langsgeweest, eerste buur niet bereikt");
    }

    @Test
    @Functie("BEM-24")
    void een_tegenklacht_wordt_een_gekoppelde_zaak_en_gaat_samen_met_de_eerste() {
        String nummer = loop.bijTweedeBuur();
        Zaakloop.stap(
                coordinator,
                nummer,
                "partij",
                "rol",
                "TWEEDE_BUUR",
                "naam",
                "Dhr. T. Egen",
                "postcode",
                "9799 ZX",
                "huisnummer",
                "4713",
                "taal",
                "Nederlands");
        Zaakloop.stap(
                bemiddelaar,
                nummer,
                "tweede-buur",
                "antwoord",
                "EIGEN_KLACHT",
                "ingelicht",
                "ja",
                "aard",
                "ROOK",
                "naam",
                "Dhr. T. Egen",
                "telefoon",
                "06 11223344");
        String tegen =
                ServerDatabase.ask("select max(b.nummer) from bemiddeling b join partij p on p.bemiddeling_id = b.id"
                        + " where p.naam = 'Dhr. T. Egen'");
        alleenTeZienVoor(nummer, "coordinator", "bemiddelaar", "bemiddelaar2");
        alleenTeZienVoor(tegen, "coordinator");
        assertThat(dossier(nummer)).contains("Zaak " + tegen, "Tegenmelding");
        assertThat(bemiddelaar.get("/bemiddelingen/" + nummer).body()).doesNotContain("/naast/");
        assertThat(coordinator
                        .get("/bemiddelingen/" + nummer + "/naast/" + tegen)
                        .body())
                .contains(nummer, tegen, "Dhr. T. Egen");
        Zaakloop.stap(coordinator, tegen, "intake", "besluit", "SAMEN", "samenMet", nummer);
        assertThat(dossier(tegen)).contains("Wacht op de andere zaak");
        Zaakloop.stap(coordinator, nummer, "intrekking");
        Zaakloop.stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        Zaakloop.stap(coordinator, tegen, "afsluiting", "resultaat", "NIET_OPGELOST");
        assertThat(resultaat(tegen)).isEqualTo("NIET_OPGELOST");
    }

    @Test
    @Functie("BEM-11")
    void de_tweede_buur_krijgt_uitleg_en_wordt_na_drie_keer_niet_meer_gezocht() {
        String nummer = loop.bijTweedeBuur();
        assertThat(dossier(nummer)).contains("De tweede buur moet bij het eerste contact weten wat wij bewaren.");
        Zaakloop.stap(
                coordinator,
                nummer,
                "partij",
                "rol",
                "TWEEDE_BUUR",
                "naam",
                "Dhr. B. Riefje",
                "postcode",
                "9799 ZX",
                "huisnummer",
                "9",
                "taal",
                "Pools");
        assertThat(bemiddelaar.get("/bemiddelingen/" + nummer + "/brieven").body())
                .containsIgnoringCase("informatiebrief");
        String pad = "/bemiddelingen/" + nummer + "/tweede-buur";
        assertThat(bemiddelaar
                        .post(pad, "versie", bemiddelaar.versie(pad), "antwoord", "WEIGERT")
                        .body())
                .contains("Vertel de tweede buur wat wij bewaren");
        for (int poging = 1; poging <= 3; poging++) {
            Zaakloop.stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "NIET_BEREIKT");
        }
        assertThat(dossier(nummer)).contains("Kijk of het resultaat klopt");
        Zaakloop.stap(coordinator, nummer, "afsluiting", "resultaat", "NIET_BEREIKT");
        assertThat(resultaat(nummer)).isEqualTo("NIET_BEREIKT");
        assertThat(resultaat(loop.terugTeKoppelen())).isEqualTo("TWEEDE_BUUR_WEIGERT");
    }

    @Test
    @Functie("INT-06")
    void wat_op_het_adres_bekend_is_staat_bij_de_aanmelding_en_wordt_meteen_gekoppeld() {
        String eerder = Aanmeldformulier.meldAan(coordinator, "huisnummer", "4711");
        Zaakloop.stap(coordinator, eerder, "intake", "besluit", "ADVIES");
        Zaakloop.stap(coordinator, eerder, "terugkoppeling", "antwoord", "VERTELD");
        coordinator.get("/aanmelding");
        assertThat(coordinator
                        .post("/aanmelding/adres", "tweedePostcode", "9799 ZX", "tweedeHuisnummer", "4711")
                        .body())
                .contains(eerder, "pas geleden", "hoort bij deze melding");
        gaatTerug(eerder, "aangemeld_op", 8);
        assertThat(opDatAdres())
                .as("acht maanden geleden begonnen, vandaag gesloten")
                .contains(", gesloten op ", "pas geleden");
        gaatTerug(eerder, "afgesloten_op", 7);
        assertThat(opDatAdres())
                .as("zeven maanden geleden gesloten")
                .contains(eerder, ", gesloten op ")
                .doesNotContain("pas geleden");
        String nummer = Aanmeldformulier.meldAan(coordinator, "huisnummer", "4711", "koppel", eerder);
        assertThat(dossier(nummer)).contains("Zaak " + eerder, "Zelfde adres");
        assertThat(dossier(eerder)).contains("Zaak " + nummer);
        String later = Aanmeldformulier.meldAan(coordinator, "huisnummer", "4711");
        Zaakloop.stap(coordinator, later, "koppeling", "andere", nummer, "soort", "ZELFDE_ADRES");
        for (String zaak : List.of(eerder, nummer, later)) {
            alleenTeZienVoor(zaak, "coordinator");
        }
        int zaken = Integer.parseInt(ServerDatabase.ask("select count(*) from bemiddeling"));
        assertThat(Aanmeldformulier.stuur(coordinator, "koppel", "2001-0001").statusCode())
                .isEqualTo(404);
        assertThat(ServerDatabase.ask("select count(*) from bemiddeling")).isEqualTo(Integer.toString(zaken));
    }

    @Test
    @Functie("BEM-01")
    void de_filters_van_de_werkvoorraad_staan_er_na_opnieuw_inloggen_nog() throws URISyntaxException {
        String intake = loop.aangemeld();
        coordinator.get("/werkvoorraad?stap=WACHTLIJST&aard=ROOK");
        assertThat(Bezoeker.als("coordinator", adres.toURI())
                        .get("/werkvoorraad")
                        .body())
                .doesNotContain("/bemiddelingen/" + intake + "\"")
                .contains("Wis filter");
        coordinator.get("/werkvoorraad?wis=ja");
        assertThat(Bezoeker.als("coordinator", adres.toURI())
                        .get("/werkvoorraad")
                        .body())
                .doesNotContain("Wis filter");
    }

    @Test
    void de_werkvoorraad_is_als_bestand_mee_te_nemen_zonder_namen_van_buren() {
        String nummer = loop.bijEersteBuur();
        String csv =
                coordinator.get("/werkvoorraad.csv?stap=GESPREK_EERSTE_BUUR").body();
        assertThat(csv).startsWith("\uFEFFZaak;Volgende stap").contains(nummer + ";Gesprek met de eerste buur");
        assertThat(csv.lines().skip(1)).allMatch(rij -> rij.contains("Gesprek met de eerste buur"));
        String naam = ServerDatabase.ask("select p.naam from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "' and p.rol = 'EERSTE_BUUR'");
        assertThat(csv).doesNotContain(naam);
    }

    private String opDatAdres() {
        return coordinator
                .post("/aanmelding/adres", "tweedePostcode", "9799 ZX", "tweedeHuisnummer", "4711")
                .body();
    }

    private static void gaatTerug(String nummer, String kolom, int maanden) {
        ServerDatabase.execute("update bemiddeling set " + kolom + " = " + kolom + " - interval '" + maanden
                + " months' where nummer = '" + nummer + "'");
    }

    /** Everybody with an account opens it, and reads it or is told that it is not there. */
    private void alleenTeZienVoor(String nummer, String... wie) {
        if (iedereen.isEmpty()) {
            for (Demoaccounts.Demoaccount account : Demoaccounts.ALLE) {
                iedereen.put(account.gebruikersnaam(), Bezoeker.als(account.gebruikersnaam(), basis));
            }
        }
        Map<String, Integer> antwoorden = new TreeMap<>();
        iedereen.forEach((naam, bezoeker) ->
                antwoorden.put(naam, bezoeker.get("/bemiddelingen/" + nummer).statusCode()));
        Map<String, Integer> verwacht = new TreeMap<>();
        iedereen.keySet()
                .forEach(naam -> verwacht.put(
                        naam, List.of(wie).contains(naam) ? 200 : naam.startsWith("bemiddelaar") ? 404 : 403));
        assertThat(antwoorden).as(nummer).isEqualTo(verwacht);
    }

    private String dossier(String nummer) {
        return coordinator.get("/bemiddelingen/" + nummer).body();
    }

    private static String resultaat(String nummer) {
        return ServerDatabase.ask("select resultaat from bemiddeling where nummer = '" + nummer + "'");
    }

    private static String partij(String nummer, String rol) {
        return ServerDatabase.ask("select p.id from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "' and p.rol = '" + rol + "'");
    }
}
