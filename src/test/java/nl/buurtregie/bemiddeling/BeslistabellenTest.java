package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.werk.Wachtvolgorde;
import nl.buurtregie.platform.process.DecisionUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of each table in bpmn/, a row a rule. */
class BeslistabellenTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GEWELD | AFRADEN | wijkagent",
                "INSTANTIE | AFRADEN | instantie",
                "WIL_NIET | AFRADEN | bereidheid",
                "VERSLAVING,BINNEN_GEZIN,STRAFBARE_FEITEN | AFRADEN | drie of meer",
                "VERSLAVING,BINNEN_GEZIN | VOORWAARDEN | twijfelen",
                "VERSLAVING | VOORWAARDEN | twijfelen",
                "NIET_AANSPREEKBAAR | VOORWAARDEN | twijfelen",
                "STRAFBARE_FEITEN | VOORWAARDEN | twijfelen",
                "JURIDISCHE_PROCEDURE | VOORWAARDEN | twijfelen",
                "BINNEN_GEZIN | VOORWAARDEN | twijfelen",
                "'' | GESCHIKT | geen reden"
            })
    void elke_regel_van_geschiktheid(String redenen, String oordeel, String woord) {
        Set<ContraIndicatie> gekozen = Arrays.stream(redenen.split(","))
                .filter(een -> !een.isBlank())
                .map(ContraIndicatie::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContraIndicatie.class)));
        Wereld.proef(wereld -> {
            Geschiktheid.Advies advies = wereld.maak(Geschiktheid.class).weeg(gekozen);
            assertThat(advies.oordeel().name()).isEqualTo(oordeel);
            assertThat(advies.uitleg()).contains(woord);
        });
    }

    @ParameterizedTest
    @EnumSource
    void elke_reden_heeft_een_eigen_kolom(ContraIndicatie reden) throws IOException {
        try (InputStream tabel = ContraIndicatie.class.getResourceAsStream("/bpmn/geschiktheid.dmn")) {
            assertThat(new String(tabel.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("typeRef=\"boolean\">\n          <text>" + reden.kolom() + "</text>");
        }
    }

    @ParameterizedTest(name = "{0} na {1} werkdagen: {2} punten")
    @CsvSource({"HOOG, 0, 20", "HOOG, 5, 25", "MIDDEN, 5, 13", "LAAG, 5, 5", "LAAG, 30, 30"})
    void elke_regel_van_de_wachtlijst(Escalatiekans kans, int gewacht, double punten) {
        Wereld.proef(wereld -> assertThat(
                        wereld.maak(Wachtvolgorde.class).plaats(kans, gewacht).punten())
                .isEqualTo(punten));
    }

    @Test
    void elke_tabel_beantwoordt_alles_wat_gevraagd_kan_worden() {
        Wereld.proef(wereld -> {
            for (DecisionUser vrager :
                    new DecisionUser[] {wereld.maak(Geschiktheid.class), wereld.maak(Wachtvolgorde.class)}) {
                assertThat(vrager.questions()).hasSizeGreaterThan(5).allSatisfy(vraag -> assertThat(
                                vrager.accepts(wereld.proces.decide(vrager.table(), vraag)))
                        .isTrue());
            }
        });
    }
}
