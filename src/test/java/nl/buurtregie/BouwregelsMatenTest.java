package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class BouwregelsMatenTest {

    private static final int BESTAND = 250;
    private static final int MEDIAAN = 70;
    private static final int METHODE = 30;
    private static final int SJABLOON = 100;
    private static final int MEDEWERKING = 6;

    /** The limit serves reading: the life of a case, a problem, a report, a publication and a request reads best in one place. */
    private static final Set<String> HEEL =
            Set.of("Bemiddeling.java", "Probleem.java", "Melding.java", "Publicatie.java", "Verzoek.java");

    private static final Map<String, Long> KAMER = Map.of("bemiddeling", 135L, "overlast", 80L, "verzoek", 50L);

    @Test
    void geen_bestand_is_langer_dan_250_regels_behalve_wat_een_geheel_is() {
        assertThat(Broncode.java(".java"))
                .hasSizeGreaterThan(100)
                .filteredOn(bestand -> !HEEL.contains(bestand.getFileName().toString()))
                .allSatisfy(bestand -> assertThat(Broncode.regels(bestand))
                        .as(bestand.toString())
                        .isLessThanOrEqualTo(BESTAND));
    }

    /** An aggregate and its acts are one room, because only there its mutators are seen (besluit 21); no other is a list. */
    @Test
    void alleen_een_aggregaat_is_een_grote_kamer() {
        Map<Path, Long> perKamer =
                Broncode.java(".java").stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(perKamer).hasSizeGreaterThan(100).allSatisfy((kamer, aantal) -> assertThat(aantal)
                .as(kamer.toString())
                .isLessThanOrEqualTo(KAMER.getOrDefault(kamer.getFileName().toString(), 45L)));
    }

    @Test
    void wat_overal_hetzelfde_is_staat_op_een_plek() {
        Map.of("pg_advisory_xact", "Turn.java", "{7,19}", "PhoneNumber.java")
                .forEach((wat, waar) -> assertThat(Broncode.java(".java"))
                        .filteredOn(bestand -> Broncode.lees(bestand).contains(wat))
                        .as(wat)
                        .extracting(bestand -> bestand.getFileName().toString())
                        .containsExactly(waar));
    }

    @Test
    void geen_script_is_langer_dan_250_regels() {
        assertThat(Broncode.bestanden(Path.of("src/main/frontend/ts"), ".ts"))
                .hasSizeGreaterThan(30)
                .allSatisfy(bestand -> assertThat(Broncode.regels(bestand))
                        .as(bestand.toString())
                        .isLessThanOrEqualTo(BESTAND));
    }

    @Test
    void de_meeste_bestanden_zijn_kort() {
        List<Integer> lengten =
                Broncode.java(".java").stream().map(Broncode::regels).sorted().toList();
        assertThat(lengten.get(lengten.size() / 2)).isLessThanOrEqualTo(MEDIAAN);
    }

    /** ArchUnit sees who knows whom; a word in a text it does not see. */
    @Test
    void het_platform_noemt_geen_vak() {
        Pattern vak = Pattern.compile(
                "\"[^\"\\n]*(straat|overlast|bemiddel|open311|kompas|melding|verwijz|concierge|[.]bpmn)[^\"\\n]*\"",
                Pattern.CASE_INSENSITIVE);
        assertThat(Broncode.bestanden(Path.of("src/main/java/nl/buurtregie/platform"), ".java"))
                .hasSizeGreaterThan(100)
                .allSatisfy(bestand -> assertThat(
                                vak.matcher(Broncode.lees(bestand)).results().map(MatchResult::group))
                        .as(bestand.toString())
                        .isEmpty());
    }

    @Test
    void geen_sjabloon_is_langer_dan_100_regels() {
        assertThat(Broncode.bestanden(Broncode.JTE, ".jte")).isNotEmpty().allSatisfy(bestand -> assertThat(
                        Broncode.regels(bestand))
                .as(bestand.toString())
                .isLessThanOrEqualTo(SJABLOON));
    }

    /** A paper is a whole page of its own: it begins with its kind, and its head is XML. */
    @Test
    void elk_papier_neemt_zijn_letters_van_een_plek() {
        assertThat(Broncode.bestanden(Broncode.JTE, ".jte"))
                .filteredOn(bestand -> Broncode.lees(bestand).contains("<meta charset=\"UTF-8\"/>"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(bestand -> assertThat(Broncode.lees(bestand))
                        .as(bestand.toString())
                        .containsPattern("@template[.](layout[.]papier(letters|stijl)|programma[.]verslagstijl)\\(")
                        .doesNotContain("'Figtree meer'"));
    }

    /** By that name a draft leaves it out: one that came back with its old key would count as sent already, and not be written. */
    @Test
    void de_sleutel_van_een_formulier_heet_overal_zo_en_blijft_uit_het_kladblok() {
        assertThat(Klassen.programma().stream()
                        .filter(klasse ->
                                klasse.isRecord() && klasse.getPackageName().endsWith(".web"))
                        .flatMap(klasse -> klasse.getFields().stream())
                        .filter(veld -> veld.getRawType().isEquivalentTo(UUID.class))
                        .map(JavaField::getName))
                .hasSizeGreaterThan(5)
                .containsOnly("sleutel");
        assertThat(Broncode.lees(Path.of("src/main/frontend/ts/klad.ts"))).containsPattern("NOT_KEPT = .*\"sleutel\"");
    }

    /** Who types for a while finds it again after the lock, a login or the wrong button. Residents have no account to keep it for. */
    @Test
    void wat_een_medewerker_lang_typt_staat_in_het_kladblok() {
        Set<String> bewoners = Set.of("loket", "meldvraag.jte", "volgtoevoegen.jte", "partner.jte");
        Pattern vorm =
                Pattern.compile("@template[.]component[.](formulier[(].*|(tekstvak|notitieveld|opmaakvak)[(].*)");
        List<String> zonder = new ArrayList<>();
        for (Path bestand : Broncode.bestanden(Broncode.JTE, ".jte")) {
            String laatste = "klad = ";
            for (String regel : Broncode.lees(bestand).split("\n")) {
                if (vorm.matcher(regel).find()) {
                    boolean begint = regel.contains("component.formulier(");
                    laatste = begint ? regel : laatste;
                    if (!begint && !laatste.contains("klad = ")) {
                        zonder.add(bestand.toString());
                    }
                }
            }
        }
        assertThat(zonder)
                .filteredOn(bestand -> bewoners.stream().noneMatch(bestand::contains))
                .isEmpty();
    }

    /** Another design system, or its next version, is then a matter of two folders. */
    @Test
    void alleen_bouwstenen_en_de_opmaak_kennen_de_namen_van_het_ontwerpsysteem() {
        assertThat(Broncode.bestanden(Broncode.JTE, ".jte"))
                .filteredOn(bestand -> !bestand.startsWith(Broncode.JTE.resolve("component"))
                        && !bestand.startsWith(Broncode.JTE.resolve("layout")))
                .hasSizeGreaterThan(100)
                .allSatisfy(bestand -> assertThat(Broncode.lees(bestand))
                        .as(bestand.toString())
                        .doesNotContain("utrecht-"));
    }

    @Test
    void geen_methode_is_langer_dan_30_regels() throws IOException {
        TreeMap<String, Integer> teLang = new TreeMap<>();
        methoden((naam, regels) -> {
            if (regels > METHODE) {
                teLang.put(naam, regels);
            }
        });
        assertThat(teLang).isEmpty();
    }

    @Test
    void geen_klasse_werkt_met_meer_dan_zes_andere() {
        assertThat(Klassen.programma())
                .allSatisfy(klasse ->
                        assertThat(medewerking(klasse)).as(klasse.getName()).isLessThanOrEqualTo(MEDEWERKING));
    }

    /** Injected fields and constructor parameters; a setting is not somebody to work with. */
    private static long medewerking(JavaClass klasse) {
        long velden = klasse.getFields().stream()
                .filter(veld -> veld.isAnnotatedWith(Inject.class) && !veld.isAnnotatedWith(ConfigProperty.class))
                .count();
        long parameters = klasse.getConstructors().stream()
                .filter(maker -> maker.isAnnotatedWith(Inject.class))
                .mapToLong(BouwregelsMatenTest::zonderInstellingen)
                .sum();
        return velden + parameters;
    }

    private static long zonderInstellingen(JavaConstructor maker) {
        return maker.getParameters().stream()
                .filter(parameter -> parameter.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .noneMatch(type -> type.isEquivalentTo(ConfigProperty.class)))
                .count();
    }

    /** As an expression the compiler asks for every code; as a statement a new one falls through in silence. */
    @Test
    void geen_keuze_uit_codes_is_een_opdracht() throws IOException {
        List<String> opdrachten = new ArrayList<>();
        doorloop((bestand, plaatsen) -> new TreeScanner<Void, String>() {
            @Override
            public Void visitSwitch(SwitchTree keuze, String klasse) {
                opdrachten.add(bestand.getSourceFile().getName());
                return super.visitSwitch(keuze, klasse);
            }
        });
        assertThat(opdrachten).isEmpty();
    }

    interface Gevonden {
        void methode(String naam, int regels);
    }

    /** Lines from the opening brace to the closing one. */
    private static void methoden(Gevonden gevonden) throws IOException {
        doorloop((bestand, plaatsen) -> new Teller(bestand, plaatsen, gevonden));
    }

    private static void doorloop(BiFunction<CompilationUnitTree, SourcePositions, TreeScanner<Void, String>> wat)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager bestanden = compiler.getStandardFileManager(null, null, null)) {
            List<Path> bron = Broncode.java(".java");
            JavacTask taak = (JavacTask)
                    compiler.getTask(null, bestanden, null, null, null, bestanden.getJavaFileObjectsFromPaths(bron));
            SourcePositions plaatsen = Trees.instance(taak).getSourcePositions();
            for (CompilationUnitTree bestand : taak.parse()) {
                wat.apply(bestand, plaatsen).scan(bestand, null);
            }
        }
    }

    private static final class Teller extends TreeScanner<Void, String> {

        private final CompilationUnitTree bestand;
        private final SourcePositions plaatsen;
        private final Gevonden gevonden;

        Teller(CompilationUnitTree bestand, SourcePositions plaatsen, Gevonden gevonden) {
            this.bestand = bestand;
            this.plaatsen = plaatsen;
            this.gevonden = gevonden;
        }

        @Override
        public Void visitClass(ClassTree klasse, String buiten) {
            return super.visitClass(klasse, klasse.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree methode, String klasse) {
            if (methode.getBody() != null) {
                LineMap regels = bestand.getLineMap();
                long van = regels.getLineNumber(plaatsen.getStartPosition(bestand, methode.getBody()));
                long tot = regels.getLineNumber(plaatsen.getEndPosition(bestand, methode.getBody()));
                gevonden.methode(klasse + "." + methode.getName(), (int) (tot - van + 1));
            }
            return super.visitMethod(methode, klasse);
        }
    }
}
