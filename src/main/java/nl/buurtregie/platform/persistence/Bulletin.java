package nl.buurtregie.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Tells all servers on this database what they have to forget, when the change is kept and not when it is undone. */
@ApplicationScoped
public class Bulletin {

    static final String CHANNEL = "buurtregie_verouderd";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Outdated> event;

    /** Part of the change itself: in its transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Outdated.Part part) {
        em.createNativeQuery("select cast(pg_notify(?1, ?2) as varchar)")
                .setParameter(1, CHANNEL)
                .setParameter(2, part.name())
                .getSingleResult();
        event.fire(new Outdated(part)); // here it may not even take the moment that the line takes
    }

    /** On a line that is new: what was told meanwhile was not heard, so everything may be another. */
    void listen(Connection line) throws SQLException {
        try (Statement statement = line.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        Arrays.stream(Outdated.Part.values()).map(Outdated::new).forEach(event::fire);
    }

    /** Waits until something is told, so long at most. What another version of the program tells may be unknown here. */
    void hear(Connection line, int millis) throws SQLException {
        PGNotification[] told = line.unwrap(PGConnection.class).getNotifications(millis);
        Stream.of(told == null ? new PGNotification[0] : told)
                .map(PGNotification::getParameter)
                .distinct()
                .flatMap(name -> Arrays.stream(Outdated.Part.values())
                        .filter(part -> part.name().equals(name)))
                .map(Outdated::new)
                .forEach(event::fire);
    }
}
