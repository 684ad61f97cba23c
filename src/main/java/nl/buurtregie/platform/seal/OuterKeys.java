package nl.buurtregie.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The key from outside the database, and for one start the one that it replaces. */
@ApplicationScoped
public class OuterKeys {

    static final String SETTING = "buurtregie.db.sleutel";
    static final String BEFORE = "buurtregie.db.sleutel-vorige";

    @Inject
    private Config environment;

    OuterKeys() {}

    /** Without a container. */
    OuterKeys(Config environment) {
        this.environment = environment;
    }

    /** @throws WrongKey when there is none */
    SealKey current() {
        return read(SETTING)
                .orElseThrow(() -> new WrongKey("The secrets in the database need a key, and there is none. Set"
                        + " BUURTREGIE_DB_SLEUTEL or BUURTREGIE_DB_SLEUTEL_FILE: 32 bytes in base64."));
    }

    /** The one with this name; empty when it is neither. */
    Optional<SealKey> named(String name) {
        return Stream.of(Optional.of(current()), read(BEFORE))
                .flatMap(Optional::stream)
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    private Optional<SealKey> read(String setting) {
        return environment
                .getOptionalValue(setting, String.class)
                .filter(text -> !text.isBlank())
                .map(text -> parse(setting, text));
    }

    /** The value itself is in no message. */
    private static SealKey parse(String setting, String text) {
        try {
            return SealKey.parse(text);
        } catch (IllegalArgumentException wrong) {
            String variable = setting.equals(SETTING) ? "BUURTREGIE_DB_SLEUTEL" : "BUURTREGIE_DB_SLEUTEL_VORIGE";
            throw new WrongKey(variable + " is no key: it must be 32 bytes in base64.");
        }
    }
}
