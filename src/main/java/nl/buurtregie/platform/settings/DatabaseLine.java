package nl.buurtregie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The line to the database. Only verify-full looks whether the certificate is of that name. */
@ApplicationScoped
class DatabaseLine implements OwnLines {

    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]*).*");
    private static final Pattern CLOSED = Pattern.compile(".*[?&]sslmode=verify-full(&.*)?");

    @Inject
    private Config environment;

    @Override
    public List<Line> lines() {
        String url = environment
                .getOptionalValue("buurtregie.db.url", String.class)
                .orElse("")
                .strip();
        Matcher found = HOSTS.matcher(url);
        List<String> hosts = found.matches()
                ? Arrays.stream(found.group(1).split(","))
                        .map(host -> host.replaceFirst(":[0-9]+$", ""))
                        .toList()
                : List.of("");
        return List.of(new Line(
                "database",
                "de database",
                hosts,
                CLOSED.matcher(url).matches(),
                "Add sslmode=verify-full (and sslrootcert) to BUURTREGIE_DB_URL."));
    }
}
