package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.Language;
import nl.buurtregie.privacy.verzoek.Recht;
import org.junit.jupiter.api.Test;

/** Each sentence for residents once, in every language; none that nobody reads, none that is missing. */
class VertalingenTest {

    private static final Map<String, String> NEDERLANDS = Bewonerwoorden.in(Language.DUTCH);
    private static final List<Language> ANDERE =
            Arrays.stream(Language.values()).filter(taal -> !taal.isDutch()).toList();

    /** What also stands in the program in Dutch, on other pages or in a script. */
    private static final Pattern ELDERS =
            Pattern.compile("(script|datum|stand|uitkomst|regel|toestemming)[.].+|enquete[.][A-Z].*|melding[.]uitleg");

    private static final Pattern GEVRAAGD = Pattern.compile(
            "\\b(?:text|rich|code|named)\\(\\s*\"([a-z]+[.][A-Za-z0-9_.-]+)\"(?=\\s*[,)])|\"\\{([a-z]+[.][a-z.]+)\\}\"");
    private static final Pattern LETTERLIJK = Pattern.compile("\"\\{?([A-Za-z0-9_./-]+)\\}?\"");
    private static final Pattern DEEL = Pattern.compile("\\{[0-9]}");
    private static final Pattern OPMAAK = Pattern.compile("<[^>]*>|&[a-z]*;?");
    private static final Pattern VERVOLG = Pattern.compile("[.](tekst|uitleg|gevolg|klaar|woorden)$");

    private static final Pattern TERMIJN = Pattern.compile(
            "[0-9]+ (weken|werkdagen|dagen|maanden|weeks|working days|days|tygodni|dni|hafta|iş günü|أسابيع|тижнів|днів)");

    @Test
    void elke_taal_heeft_dezelfde_zinnen() {
        Set<String> samen = new TreeSet<>(NEDERLANDS.keySet());
        samen.addAll(elders());
        for (Language taal : ANDERE) {
            assertThat(Bewonerwoorden.in(taal).keySet()).as(taal.ownName()).containsExactlyInAnyOrderElementsOf(samen);
        }
        assertThat(NEDERLANDS.keySet()).as("wat elders al staat").noneMatch(sleutel -> ELDERS.matcher(sleutel)
                .matches());
    }

    /** How long something takes or is kept is a setting of the organisation: a page asks for it. */
    @Test
    void geen_zin_noemt_zelf_een_termijn() {
        for (Language taal : Language.values()) {
            assertThat(Bewonerwoorden.in(taal).values()).as(taal.ownName()).noneMatch(zin -> TERMIJN.matcher(zin)
                    .find());
        }
        assertThat(Stream.of("loket", "overlast", "bemiddeling", "component")
                        .flatMap(map -> Broncode.bestanden(Broncode.JTE.resolve(map), ".jte").stream()))
                .hasSizeGreaterThan(60)
                .noneMatch(sjabloon -> TERMIJN.matcher(Broncode.lees(sjabloon)).find());
    }

    /** Codes with words of their own: a new one is missed here in every language. */
    private static Set<String> elders() {
        Set<String> sleutels = Bewonerwoorden.in(Language.ENGLISH).keySet().stream()
                .filter(sleutel -> sleutel.matches("(datum|regel)[.].+"))
                .collect(Collectors.toCollection(TreeSet::new));
        sleutels.add("melding.uitleg");
        for (Contacttekst een : List.of(Contacttekst.opFormulier(true), Contacttekst.opFormulier(false))) {
            sleutels.add("toestemming." + een);
            sleutels.add("toestemming." + een + ".uitleg");
        }
        Arrays.stream(Stand.values()).filter(Stand::isOpen).forEach(stand -> sleutels.add("stand." + stand));
        sleutels.add("stand.niemand");
        Arrays.stream(Uitkomst.values()).forEach(uitkomst -> sleutels.add("uitkomst." + uitkomst));
        for (Enquetevraag vraag : Enquetevraag.values()) {
            sleutels.add("enquete." + vraag);
            Arrays.stream(Oordeel.values()).forEach(oordeel -> sleutels.add("enquete." + vraag + "." + oordeel));
        }
        Pattern script = Pattern.compile("vertaald\\(\\s*\"([a-z.]+)\"");
        Broncode.bestanden(Path.of("src/main/frontend/ts"), ".ts").stream()
                .flatMap(bestand -> script.matcher(Broncode.lees(bestand)).results())
                .forEach(zin -> sleutels.add("script." + zin.group(1)));
        return sleutels;
    }

