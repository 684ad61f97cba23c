package nl.buurtregie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shipped for those who watch: an alert on a number that nobody gives would be silent for ever. */
final class Bewakingsbestanden {

    /** Only there when they are in use, or after the first of them. */
    private static final Set<String> SOMS = Set.of(
            "buurtregie_postbus_open",
            "buurtregie_signalen_niet_gekomen",
            "buurtregie_signalen_wacht",
            "buurtregie_beveiligingslog_achter",
            "buurtregie_reservekopie_leeftijd_seconden",
            "buurtregie_opruimen_leeftijd_seconden");

    private static final Pattern NAAM = Pattern.compile("buurtregie_[a-z_]+");

    private Bewakingsbestanden() {}

    /** Names of the gauges that they look at and that every server gives. */
    static Set<String> metingen() {
        return Stream.of("alerts.yml", "dashboard.json")
                .map(Bewakingsbestanden::lees)
                .flatMap(tekst -> NAAM.matcher(tekst).results().map(MatchResult::group))
                .filter(naam -> !SOMS.contains(naam))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lees(String bestand) {
        try {
            return Files.readString(Path.of("deploy/watch", bestand));
        } catch (IOException weg) {
            throw new UncheckedIOException(weg);
        }
    }
}
