package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server that takes fifty numbers at once gives them out later than another: then the order of numbers is not that of writing. */
class VolgordeTest {

    private static final Pattern GEPLAKT = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern OP_NUMMER = Pattern.compile("\"select [^\"]*order by (\\w+)\\.id\\b[^\"]*\"");
    private static final Pattern LIJST_OP_NUMMER = Pattern.compile("@OrderBy\\(\"id\"\\)[^;]*?<(\\w+)>");
    private static final Pattern REEKS = Pattern.compile("@SequenceGenerator\\([^)]*sequenceName = \"\\w+\"([^)]*)\\)");

    /** Read in this order so that it is always the same one, not because of what was first. */
    private static final Set<String> ZOMAAR = Set.of("Bemiddeling", "Codelijstregel", "Loopbaan", "Medewerker");

    @Test
    void waarvan_het_nummer_de_volgorde_is_dat_wordt_een_voor_een_geteld() {
        Map<String, String> reeksen = new HashMap<>();
        Set<String> opNummer = new TreeSet<>();
        for (Path bestand : Broncode.bestanden(Path.of("src/main/java"), ".java")) {
            String code = GEPLAKT.matcher(Broncode.lees(bestand)).replaceAll("");
            Matcher reeks = REEKS.matcher(code);
            if (reeks.find()) {
                reeksen.put(bestand.getFileName().toString().replace(".java", ""), reeks.group(1));
            }
            OP_NUMMER.matcher(code).results().map(VolgordeTest::entiteit).forEach(opNummer::add);
            LIJST_OP_NUMMER.matcher(code).results().map(een -> een.group(1)).forEach(opNummer::add);
        }
        opNummer.retainAll(reeksen.keySet());
        opNummer.removeAll(ZOMAAR);
        assertThat(opNummer).hasSizeGreaterThan(20).contains("Historieregel", "Change", "Partij");
        assertThat(opNummer)
                .allSatisfy(naam -> assertThat(reeksen.get(naam)).as(naam).isEqualTo(", allocationSize = 1"));
    }

    private static String entiteit(MatchResult vraag) {
        Matcher wie = Pattern.compile("(?:from|join|,)\\s+(\\w+) " + vraag.group(1) + "\\b")
                .matcher(vraag.group());
        return wie.find() ? wie.group(1) : vraag.group();
    }
}
