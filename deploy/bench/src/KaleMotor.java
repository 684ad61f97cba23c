import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;

/** The engine alone, through its own API, with our own BPMN and the same PostgreSQL: what the rest is measured against. */
public final class KaleMotor {

    private static final String[] UITKOMSTEN = {"GESCHIKT", "TOEGEWEZEN", "GAAT_DOOR", "WEIGERT", "AFGESLOTEN"};

    private final ProcessEngine motor;

    KaleMotor(String url, String gebruiker, String wachtwoord, String schema, String geschiedenis) {
        StandaloneProcessEngineConfiguration instelling = new StandaloneProcessEngineConfiguration();
        DataSource bron = bron(url, gebruiker, wachtwoord, schema);
        instelling.setDataSource(bron);
        boolean eigen = !"public".equals(schema);
        if (eigen) {
            maakSchema(bron, schema);
            instelling.setDatabaseSchema(schema);
            instelling.setDatabaseTablePrefix(schema + ".");
        }
        instelling.setDatabaseType("postgres");
        instelling.setDatabaseSchemaUpdate(Boolean.toString(eigen)); // in ours it only looks: a table or a drawing more, and the product does not start
        instelling.setDbIdentityUsed(false);
        instelling.setHistory(geschiedenis);
        instelling.setEnforceHistoryTimeToLive(false);
        instelling.setMetricsEnabled(false);
        instelling.setJobExecutorActivate(false);
        instelling.setIdBlockSize(1_000);
        instelling.setProcessEngineName(schema);
        instelling.setBeans(Map.of("bemiddelingsproces", new Data()));
        motor = instelling.buildProcessEngine();
        if (eigen) {
            motor.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("bpmn/bemiddeling.bpmn")
                    .addClasspathResource("bpmn/nazorg.bpmn")
                    .deploy();
        }
    }

    private static void maakSchema(DataSource bron, String schema) {
        try (Connection verbinding = bron.getConnection();
                Statement sql = verbinding.createStatement()) {
            sql.execute("create schema if not exists " + schema);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static DataSource bron(String url, String gebruiker, String wachtwoord, String schema) {
        PooledDataSource bron = new PooledDataSource(
                "org.postgresql.Driver", url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, gebruiker, wachtwoord);
        bron.setPoolMaximumActiveConnections(16);
        return bron;
    }

    /** One whole case: start and five steps, each looked up as a client would. */
    void zaak() {
        String sleutel = UUID.randomUUID().toString();
        motor.getRuntimeService().startProcessInstanceByKey("bemiddeling", sleutel);
        TaskService taken = motor.getTaskService();
        for (String uitkomst : UITKOMSTEN) {
            Task taak = taken.createTaskQuery().processInstanceBusinessKey(sleutel).singleResult();
            taken.complete(taak.getId(), Map.of("uitkomst", uitkomst, "terugkoppelen", false));
        }
    }

    /** The engine's own work list: the first fifty tasks of a candidate group, by age. */
    int groepslijst(String groep) {
        return motor.getTaskService()
                .createTaskQuery()
                .taskCandidateGroup(groep)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 50)
                .size();
    }

    void sluit() {
        motor.close();
    }

    /** What the files ask of the bean that they name. */
    public static final class Data {
        public Date eindeTermijn(String sleutel, String stap) {
            Calendar later = Calendar.getInstance();
            later.add(Calendar.DAY_OF_YEAR, 14);
            return later.getTime();
        }

        public void herinner(String sleutel, String stap) {}
    }
}
