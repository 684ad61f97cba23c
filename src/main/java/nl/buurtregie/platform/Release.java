package nl.buurtregie.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of the program this is, as {@code deploy/version} said when it was built. */
public final class Release {

    private static final String VERSION = read();

    private Release() {}

    /** "1.2.3" of a tag, "1.2.3-dev.0a1b2c3d" of any other commit, with ".changed" behind it when something was in no commit. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream made = Release.class.getResourceAsStream("version")) {
            if (made == null) {
                throw new IllegalStateException("the version is not in this build");
            }
            return new String(made.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
