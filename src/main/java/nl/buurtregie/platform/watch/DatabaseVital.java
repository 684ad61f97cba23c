package nl.buurtregie.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.persistence.Database;
import nl.buurtregie.platform.persistence.Rows;

/** The database, and the lines of this server to it. */
@ApplicationScoped
class DatabaseVital implements Vital {

    private static final String SCHRIJFT = "buurtregie_database_schrijft";
    private static final String HELP = "1 when the database takes what is written, else 0";

    @PersistenceContext
    private EntityManager em;

    /** @param busy lines of this server that are at work @param most lines that PostgreSQL allows */
    public record Use(int busy, int most, long bytes) {}

    @Override
    public String name() {
        return "Database";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Reading> read() {
        Use use = Rows.of(
                        em.createNativeQuery("select count(*) filter (where state <> 'idle'),"
                                        + " cast(current_setting('max_connections') as int), pg_database_size(current_database())"
                                        + " from pg_stat_activity where application_name = ?1")
                                .setParameter(1, Database.LINES),
                        Use.class)
                .get(0);
        boolean full = use.busy() >= Database.MOST_LINES * 0.9;
        String words = "De database antwoordt en schrijft. Zij is " + Size.words(use.bytes()) + " groot. Van de "
                + Database.MOST_LINES + " verbindingen van deze server "
                + (use.busy() == 1 ? "werkt er " : "werken er ")
                + DutchNumbers.whole(use.busy()) + "."
                + (full ? " Dat zijn ze bijna allemaal: pagina's worden traag." : "");
        return Optional.of(Reading.of(full ? Condition.ATTENTION : Condition.GOOD, words)
                .with(SCHRIJFT, HELP, 1)
                .with("buurtregie_database_bytes", "size of the database", use.bytes())
                .with(
                        "buurtregie_verbindingen_bezig",
                        "lines of this server to the database that are at work; it has " + Database.MOST_LINES
                                + " at most",
                        use.busy())
                .with(
                        "buurtregie_verbindingen_hoogstens",
                        "lines that PostgreSQL allows, of all programs",
                        use.most()));
    }

    @Override
    public Optional<Reading> readWithoutDatabase() {
        return Optional.of(Reading.of(
                        Condition.BROKEN,
                        "De database antwoordt niet, of neemt niets aan. Er kan nu niets worden vastgelegd. Bel wie de server beheert.")
                .with(SCHRIJFT, HELP, 0));
    }
}
