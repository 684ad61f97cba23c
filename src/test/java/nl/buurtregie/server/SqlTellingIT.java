package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks the database the same number of questions, however much there is to show. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SqlTellingIT {

    /** Of our own pages only: not the job executor, not the sender of mail, not the counting itself. */
    private static final String TELLING = "select coalesce(sum(calls), 0) from pg_stat_statements where query !~*"
            + " 'pg_stat_statements|act_ru_job|act_re_decision_def|instelling|act_ge_property|from uitgaand where stand|set gemeld_op"
            + "|^(begin|commit|rollback|set|show)'";

    @ArquillianResource
    private URL adres;

    @Test
    void het_aantal_vragen_aan_de_database_groeit_niet_mee() throws URISyntaxException {
        URI basis = adres.toURI();
        Zaakloop loop = new Zaakloop(basis);
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", basis);
        Bezoeker manager = Bezoeker.als("manager", basis);
        loop.opWachtlijst();
        String weinig = loop.bijEersteBuur();
        Map<String, Integer> voor = new LinkedHashMap<>();
        Map<String, Integer> na = new LinkedHashMap<>();
        tel(voor, coordinator, bemiddelaar, manager, weinig);
        for (int i = 0; i < 4; i++) {
            loop.aangemeld();
            loop.opWachtlijst();
            loop.bijTweedeBuur();
        }
        tel(na, coordinator, bemiddelaar, manager, loop.inNazorg());
        System.out.println("SQL per pagina: " + na);
        assertThat(na).isEqualTo(voor);
        assertThat(na.values()).allMatch(aantal -> aantal <= 16);
    }

    private static void tel(
            Map<String, Integer> telling, Bezoeker coordinator, Bezoeker bemiddelaar, Bezoeker manager, String nummer) {
        telling.put("werkvoorraad", tel(coordinator, "/werkvoorraad"));
        telling.put("dossier", tel(coordinator, "/bemiddelingen/" + nummer));
        telling.put("mijn zaken", tel(bemiddelaar, "/mijn-zaken"));
        telling.put("zaken nu", tel(manager, "/zaken-nu"));
        telling.put("resultaten", tel(manager, "/resultaten"));
    }

    private static int tel(Bezoeker wie, String pad) {
        wie.get(pad);
        ServerDatabase.execute("select pg_stat_statements_reset()");
        assertThat(wie.get(pad).statusCode()).isEqualTo(200);
        return Integer.parseInt(ServerDatabase.ask(TELLING));
    }
}
