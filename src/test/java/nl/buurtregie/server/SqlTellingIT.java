package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks the database the same number of questions, however much there is to show. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SqlTellingIT {

    /** Of our own pages only: not the job executor, not the sender of mail, not the counting itself. */
    private static final String TELLING = "select coalesce(sum(calls), 0) from pg_stat_statements where query !~*"
            + " 'pg_stat_statements|herstel|herwissen|act_ru_job|act_re_decision_def|instelling|act_ge_property|signalenpost|from uitgaand where stand|set gemeld_op|beveiligingslog_|opvallend"
            + "|^(begin|commit|rollback|set|show)'";

    /** A case, with what can be taken back and what stands in the way, what its steps took, who is away, its papers, and where its pair is called. */
    private static final int DOSSIER = 27;

    @ArquillianResource
    private URL adres;

    /** While the demo city fills, its own questions would be counted. */
    @BeforeEach
    void wachtOpDeDemostad() {
        Geduld.totDeDemostadVolIs();
    }

    @Test
    void het_aantal_vragen_aan_de_database_groeit_niet_mee() throws URISyntaxException {
        Geduld.overMiddernacht();
        URI basis = adres.toURI();
        Zaakloop loop = new Zaakloop(basis);
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", basis);
        Bezoeker manager = Bezoeker.als("manager", basis);
        loop.opWachtlijst();
        String weinig = loop.bijEersteBuur();
        gesprek(weinig);
        Map<String, Integer> voor = new LinkedHashMap<>();
        Map<String, Integer> na = new LinkedHashMap<>();
        coordinator.get("/werkvoorraad?wis=ja"); // a filter that another test left asks for counts of its own
        tel(voor, coordinator, bemiddelaar, manager, weinig);
        for (int i = 0; i < 4; i++) {
            loop.aangemeld();
            loop.opWachtlijst();
            gesprek(loop.bijTweedeBuur());
        }
        tel(na, coordinator, bemiddelaar, manager, loop.inNazorg());
        System.out.println("SQL per pagina: " + na);
        assertThat(na).isEqualTo(voor);
        assertThat(na.remove("dossier")).isLessThanOrEqualTo(DOSSIER);
        // the work list asks of two side lists which of their cases somebody sees, of which closed case nobody is here,
        // which cases stand still at somebody's request, and whose holder is away
        assertThat(na.values()).allMatch(aantal -> aantal <= 21);
    }

    @Test
    void het_einde_van_een_stap_leest_geen_taken_van_anderen() {
        assertThat(ServerDatabase.ask("select indexdef from pg_indexes where indexname = 'act_idx_task_parent'"))
                .contains("act_ru_task", "(parent_task_id_)");
    }

    @Test
    void ook_niet_op_straat() throws URISyntaxException {
        URI basis = adres.toURI();
        Bezoeker teamleider = Bezoeker.als("teamleider", basis);
        Bezoeker concierge = Bezoeker.als("concierge", basis);
        Telefoon telefoon = new Telefoon(concierge);
        String eerst = leg(telefoon);
        leg(telefoon);
        leg(telefoon);
        Map<String, Integer> voor = telStraat(teamleider, concierge, eerst);
        for (int i = 0; i < 4; i++) {
            leg(telefoon);
        }
        Map<String, Integer> na = telStraat(teamleider, concierge, eerst);
        System.out.println("SQL per pagina op straat: " + na);
        assertThat(na).isEqualTo(voor);
        assertThat(na.values()).allMatch(aantal -> aantal <= 16);
    }

    @Test
    void ook_niet_in_het_kompas() throws URISyntaxException {
        Kompasproef proef = new Kompasproef(adres.toURI());
        proef.publiceer();
        proef.leesIn("proef_telling");
        Bezoeker manager = Bezoeker.als("manager", adres.toURI());
        Map<String, Integer> voor = telKompas(manager);
        for (int i = 0; i < 5; i++) {
            proef.leesIn("proef_telling_" + i);
        }
        Map<String, Integer> na = telKompas(manager);
        System.out.println("SQL per pagina van het kompas: " + na);
        assertThat(na).isEqualTo(voor);
        assertThat(na.values()).allMatch(aantal -> aantal <= 25);
    }

    private static Map<String, Integer> telKompas(Bezoeker manager) {
        Map<String, Integer> telling = new LinkedHashMap<>();
        telling.put("kompas", tel(manager, "/wijkkompas?jaar=" + Kompasproef.JAAR + "&indicator=proef_telling"));
        telling.put("kaart", tel(manager, "/kaart"));
        telling.put("wijk", tel(manager, "/wijk/WK001400"));
        return telling;
    }

    private static String leg(Telefoon telefoon) {
        return Telefoon.lees(telefoon.leg(UUID.randomUUID(), "\"categorie\":\"overig/overig\""))
                .getString("probleem");
    }

    private static Map<String, Integer> telStraat(Bezoeker teamleider, Bezoeker concierge, String probleem) {
        Map<String, Integer> telling = new LinkedHashMap<>();
        telling.put("overlast", tel(teamleider, "/overlast"));
        telling.put("probleem", tel(teamleider, "/overlast/problemen/" + probleem));
        telling.put("kaart", tel(concierge, "/overlast/kaart/punten.geojson"));
        telling.put("dag", tel(concierge, "/straat/dag"));
        telling.put("hotspots", tel(concierge, "/hotspots"));
        String hotspot = ServerDatabase.ask("select hotspot_id from probleem where nummer = '" + probleem + "'");
        telling.put("hotspot", tel(concierge, "/hotspots/" + hotspot));
        return telling;
    }

    private static void tel(
            Map<String, Integer> telling, Bezoeker coordinator, Bezoeker bemiddelaar, Bezoeker manager, String nummer) {
        telling.put("werkvoorraad", tel(coordinator, "/werkvoorraad"));
        telling.put("veranderd", tel(coordinator, "/werkvoorraad/veranderd"));
        telling.put("nog te vertellen", tel(coordinator, "/nog-te-vertellen"));
        telling.put("dossier", tel(coordinator, "/bemiddelingen/" + nummer));
        telling.put("agenda", tel(coordinator, "/agenda"));
        telling.put("eigen agenda", tel(bemiddelaar, "/agenda?zicht=halfjaar"));
        telling.put("mijn zaken", tel(bemiddelaar, "/mijn-zaken"));
        telling.put("zaken nu", tel(manager, "/zaken-nu"));
        telling.put("resultaten", tel(manager, "/resultaten"));
        telling.put("overlastcijfers", tel(manager, "/overlast-cijfers"));
        telling.put("indicator", tel(manager, "/indicatoren/bb_zaken_1000"));
        telling.put("geld", tel(manager, "/geld"));
        telling.put("jaarverslag", tel(manager, "/jaarverslag"));
    }

    /** Tomorrow, all at one place: more talks, and more that clashes. */
    private static void gesprek(String nummer) {
        String zaak = "(select id from bemiddeling where nummer = '" + nummer + "')";
        ServerDatabase.execute("insert into gesprek (id, bemiddeling_id, soort, van, tot, plaats, gewijzigd_op, versie)"
                + " select nextval('gesprek_seq'), " + zaak
                + ", 'EERSTE_BUUR', now() + interval '1 day', now() + interval '25 hours', 'De Linde', now(), 1");
        ServerDatabase.execute("insert into gesprek_bemiddelaar select g.id, t.medewerker_id from gesprek g"
                + " join toewijzing t on t.bemiddeling_id = g.bemiddeling_id and t.tot is null where g.bemiddeling_id = "
                + zaak);
    }

    /** The least of six: what works in the background now and then asks something too. */
    private static int tel(Bezoeker wie, String pad) {
        wie.get(pad);
        int minst = Integer.MAX_VALUE;
        for (int keer = 0; keer < 6; keer++) {
            ServerDatabase.execute("select pg_stat_statements_reset()");
            assertThat(wie.get(pad).statusCode()).isEqualTo(200);
            minst = Math.min(minst, Integer.parseInt(ServerDatabase.ask(TELLING)));
        }
        return minst;
    }
}
