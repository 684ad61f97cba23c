package nl.buurtregie.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.persistence.Database;

/** Everything that is looked at, in one look. */
@ApplicationScoped
public class Vitals {

    private static final Logger LOG = Logger.getLogger(Vitals.class.getName());

    @Inject
    @Any
    private Instance<Vital> all;

    @Inject
    private VitalReader reader;

    @Inject
    private Database database;

    /** One of them, as it was seen. */
    public record Seen(String name, Optional<String> page, Reading reading) {}

    /** In the order of the page; what is not in use is left out. While the database is away nobody waits for what stands in it. */
    public List<Seen> look() {
        boolean there = database.writes();
        return all.stream()
                .sorted(Comparator.comparing(Vital::order))
                .flatMap(vital ->
                        read(vital, there).map(reading -> new Seen(vital.name(), vital.page(), reading)).stream())
                .toList();
    }

    private Optional<Reading> read(Vital vital, boolean there) {
        try {
            return there ? reader.read(vital) : vital.readWithoutDatabase();
        } catch (RuntimeException unreadable) { // the others can be
            LOG.log(Level.WARNING, "niet te meten: " + vital.name(), unreadable);
            return Optional.of(Reading.of(
                    Condition.ATTENTION, "Dit was nu niet te meten. De reden staat in het logboek van de server."));
        }
    }
}
