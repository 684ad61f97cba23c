package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fast way to many cases (for measuring) gives the same rows as the real acts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VermenigvuldigIT {

    /** Table, and the rows of one case in it; %s is the number of the case. */
    private static final Map<String, String> RIJEN = new LinkedHashMap<>();

    static {
        String zaak = "(select id from bemiddeling where nummer = '%s')";
        String proces = "(select proc_inst_id_ from act_ru_execution where business_key_ = '%s')";
        RIJEN.put("bemiddeling", "nummer = '%s'");
        for (String tabel : new String[] {"partij", "toewijzing", "notitie", "historie", "taak"}) {
            RIJEN.put(tabel, "bemiddeling_id = " + zaak);
        }
        RIJEN.put("toestemming", "partij_id in (select id from partij where bemiddeling_id = " + zaak + ")");
        RIJEN.put("feit_aanmelding", "zaak = " + zaak);
        RIJEN.put("feit_termijn", "zaak = " + zaak);
        RIJEN.put("act_ru_execution", "proc_inst_id_ in " + proces);
        RIJEN.put("act_ru_task", "proc_inst_id_ in " + proces);
        RIJEN.put("act_ru_variable", "proc_inst_id_ in " + proces);
        RIJEN.put("act_ru_event_subscr", "proc_inst_id_ in " + proces);
        RIJEN.put("act_ru_job", "process_instance_id_ in " + proces);
        RIJEN.put(
                "act_ru_identitylink",
                "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + proces + ")");
    }

    /** What has to differ: who it is. All else must be the same, letter for letter. */
    private static final String EIGEN =
            "{id,id_,nummer,huisnummer,telefoon,naam,sleutel,bemiddeling_id,partij_id,stap_id,begin,einde,zaak,execution_id_,"
                    + "proc_inst_id_,parent_id_,super_exec_,root_proc_inst_id_,business_key_,task_id_,var_scope_,"
                    + "process_instance_id_,duedate_,vraag_hash,herinnering_hash}";

    @ArquillianResource
    private URL adres;

    @Test
    void een_kopie_verschilt_alleen_in_wie_zij_is() throws URISyntaxException, IOException {
        Zaakloop loop = new Zaakloop(adres.toURI());
        String[] nummers = {loop.aangemeld(), loop.bijTweedeBuur(), loop.inNazorg(), loop.terugTeKoppelen()};
        String gewijzigd = gewijzigd(loop);
        ServerDatabase.execute("begin; set local bench.kopieen = '1';"
                + Files.readString(Path.of("deploy/bench/vermenigvuldig.sql")) + "; commit");
        assertThat(kopie(gewijzigd)).isEmpty();
        for (String nummer : nummers) {
            String kopie = kopie(nummer);
            assertThat(kopie).as(nummer).isNotEmpty();
            RIJEN.forEach((tabel, waar) -> assertThat(rijen(tabel, waar, kopie))
                    .as(tabel + " van " + nummer)
                    .isEqualTo(rijen(tabel, waar, nummer)));
        }
    }

    private static String kopie(String nummer) {
        return ServerDatabase.ask("select nummer from bemiddeling where id = 10000000 +"
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
    }

    /** One step was taken back: a line of its history does not hold any more. */
    private String gewijzigd(Zaakloop loop) throws URISyntaxException {
        Bezoeker bemiddelaar = Bezoeker.als("bemiddelaar", adres.toURI());
        String nummer = loop.bijEersteBuur();
        Zaakloop.stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "STOPT");
        Zaakloop.stap(bemiddelaar, nummer, "wijziging", "reden", "Een tik te veel");
        return nummer;
    }

    private static String rijen(String tabel, String waar, String nummer) {
        return ServerDatabase.ask("select string_agg(rij, E'\\n' order by rij) from (select (to_jsonb(t) - '" + EIGEN
                + "'::text[])::text as rij from " + tabel + " t where " + waar.formatted(nummer) + ") x");
    }
}
