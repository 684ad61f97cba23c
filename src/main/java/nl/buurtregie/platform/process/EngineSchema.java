package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import nl.buurtregie.platform.persistence.SchemaOwner;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The tables of the engine, made by who owns tables when the program does not. */
@ApplicationScoped
public class EngineSchema {

    /** What the engine itself would create by {@link #parts}, in its order. */
    private static final List<String> SCRIPTS = List.of("engine", "history", "decision.engine", "decision.history");

    /** At the end of each step the engine asks for the tasks below it. There are none, and it has no index to see that by. */
    private static final String INDEX = """
            do $$ begin
              if to_regclass('act_idx_task_parent') is null then
                lock table act_ru_task in share update exclusive mode; -- another server that starts waits here
                create index if not exists act_idx_task_parent on act_ru_task (parent_task_id_)
                  where parent_task_id_ is not null;
              end if;
            end $$
            """;

    @Inject
    private SchemaOwner owner;

    /**
     * All of them or none, once: by the engine's own scripts, since an engine that does it takes seconds to build. Whether the
     * tables fit is what the engine asks when it starts. Without an owner apart it makes them itself.
     */
    public void make() {
        owner.source().ifPresent(EngineSchema::make);
    }

    private static void make(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!isThere(statement)) {
                for (String part : SCRIPTS) {
                    statement.execute(script(part));
                }
            }
            connection.commit();
        } catch (SQLException fault) {
            throw new IllegalStateException("the tables of the engine cannot be made", fault);
        }
    }

    /** What its tables lack for so many cases as ours. Once they are there, whoever made them. */
    static void index(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(INDEX);
        } catch (SQLException fault) {
            throw new IllegalStateException("the index on the tables of the engine cannot be made", fault);
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select to_regclass('act_ge_property') is not null")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private static String script(String part) {
        String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (InputStream script = ProcessEngine.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Which tables there are depends on these: the same for both. */
    static void parts(ProcessEngineConfigurationImpl config) {
        config.setDatabaseType("postgres");
        config.setHistory("none"); // our own history is the one that counts; nothing to forget in the engine
        config.setEnforceHistoryTimeToLive(false);
        config.setMetricsEnabled(false);
        config.setDbIdentityUsed(false);
        config.setCmmnEnabled(false);
    }
}
