package nl.buurtregie.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The beheerder writes expressions in the cells of a decision table. They reach values, and nothing of Java, the machine or the engine. */
class FeelTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final String MERK = "buurtregie.feel";

    @TempDir
    private Path map;

    /** Each tries to make a file or to set a property. */
    static Stream<String> uitvallen() {
        String zet = "external { java: { class: \"java.lang.System\", method signature:"
                + " \"setProperty(java.lang.String, java.lang.String)\" } }";
        return Stream.of(
                "java.lang.System.setProperty(\"MERK\", \"x\")",
                "java.nio.file.Files.createFile(java.nio.file.Path.of(\"BESTAND\"))",
                "\"\".getClass().forName(\"java.lang.Runtime\").getRuntime().exec(\"touch BESTAND\")",
                "${\"\".getClass().forName(\"java.lang.System\").getMethod(\"lineSeparator\").invoke(null)}",
                "#{\"\".getClass()}",
                "new java.io.File(\"BESTAND\").createNewFile()",
                "T(java.lang.Runtime).getRuntime().exec(\"touch BESTAND\")",
                "{ f: function(k, w) " + zet + ", r: f(\"MERK\", \"x\") }.r",
                "(function(k, w) " + zet + ")(\"MERK\", \"x\")",
                "[\"x\"][(function(k, w) " + zet + ")(\"MERK\", item) = null]");
    }

    @ParameterizedTest
    @MethodSource("uitvallen")
    void een_cel_komt_niet_bij_java(String uitval) {
        Path bestand = map.resolve("gemaakt");
        String cel = uitval.replace("BESTAND", bestand.toString()).replace("MERK", MERK);
        for (boolean antwoord : new boolean[] {false, true}) {
            String gekregen = vraag(cel, antwoord);
            assertThat(gekregen).doesNotContain("class java.lang", "\n");
            assertThat(bestand).doesNotExist();
            assertThat(System.getProperty(MERK)).isNull();
        }
    }

    @Test
    void een_gewone_cel_rekent_wel() {
        assertThat(vraag("\"NE\" + \"E\"", true)).isEqualTo("NEE");
        assertThat(vraag("not(false)", false)).isNotEqualTo("geweigerd");
    }

    /**
     * In the first rule, where all that is asked fits.
     *
     * @param antwoord whether it stands in a cell of an answer; else in one of a condition
     */
    private static String vraag(String cel, boolean antwoord) {
        DmnModelInstance tabel = Dmn.readModelFromStream(FeelTest.class.getResourceAsStream("/bpmn/geschiktheid.dmn"));
        Text tekst = antwoord
                ? tabel.getModelElementsByType(OutputEntry.class)
                        .iterator()
                        .next()
                        .getText()
                : tabel.getModelElementsByType(InputEntry.class)
                        .iterator()
                        .next()
                        .getText();
        tekst.setTextContent(cel);
        Map<String, Object> feiten = new HashMap<>(Map.of("geweld", true, "aantal", 1));
        Arrays.asList(
                        "verslaving",
                        "nietAanspreekbaar",
                        "strafbareFeiten",
                        "procedure",
                        "binnenGezin",
                        "instantie",
                        "wilNiet")
                .forEach(naam -> feiten.put(naam, false));
        Object[] gevonden = new Object[1];
        Throwable nee = catchThrowable(
                () -> gevonden[0] = ENGINE.evaluateDecisionTable(ENGINE.parseDecision("geschiktheid", tabel), feiten)
                        .getFirstResult()
                        .getEntryMap()
                        .get("advies"));
        return nee == null ? String.valueOf(gevonden[0]) : "geweigerd";
    }
}
