package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways a case ends, through the forms, and what is left of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AfloopIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Zaakloop loop;
    private URI basis;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        coordinator = Bezoeker.als("coordinator", basis);
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEM-05")
    void advies_niet_geschikt_en_doorverwezen_eindigen_bij_de_intake() {
        assertThat(naIntake("ADVIES")).contains("Vertel de verwijzer alleen: met goed gevolg.");
        assertThat(naIntake("ONGESCHIKT")).contains("Vertel de verwijzer alleen: niet in behandeling.");
        String nummer = loop.aangemeld();
        stap(nummer, "intake", "besluit", "VERWEZEN", "verwezenNaar", "WIJ-team");
        assertThat(ServerDatabase.ask("select verwezen_naar from bemiddeling where nummer = '" + nummer + "'"))
                .isEqualTo("WIJ-team");
    }

    private String naIntake(String besluit) {
        String nummer = loop.aangemeld();
        stap(nummer, "intake", "besluit", besluit);
        return coordinator.get("/bemiddelingen/" + nummer).body();
    }

    @Test
    @Functie("BEM-16")
    void de_verwijzer_hoort_alleen_met_toestemming_en_alleen_het_minimum() {
        String nummer = loop.terugTeKoppelen();
        assertThat(coordinator.get("/werkvoorraad?stap=TERUGKOPPELEN").body()).contains(nummer);
        assertThat(coordinator
                        .get("/bemiddelingen/" + nummer + "/terugkoppeling")
                        .body())
                .contains("zonder gevolg")
                .doesNotContain("weigert");
        stap(nummer, "terugkoppeling", "antwoord", "VERTELD");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Resultaat: tweede buur weigert");
        assertThat(coordinator.get("/werkvoorraad?stap=TERUGKOPPELEN").body()).doesNotContain(nummer);
        assertThat(ServerDatabase.ask("select f.resultaat from feit_afsluiting f join bemiddeling b on b.id = f.zaak"
                        + " where b.nummer = '" + nummer + "'"))
                .isEqualTo("TWEEDE_BUUR_WEIGERT");
    }

    @Test
    @Functie("BEM-16")
    void wie_zijn_toestemming_intrekt_voor_de_terugkoppeling_wordt_niet_meer_verteld() {
        Zaakloop metVerwijzer = new Zaakloop(
                basis,
                "verwijzernaam",
                "W. Post",
                "organisatie",
                "Politie",
                "verwijzermail",
                "w.post@voorbeeld.example");
        String nummer = metVerwijzer.terugTeKoppelen();
        String pad = "/bemiddelingen/" + nummer;
        String brief = "/brieven/nieuw/TERUGKOPPELING/VERWIJZER";
        assertThat(coordinator.get(pad + "/terugkoppeling").body()).contains("Schrijf de verwijzer", brief);
        assertThat(coordinator.get(pad + "/brieven").body()).contains(brief);
        String eerste = ServerDatabase.ask("select p.id from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "' and p.rol = 'EERSTE_BUUR'");

        stap(nummer, "partij/" + eerste + "/toestemming", "doel", "TERUGKOPPELEN", "mag", "NEE");

        assertThat(coordinator.get(pad + "/terugkoppeling").body())
                .contains("Vertel de verwijzer dus niets.", "Sluiten zonder terugkoppeling")
                .doesNotContain("Schrijf de verwijzer", "Weet de verwijzer het?", "zonder gevolg", brief);
        assertThat(coordinator.get(pad + "/brieven").body()).doesNotContain(brief);
        assertThat(coordinator.get(pad + brief).body()).contains("De verwijzer hoort pas iets als");
        stap(nummer, "terugkoppeling");
        assertThat(ServerDatabase.ask(
                        "select h.handeling || ' ' || coalesce(b.terugkoppeling, 'niets') from bemiddeling b"
                                + " join historie h on h.bemiddeling_id = b.id where b.nummer = '" + nummer
                                + "' order by h.id desc limit 1"))
                .isEqualTo("NIET_TERUGGEKOPPELD niets");
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where nummer = '" + nummer
                        + "' and aan = 'w.post@voorbeeld.example' and vanzelf = 'AFLOOP_VERWIJZER'"))
                .isEqualTo("0");
    }

    /** Whom it tells is on the page again, beside what is wrong. */
    @Test
    @Functie("BEM-18")
    void een_stopformulier_met_een_fout_komt_terug_ook_als_iemand_gevraagd_is() {
        String nummer = loop.gevraagd();
        for (String deel : List.of("stoppen", "dubbel")) {
            String pad = "/bemiddelingen/" + nummer + "/" + deel;
            assertThat(coordinator.post(pad, "versie", coordinator.versie(pad)).statusCode())
                    .as(deel)
                    .isEqualTo(422);
        }
    }

    /** Whatever is typed: the right one, the wrong one, nothing. */
    @Test
    void wie_een_stap_van_een_ander_stuurt_hoort_niets_en_het_staat_in_het_logboek() throws URISyntaxException {
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        String nummer = loop.aangemeld();
        String pad = "/bemiddelingen/" + nummer;
        assertThat(List.of(
                        bemiddelaar.post(pad + "/stoppen", "versie", "1", "reden", "VERHUISD"),
                        bemiddelaar.post(pad + "/stoppen", "versie", "1", "reden", "ONVEILIG"),
                        bemiddelaar.post(pad + "/eerste-gesprek", "versie", "1", "antwoord", "GAAT_DOOR"),
                        bemiddelaar.post(pad + "/eerste-gesprek", "versie", "1")))
                .allSatisfy(antwoord -> {
                    assertThat(antwoord.statusCode()).isEqualTo(404);
                    assertThat(antwoord.body()).doesNotContain("Kies wat", nummer);
                });
        assertThat(ServerDatabase.ask(
                        "select count(*) from raadpleging where soort = 'GEWEIGERD' and nummer = '" + nummer + "'"))
                .isEqualTo("4");
    }

    @Test
    @Functie("BEM-18")
    void intrekken_kan_tijdens_elke_stap_en_maakt_alles_schoon() throws URISyntaxException {
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        String nazorg = loop.inNazorg(); // first: weeks pass for all of them
        String denktNa = loop.bijEersteBuur();
        Zaakloop.stap(bemiddelaar, denktNa, "eerste-gesprek", "antwoord", "DENKT_NA");
        String wachtOpAnder = loop.aangemeld();
        stap(wachtOpAnder, "koppeling", "andere", denktNa, "soort", "ZELFDE_CONFLICT");
        stap(wachtOpAnder, "intake", "besluit", "SAMEN", "samenMet", denktNa);
        List<String> nummers = List.of(
                loop.aangemeld(),
                loop.opWachtlijst(),
                loop.bijEersteBuur(),
                wachtOpAnder,
                denktNa,
                loop.bijTweedeBuur(),
                loop.inCoaching(),
                loop.inBemiddeling(),
                loop.wachtOpNazorg(),
                nazorg,
                loop.afTeSluiten());
        Set<String> stappen = new TreeSet<>();
        for (Status status : Status.values()) {
            if (status.isInTeTrekken()) {
                stappen.add(status.name());
            }
        }
        assertThat(nummers)
                .extracting(
                        nummer -> ServerDatabase.ask("select status from bemiddeling where nummer = '" + nummer + "'"))
                .as("every step is among them")
                .containsExactlyInAnyOrderElementsOf(stappen);
        for (String nummer : nummers) {
            stap(nummer, "intrekking");
            stap(nummer, "terugkoppeling", "antwoord", "VERTELD");
            assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Resultaat: ingetrokken");
            assertThat(over("taak where nummer = '" + nummer + "'")).isZero();
            assertThat(over("act_ru_execution where business_key_ = '" + nummer + "'"))
                    .isZero();
        }
        assertThat(over("act_ru_job j left join act_ru_execution e on e.id_ = j.execution_id_ where e.id_ is null"))
                .isZero();
    }

    @Test
    @Functie("PRI-04")
    void wie_een_zaak_opent_of_wijzigt_staat_in_het_logboek() {
        String nummer = loop.bijEersteBuur();
        coordinator.get("/bemiddelingen/" + nummer);
        String wie = "(select id from medewerker where gebruikersnaam = 'coordinator')";
        String waar = "raadpleging where nummer = '" + nummer + "' and medewerker_id = " + wie;
        assertThat(over(waar + " and soort = 'INZIEN' and handeling = 'dossier'"))
                .isPositive();
        assertThat(over(waar + " and soort = 'WIJZIGEN' and handeling = 'INTAKE'"))
                .isEqualTo(1);
        assertThat(over(waar + " and soort = 'WIJZIGEN' and handeling = 'TOEWIJZING'"))
                .isEqualTo(1);
    }

    private void stap(String nummer, String deel, String... velden) {
        String pad = "/bemiddelingen/" + nummer + "/" + deel;
        String[] alles = new String[velden.length + 2];
        alles[0] = "versie";
        alles[1] = coordinator.versie(pad);
        System.arraycopy(velden, 0, alles, 2, velden.length);
        assertThat(coordinator.post(pad, alles).statusCode()).as(pad).isEqualTo(303);
    }

    private static int over(String waar) {
        return Integer.parseInt(ServerDatabase.ask("select count(*) from " + waar));
    }
}