    @Test
    void elke_vertaling_heeft_dezelfde_delen_en_dezelfde_opmaak() {
        Map<String, String> engels = Bewonerwoorden.in(Language.ENGLISH);
        for (Language taal : Language.values()) {
            Bewonerwoorden.in(taal).forEach((sleutel, zin) -> {
                String bron = NEDERLANDS.getOrDefault(sleutel, engels.get(sleutel));
                String waar = taal.code() + " " + sleutel;
                assertThat(bron).as(waar + " is geen vertaling").isNotNull();
                assertThat(zin).as(waar).isNotBlank().doesNotContain("  ");
                assertThat(wat(DEEL, zin)).as(waar).isEqualTo(wat(DEEL, bron));
                assertThat(wat(OPMAAK, zin.replace("&nbsp;", "")))
                        .as(waar)
                        .isEqualTo(wat(OPMAAK, bron.replace("&nbsp;", "")))
                        .isSubsetOf("<b>", "</b>", "<b class=\"heel\">");
            });
        }
    }

    private static Set<String> wat(Pattern soort, String zin) {
        return soort.matcher(zin).results().map(een -> een.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void elke_zin_die_gevraagd_wordt_is_er_en_elke_zin_wordt_gevraagd() throws ClassNotFoundException {
        Set<String> alle = Bewonerwoorden.in(Language.ENGLISH).keySet();
        Set<String> gevraagd = new TreeSet<>();
        Set<String> genoemd = new HashSet<>(vanCodes());
        Stream.concat(Broncode.java(".java").stream(), Broncode.bestanden(Broncode.JTE, ".jte").stream())
                .map(Broncode::lees)
                .forEach(bron -> {
                    LETTERLIJK.matcher(bron).results().forEach(een -> genoemd.add(een.group(1)));
                    if (bron.contains("Spoken") || bron.contains("\"{")) {
                        GEVRAAGD.matcher(bron)
                                .results()
                                .map(een -> een.group(1) == null ? een.group(2) : een.group(1))
                                .forEach(gevraagd::add);
                    }
                });
        assertThat(gevraagd).hasSizeGreaterThan(300).isSubsetOf(alle);
        assertThat(alle)
                .filteredOn(sleutel -> !sleutel.matches("(regel|script|categorie|groep)[.].+"))
                .allMatch(
                        sleutel -> genoemd.contains(sleutel)
                                || genoemd.contains(VERVOLG.matcher(sleutel).replaceFirst("")),
                        "wordt gevraagd");
    }

    /** Sentences that are found by the name of a code. */
    private static Set<String> vanCodes() throws ClassNotFoundException {
        Set<String> sleutels = new TreeSet<>(elders());
        for (Object vraag : Class.forName("nl.buurtregie.loket.vraag.web.Vraag").getEnumConstants()) {
            sleutels.addAll(List.of("hulp." + vraag, "hulp.regel." + vraag));
        }
        for (Object vraag :
                Class.forName("nl.buurtregie.overlast.melding.web.Meldvraag").getEnumConstants()) {
            sleutels.add("melden." + vraag);
        }
        Arrays.stream(Recht.values()).forEach(recht -> sleutels.add("gegevens." + recht));
        Pattern aard = Pattern.compile("beelden[.]put\\(Aard[.]([A-Z_]+)");
        String onderwerpen = Broncode.lees(Path.of("src/main/java/nl/buurtregie/loket/vraag/web/Onderwerpen.java"));
        aard.matcher(onderwerpen).results().forEach(een -> sleutels.add("onderwerp." + een.group(1)));
        for (int stap = 1; stap <= 5; stap++) {
            sleutels.add("volg.stap." + stap);
        }
        return sleutels;
    }

    /** The Dutch beside a translation is what was translated: as the migration wrote it. */
    @Test
    void elke_soort_overlast_van_het_begin_is_vertaald() {
        Pattern rij = Pattern.compile("(?m)^  \\('([^']+)', '((?:[^']|'')+)', '([^']+)', '([^']+)'");
        Map<String, String> bron = new TreeMap<>();
        rij.matcher(Broncode.lees(Path.of("src/main/resources/db/migration/V21__overlastcategorieen.sql")))
                .results()
                .forEach(een -> {
                    bron.put("categorie." + een.group(1), een.group(2).replace("''", "'"));
                    bron.put("groep." + een.group(3), een.group(4));
                });
        assertThat(NEDERLANDS.entrySet().stream()
                        .filter(een -> een.getKey().matches("(categorie|groep)[.].+")
                                && !een.getKey().endsWith(".woorden"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .containsExactlyInAnyOrderEntriesOf(bron);
    }

    @Test
    void in_de_sjablonen_voor_bewoners_staat_geen_zin() {
        Set<Path> sjablonen = Bewonersjabloon.alle();
        assertThat(sjablonen).hasSizeGreaterThan(40);
        List<String> zinnen = new ArrayList<>();
        sjablonen.forEach(pad -> new Bewonersjabloon(Broncode.lees(pad))
                .woorden()
                .forEach(woord -> zinnen.add(pad.getFileName() + ": " + woord)));
        assertThat(zinnen).isEmpty();
    }
}
