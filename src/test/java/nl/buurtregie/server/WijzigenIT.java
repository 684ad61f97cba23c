package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is final by a slip, through the forms and with the engine that really runs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-26")
class WijzigenIT {

    private static final String REDEN = "Ik tikte op stopt, het moest gaat door zijn.";

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Bezoeker bemiddelaar;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        Geduld.totDeDemostadVolIs();
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    void een_tik_te_veel_gaat_terug_en_de_goede_komt_erna() {
        String nummer = loop.bijEersteBuur();
        String voor = stand(nummer);
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "STOPT");
        assertThat(dossier(bemiddelaar, nummer)).contains("Laatst vastgelegd:", pad(nummer) + "/wijziging\"");
        assertThat(bemiddelaar.get(pad(nummer) + "/wijziging").body())
                .contains("De zaak gaat terug naar ‘Gesprek met de eerste buur’.");

        var antwoord = wijzig(bemiddelaar, nummer);

        assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith(pad(nummer) + "/eerste-gesprek");
        assertThat(stand(nummer)).isEqualTo(voor);
        assertThat(dossier(bemiddelaar, nummer)).contains("<del", "Geldt niet meer, zie", REDEN);
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
        assertThat(dossier(bemiddelaar, nummer)).contains(pad(nummer) + "/tweede-buur\"");
    }

    @Test
    void van_dicht_tot_aangemeld_gaat_elke_stap_terug_en_weer_vooruit() {
        String dicht = loop.afgesloten();
        String[] verwacht = {
            "terugkoppelen", "afsluiten", "contactTweedeBuur", "gesprekEersteBuur", "paarToewijzen", "intake"
        };
        for (String stap : verwacht) {
            wijzig(coordinator, dicht);
            assertThat(stap(dicht)).isEqualTo(stap);
        }
        assertThat(dossier(coordinator, dicht)).doesNotContain("Laatst vastgelegd");
        Zaakloop.stap(coordinator, dicht, "intake", "besluit", "GESCHIKT");
        assertThat(stap(dicht)).isEqualTo("paarToewijzen");
    }

    @Test
    void de_nazorg_gaat_terug_naar_het_bellen_en_naar_het_gesprek() {
        String nummer = loop.inNazorg();
        String voor = stand(nummer);
        for (String uitkomst : new String[] {"OPGELOST", "TERUGVAL", "NIET_BEREIKT"}) {
            Zaakloop.stap(bemiddelaar, nummer, "nazorg", "uitkomst", uitkomst);
            assertThat(stand(nummer)).as(uitkomst).isNotEqualTo(voor);
            wijzig(bemiddelaar, nummer);
            assertThat(stand(nummer)).as(uitkomst).isEqualTo(voor);
        }
        wijzig(coordinator, nummer);
        assertThat(stap(nummer)).isEqualTo("bemiddelen");
    }

    @Test
    @Functie("BEM-29")
    void wie_eerder_kiest_of_iets_hoort_wacht_niet_en_ook_dat_gaat_terug() {
        String denkt = loop.inBedenktijd();
        eerder(bemiddelaar, denkt, "eerste-keuze", "antwoord", "GAAT_DOOR", "PRAAT_ZELF", "STOPT");
        assertThat(bemiddelaar.get(pad(denkt) + "/eerste-keuze").body())
                .contains("De eerste buur had bedenktijd tot ", "Praat zelf")
                .doesNotContain("Denkt na", "Namens wie?");
        Zaakloop.stap(bemiddelaar, denkt, "eerste-keuze", "antwoord", "GAAT_DOOR");
        assertThat(stap(denkt)).isEqualTo("contactTweedeBuur");
        assertThat(dossier(bemiddelaar, denkt)).contains("Koos binnen de bedenktijd");
        String wacht = loop.wachtOpNazorg();
        eerder(coordinator, wacht, "nieuws", "uitkomst", "OPGELOST", "NIET_OPGELOST", "TERUGVAL");
        Zaakloop.stap(coordinator, wacht, "nieuws", "uitkomst", "TERUGVAL");
        assertThat(stap(wacht)).isEqualTo("gesprekEersteBuur");
        assertThat(dossier(coordinator, wacht)).doesNotContain(pad(wacht) + "/nieuws\"");
    }

    private void eerder(Bezoeker wie, String nummer, String deel, String veld, String... antwoorden) {
        String voor = stand(nummer);
        assertThat(dossier(wie, nummer)).contains(pad(nummer) + "/" + deel + "\"");
        for (String antwoord : antwoorden) {
            Zaakloop.stap(wie, nummer, deel, veld, antwoord);
            assertThat(stand(nummer)).as(antwoord).isNotEqualTo(voor);
            wijzig(wie, nummer);
            assertThat(stand(nummer)).as(antwoord).isEqualTo(voor);
        }
    }

    @Test
    @Regel("B17.1")
    void een_brief_die_wacht_gaat_niet_uit_en_een_die_weg_is_staat_in_de_weg() {
        String nummer = loop.bijEersteBuur();
        ServerDatabase.execute("update partij set email = 'zandloper@voorbeeld.example' where rol = 'EERSTE_BUUR' and"
                + " bemiddeling_id = (select id from bemiddeling where nummer = '" + nummer + "')");
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "STOPT");
        brief(nummer);
        assertThat(coordinator.get(pad(nummer) + "/wijziging").body())
                .contains("De brief ‘bevestiging van de aanmelding’ gaat niet uit.");
        wijzig(coordinator, nummer);
        assertThat(post(nummer, "bevestiging van de aanmelding")).isEqualTo("VERVALLEN");
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "STOPT");
        brief(nummer);
        verstuurd(nummer, "bevestiging van de aanmelding");
        weg(nummer, "er is al een brief verstuurd: bevestiging van de aanmelding");
    }

    @Test
    @Functie("BEM-25")
    @Regel("B17.1")
    void een_vragenlijst_die_wacht_vervalt_met_zijn_link_en_een_die_weg_is_staat_in_de_weg() {
        String nummer = loop.afgesloten();
        ServerDatabase.execute("update partij set email = 'zandloper@voorbeeld.example' where rol = 'EERSTE_BUUR' and"
                + " bemiddeling_id = (select id from bemiddeling where nummer = '" + nummer + "')");
        String pad = pad(nummer) + "/enquete";
        coordinator.get(pad);
        assertThat(coordinator
                        .post(pad + "/per-mail", "aan", Zaakloop.eersteBuur(nummer))
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get(pad(nummer) + "/wijziging").body())
                .contains("De vragenlijst vervalt: een link werkt niet meer.");
        wijzig(coordinator, nummer);
        assertThat(post(nummer, "vragenlijst")).isEqualTo("VERVALLEN");
        assertThat(ServerDatabase.ask(
                        "select count(*) from geheime_link where soort = 'ENQUETE' and ingetrokken_op is null"
                                + " and nummer = '" + nummer + "'"))
                .isEqualTo("0");
        Zaakloop.stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        coordinator.get(pad);
        assertThat(coordinator
                        .post(pad + "/per-mail", "aan", Zaakloop.eersteBuur(nummer))
                        .statusCode())
                .as("zij mag weer gevraagd worden")
                .isEqualTo(303);
        verstuurd(nummer, "vragenlijst");
        weg(nummer, "er is al een vragenlijst verstuurd");
    }

    private void brief(String nummer) {
        coordinator.get(pad(nummer) + "/brieven/nieuw/BEVESTIGING/EERSTE_BUUR/NEDERLANDS");
        var antwoord = coordinator.post(
                pad(nummer) + "/brieven/nieuw/BEVESTIGING/EERSTE_BUUR/NEDERLANDS",
                "sleutel",
                UUID.randomUUID().toString(),
                "tekst",
                "Beste mevrouw Zandloper,",
                "kanaal",
                "EMAIL");
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
    }

    private static String post(String nummer, String soort) {
        return ServerDatabase.ask("select stand from uitgaand where nummer = '" + nummer + "' and soort = '" + soort
                + "' order by id desc limit 1");
    }

    /** There is no mail server here; as if it had been. */
    private static void verstuurd(String nummer, String soort) {
        ServerDatabase.execute("update uitgaand set stand = 'VERSTUURD' where nummer = '" + nummer + "' and soort = '"
                + soort + "' and stand <> 'VERVALLEN'");
    }

    private void weg(String nummer, String omdat) {
        assertThat(dossier(coordinator, nummer)).contains("Wijzigen kan niet meer: " + omdat);
        String pad = pad(nummer) + "/wijziging";
        String versie = ServerDatabase.ask("select versie from bemiddeling where nummer = '" + nummer + "'");
        var antwoord = coordinator.post(pad, "versie", versie, "reden", REDEN);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("Wijzigen kan niet meer: " + omdat);
    }

    @Test
    void een_zaak_die_per_ongeluk_stopte_gaat_verder_met_hetzelfde_paar() {
        for (String nummer : new String[] {loop.bijTweedeBuur(), loop.inBedenktijd(), loop.wachtOpNazorg()}) {
            String voor = stand(nummer);
            Zaakloop.stap(coordinator, nummer, "stoppen", "reden", "VERHUISD");
            assertThat(bemiddelaar.get(pad(nummer)).statusCode())
                    .as("van een gestopte zaak ziet het paar niets meer")
                    .isEqualTo(404);
            wijzig(coordinator, nummer);
            assertThat(stand(nummer)).isEqualTo(voor);
            assertThat(bemiddelaar.get(pad(nummer)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void wat_erna_kwam_staat_in_de_weg_met_een_link() {
        String nummer = loop.afgesloten();
        Zaakloop.stap(coordinator, nummer, "heropening", "reden", "Het begon opnieuw");
        assertThat(dossier(coordinator, nummer))
                .contains("Wijzigen kan niet meer: de zaak is daarna heropend.", "href=\"#regel-")
                .doesNotContain(pad(nummer) + "/wijziging\"");
        var pagina = coordinator.get(pad(nummer) + "/wijziging");
        assertThat(pagina.statusCode()).isEqualTo(303);
    }

    @Test
    void een_ander_van_het_paar_ziet_wie_het_kan_wijzigen() throws URISyntaxException {
        String nummer = loop.bijTweedeBuur();
        Bezoeker youssef = Bezoeker.als("bemiddelaar2", adres.toURI());
        assertThat(dossier(youssef, nummer))
                .contains("Wijzigen kan door Ineke Wolters of de coördinator.")
                .doesNotContain(pad(nummer) + "/wijziging\"");
        var antwoord = youssef.post(
                pad(nummer) + "/wijziging", "versie", youssef.versie(pad(nummer) + "/contact"), "reden", REDEN);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("Alleen Ineke Wolters of de coördinator kan dit wijzigen.");
    }

    @Test
    @Functie("BEM-27")
    void de_coordinator_legt_elke_stap_van_een_bemiddelaar_vast() {
        String ineke = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar'");
        String nummer = loop.bijEersteBuur();
        assertThat(dossier(coordinator, nummer))
                .contains("Jij kunt dit ook vastleggen, namens Ineke Wolters of Youssef Benali.");
        String pad = pad(nummer) + "/eerste-gesprek";
        assertThat(coordinator.get(pad).body()).contains("Namens wie?").doesNotContain("name=\"namens\" checked");
        var zonder = coordinator.post(pad, "versie", coordinator.versie(pad), "antwoord", "GAAT_DOOR");
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("Kies namens wie van het paar je dit vastlegt.");
        assertThat(bemiddelaar.get(pad).body()).doesNotContain("Namens wie?");
        String[][] stappen = {
            {"eerste-gesprek", "antwoord", "GAAT_DOOR"},
            {"tweede-buur", "antwoord", "WEIGERT_COACHING", "ingelicht", "ja"},
            {"coaching", "uitkomst", "GEHOLPEN"}
        };
        for (String[] stap : stappen) {
            String[] velden = Arrays.copyOf(stap, stap.length + 1);
            System.arraycopy(stap, 1, velden, 2, stap.length - 1);
            velden[0] = "namens";
            velden[1] = ineke;
            Zaakloop.stap(coordinator, nummer, stap[0], velden);
        }
        assertThat(dossier(coordinator, nummer)).contains("Marjan Visser namens Ineke Wolters");
        assertThat(stap(nummer)).isEqualTo("afsluiten");
        String nazorg = loop.inNazorg();
        Zaakloop.stap(coordinator, nazorg, "nazorg", "namens", ineke, "uitkomst", "OPGELOST");
        assertThat(stap(nazorg)).isEqualTo("afsluiten");
    }

    @Test
    @Functie("BEM-28")
    void de_dag_waarop_het_was_is_ingevuld_en_nooit_morgen_of_voor_de_zaak() {
        String nummer = loop.bijEersteBuur();
        LocalDate vandaag = LocalDate.now(SharedClock.ZONE);
        String pad = pad(nummer) + "/eerste-gesprek";
        assertThat(bemiddelaar.get(pad).body()).contains("Welke dag was het?", "value=\"" + vandaag + "\"");
        for (LocalDate fout : new LocalDate[] {vandaag.plusDays(1), vandaag.minusDays(1)}) {
            var antwoord = bemiddelaar.post(
                    pad, "versie", bemiddelaar.versie(pad), "antwoord", "DENKT_NA", "op", fout.toString());
            assertThat(antwoord.statusCode()).as(fout.toString()).isEqualTo(422);
            assertThat(antwoord.body()).contains("value=\"" + fout + "\"", "op-fout");
        }
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "DENKT_NA", "op", vandaag.toString());
    }

    @Test
    @Functie("BEM-28")
    void elke_stap_die_ergens_gebeurde_zegt_op_welke_dag_dat_was() {
        String nazorg = loop.inNazorg(); // first: weeks pass for all of them
        LocalDate vandaag = LocalDate.now(SharedClock.ZONE);
        Map<String, String> stappen = Map.of(
                "intake", loop.aangemeld(),
                "eerste-gesprek", loop.bijEersteBuur(),
                "eerste-keuze", loop.inBedenktijd(),
                "tweede-buur", loop.bijTweedeBuur(),
                "coaching", loop.inCoaching(),
                "bemiddeling", loop.inBemiddeling(),
                "nieuws", loop.wachtOpNazorg(),
                "nazorg", nazorg,
                "terugkoppeling", loop.terugTeKoppelen());
        stappen.forEach((deel, nummer) -> {
            String pad = pad(nummer) + "/" + deel;
            assertThat(coordinator.get(pad).body()).as(deel).contains("name=\"op\"", "value=\"" + vandaag + "\"");
            String morgen = vandaag.plusDays(1).toString();
            var fout = coordinator.post(pad, "versie", coordinator.versie(pad), "op", morgen, "antwoord", "VERTELD");
            assertThat(fout.statusCode()).as(deel).isEqualTo(422);
            assertThat(fout.body()).as(deel).contains("op-fout", "value=\"" + morgen + "\"");
        });
    }

    /** Intakes in time are published: typing it later is no reason to be late. */
    @Test
    @Functie("BEM-28")
    void een_intake_van_vorige_week_telt_op_die_dag() {
        String nummer = loop.aangemeld();
        LocalDate dag = LocalDate.now(SharedClock.ZONE).minusDays(14);
        ServerDatabase.execute(
                "update bemiddeling set aangemeld_op = aangemeld_op - interval '14 days' where nummer = '" + nummer
                        + "'");
        ServerDatabase.execute(
                "update taak set begin = begin - 14, einde = einde - 14 where nummer = '" + nummer + "'");
        Zaakloop.stap(coordinator, nummer, "intake", "besluit", "GESCHIKT", "op", dag.toString());
        assertThat(ServerDatabase.ask("select f.klaar || ' ' || f.werkdagen from feit_termijn f join bemiddeling b on"
                        + " b.id = f.zaak where f.stap = 'INTAKE' and b.nummer = '" + nummer + "'"))
                .isEqualTo(dag + " 0");
        assertThat(dossier(coordinator, nummer)).contains("Het was op ");
    }

    private HttpResponse<String> wijzig(Bezoeker wie, String nummer) {
        String pad = pad(nummer) + "/wijziging";
        var antwoord = wie.post(pad, "versie", wie.versie(pad), "reden", REDEN);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
        return antwoord;
    }

    private static String pad(String nummer) {
        return "/bemiddelingen/" + nummer;
    }

    private static String dossier(Bezoeker wie, String nummer) {
        return wie.get(pad(nummer)).body();
    }

    /** The step that the engine has open. */
    private static String stap(String nummer) {
        return ServerDatabase.ask(
                "select t.task_def_key_ from taak k join act_ru_task t on t.id_ = k.stap_id where k.nummer = '" + nummer
                        + "'");
    }

    /** Where it stands for us, for the engine and for the figures. */
    private static String stand(String nummer) {
        return ServerDatabase.ask(
                "select concat_ws(' ', b.status, b.mijlpalen, b.pogingen, b.nazorg_pogingen, b.wacht_tot, b.voorstel,"
                        + " b.resultaat, b.afspraken, (select string_agg(concat_ws(' ', k.status, k.begin, k.einde, t.task_def_key_), ',')"
                        + " from taak k join act_ru_task t on t.id_ = k.stap_id where k.nummer = b.nummer),"
                        + " (select string_agg(e.act_id_, ',' order by e.act_id_) from act_ru_execution e join act_ru_execution r"
                        + " on r.id_ = e.root_proc_inst_id_ where r.business_key_ = b.nummer),"
                        + " (select string_agg(s.event_name_, ',' order by s.event_name_) from act_ru_event_subscr s join act_ru_execution e"
                        + " on e.id_ = s.proc_inst_id_ join act_ru_execution r on r.id_ = e.root_proc_inst_id_"
                        + " where r.business_key_ = b.nummer),"
                        + " (select string_agg(concat(j.duedate_::date), ',' order by j.duedate_) from act_ru_job j join act_ru_execution e"
                        + " on e.id_ = j.process_instance_id_ join act_ru_execution r on r.id_ = e.root_proc_inst_id_"
                        + " where r.business_key_ = b.nummer),"
                        + " (select string_agg(m.medewerker_id::text, ',' order by m.medewerker_id) from toewijzing m"
                        + " where m.bemiddeling_id = b.id and m.tot is null),"
                        + " (select string_agg(f.stap, ',' order by f.id) from feit_termijn f where f.zaak = b.id),"
                        + " (select count(*) from feit_afsluiting f where f.zaak = b.id))"
                        + " from bemiddeling b where b.nummer = '" + nummer + "'");
    }
}
