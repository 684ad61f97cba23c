package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of ASVS names what is there, counts what it says, and hides no open point. */
class AsvsTest {

    /** Of level 1 and 2 together, in version 5.0.0. */
    private static final int EISEN = 253;

    private static final String ASVS = Broncode.lees(Path.of("src/docs/asvs.md"));
    private static final String NUMMERS = "[0-9]+\\.[0-9]+\\.[0-9]+(?:, [0-9]+\\.[0-9]+\\.[0-9]+)*";
    private static final Pattern NAAM = Pattern.compile("`([^`]+)`");
    private static final Pattern REGEL =
            Pattern.compile("(?m)^\\| (" + NUMMERS + ") \\| [^|]+ \\| (yes|open|n/a) \\| ([^|]+) \\| ([^|]*) \\|$");
    private static final Pattern PUNT = Pattern.compile("(?m)^[0-9]+\\. \\*\\*[^*]+\\*\\* \\((" + NUMMERS + ")\\)");

    /** One row: the requirements that share an answer. */
    private record Rij(List<String> eisen, String stand, String hoe, String test) {}

    @Test
    void wat_genoemd_wordt_bestaat() {
        Set<String> klassen = Broncode.bestanden(Path.of("src"), ".java").stream()
                .map(bestand -> bestand.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(NAAM.matcher(ASVS).results().map(naam -> naam.group(1)))
                .hasSizeGreaterThan(200)
                .allMatch(naam -> klassen.contains(naam) || Files.exists(Path.of(naam)));
    }

    @Test
    void een_ja_zegt_waar_het_staat_en_wat_het_bewaakt() {
        assertThat(regels().filter(regel -> regel.stand().equals("yes")))
                .isNotEmpty()
                .allMatch(regel -> NAAM.matcher(regel.hoe() + regel.test()).find())
                .allMatch(regel -> regel.test().equals("read")
                        || NAAM.matcher(regel.test()).find());
    }

    @Test
    void elke_eis_staat_er_een_keer_en_de_tellingen_kloppen() {
        assertThat(regels().flatMap(regel -> regel.eisen().stream()))
                .hasSize(EISEN)
                .doesNotHaveDuplicates();
        assertThat(ASVS)
                .contains("**%d requirements: %d yes, %d open, %d n/a.**"
                        .formatted(
                                EISEN,
                                met("yes").size(),
                                met("open").size(),
                                met("n/a").size()));
    }

    @Test
    void elk_open_punt_staat_in_de_lijst() {
        assertThat(PUNT.matcher(ASVS).results().flatMap(AsvsTest::nummers))
                .containsExactlyInAnyOrderElementsOf(met("open"));
    }

    private static List<String> met(String stand) {
        return regels().filter(regel -> regel.stand().equals(stand))
                .flatMap(regel -> regel.eisen().stream())
                .toList();
    }

    private static Stream<Rij> regels() {
        return REGEL.matcher(ASVS)
                .results()
                .map(rij -> new Rij(
                        nummers(rij).toList(),
                        rij.group(2),
                        rij.group(3),
                        rij.group(4).strip()));
    }

    private static Stream<String> nummers(MatchResult gevonden) {
        return Stream.of(gevonden.group(1).split(", "));
    }
}
