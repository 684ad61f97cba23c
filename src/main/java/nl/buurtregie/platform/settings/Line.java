package nl.buurtregie.platform.settings;

import java.util.List;

/**
 * Where this server speaks to another program.
 *
 * @param name as the setting for exceptions calls it: "database"
 * @param what for the page: "de database"
 * @param hosts where it is
 * @param closed whether it is closed by TLS, and the certificate of the other side is checked, with its name
 * @param remedy what to set, for whoever starts the server
 */
public record Line(String name, String what, List<String> hosts, boolean closed, String remedy) {

    /** Of all lines there are: an exception can be made for each. */
    static final List<String> NAMES =
            List.of("clamd", "database", "mail", "postbus", "postbustoken", "s3", "signalen", "sms", "syslog");

    public Line {
        if (!NAMES.contains(name)) {
            throw new IllegalStateException("no exception could be made for " + name);
        }
    }

    /** Whether somebody on the network could listen, or be the other side. What stays on this machine cannot be heard there. */
    boolean isOpen() {
        return !closed && hosts.stream().anyMatch(host -> !isHere(host));
    }

    String words() {
        return what + " op " + String.join(", ", hosts);
    }

    private static boolean isHere(String host) {
        return host.isEmpty() || host.matches("localhost|127[.][0-9.]+|\\[?::1]?");
    }
}
