package nl.buurtregie.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Database;
import nl.buurtregie.platform.persistence.SchemaTooNew;
import nl.buurtregie.platform.process.EngineSchema;
import nl.buurtregie.platform.seal.Sealing;
import nl.buurtregie.platform.seal.WrongKey;
import nl.buurtregie.platform.settings.Lines;
import nl.buurtregie.platform.settings.SettingsCheck;

/** What must be right before anything starts: settings, the database, and the key of what is sealed in it. */
@ApplicationScoped
class Ground {

    private static final Logger LOG = Logger.getLogger(Ground.class.getName());

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 2_000;

    @Inject
    private SettingsCheck settings;

    @Inject
    private Database database;

    @Inject
    private Sealing sealing;

    @Inject
    private EngineSchema engine;

    @Inject
    private Lines lines;

    @Inject
    private AuditLog log;

    /** @throws Refusal with a sentence for whoever starts the server */
    void prepare() {
        List<String> faults = settings.faults();
        if (!faults.isEmpty()) {
            throw new Refusal("INSTELLING", String.join(" ", faults), null);
        }
        if (!comesBack()) {
            throw new Refusal(
                    "DATABASE", "The database cannot be reached. Check BUURTREGIE_DB_URL, _USER and _PASSWORD.", null);
        }
        try {
            database.migrate();
        } catch (SchemaTooNew newer) {
            throw new Refusal("SCHEMA", newer.getMessage(), newer);
        }
        engine.make();
        database.grant();
        seal();
        lines.exceptions().forEach(line -> LOG.warning("Zonder TLS, bij uitzondering: " + line));
    }

    /** It may be on another machine, and just now go to yet another. */
    private boolean comesBack() {
        for (int tried = 1; tried < TRIES; tried++) {
            if (database.answers()) {
                return true;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return database.answers();
    }

    private void seal() {
        try {
            int sealed = sealing.sealAll();
            if (sealed > 0) {
                log.write(AuditEvent.KEY_MADE, null, null, "geheimen in de database: " + sealed + " opnieuw verzegeld");
            }
        } catch (WrongKey wrong) {
            throw new Refusal("SLEUTEL", wrong.getMessage(), wrong);
        }
    }
}
