package nl.buurtregie.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * The database user that owns the tables and changes them, when it is another than the one that the program works as. Then the program
 * can put lines in the security log and read them, and cannot take the guard off it.
 */
@ApplicationScoped
public class SchemaOwner {

    private static final String USER = "buurtregie.db.migratie-user";
    private static final String PASSWORD = "buurtregie.db.migratie-password";
    private static final String URL = "buurtregie.db.url";

    /** What the program may not do itself, it does by functions that judge (V118). */
    private static final List<String> GRANTS = List.of(
            "grant usage on schema public to %1$s",
            "grant select, insert, update, delete on all tables in schema public to %1$s",
            "grant usage, select on all sequences in schema public to %1$s",
            "revoke insert, update, delete on flyway_schema_history from %1$s",
            "revoke insert, update, delete on schema_vloer from %1$s",
            "revoke update, delete on beveiligingslog from %1$s",
            "revoke insert, update, delete on beveiligingsanker from %1$s",
            "revoke insert, update, delete on beveiligingsketen from %1$s",
            "grant update (sleutel) on beveiligingsketen to %1$s");

    @Inject
    private Config settings;

    public boolean isApart() {
        return user().isPresent();
    }

    /** For work on the schema; empty when the program owns it. */
    public Optional<DataSource> source() {
        return user().map(user -> {
            LineSource source = new LineSource();
            source.setUrl(settings.getValue(URL, String.class));
            source.setUser(user);
            source.setPassword(settings.getValue(PASSWORD, String.class));
            source.setLogServerErrorDetail(false);
            return source;
        });
    }

    /** @param program as whom the program works */
    void grant(DataSource program) {
        source().ifPresent(owner -> {
            try (Connection works = program.getConnection();
                    Connection owns = owner.getConnection();
                    Statement statement = owns.createStatement()) {
                String user = statement.enquoteIdentifier(works.getMetaData().getUserName(), true);
                owns.setAutoCommit(false);
                for (String grant : GRANTS) {
                    statement.execute(grant.formatted(user));
                }
                owns.commit();
            } catch (SQLException refused) {
                throw new IllegalStateException("the owner of the tables cannot give them to the program", refused);
            }
        });
    }

    private Optional<String> user() {
        return settings.getOptionalValue(USER, String.class).filter(user -> !user.isBlank());
    }
}
