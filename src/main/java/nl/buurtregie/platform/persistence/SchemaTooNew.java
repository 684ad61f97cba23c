package nl.buurtregie.platform.persistence;

/** The database was made by a newer version of this program. */
public class SchemaTooNew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaTooNew(String version) {
        super("The database has schema version " + version
                + ", made by a newer version of Buurtregie. Start that version, or restore a backup.");
    }
}
