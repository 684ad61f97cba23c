package nl.buurtregie.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells with each change of the tables, in its transaction, the servers of the version before that go on working on them. */
class SchemaNews implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (PreparedStatement tell = context.getConnection().prepareStatement("select pg_notify(?, ?)")) {
            tell.setString(1, Bulletin.CHANNEL);
            tell.setString(2, Outdated.Part.SCHEMA.name());
            tell.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException("other servers cannot be told that the tables changed", refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "news";
    }
}
