package nl.buurtregie.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Klassen;
import nl.buurtregie.Testobjecten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator may write in the environment, beside the table that tells him. */
class RuleTest {

    private static final Pattern NAAM = Pattern.compile("`(BUURTREGIE_[A-Z0-9_]+|…_[A-Z0-9_]+)`");
    private static final List<Rule> ALLE = alle();

    @ParameterizedTest
    @CsvSource({
        "BUURTREGIE_MAIL_TLS, STARTTLS, true",
        "BUURTREGIE_MAIL_TLS, SSL, false",
        "BUURTREGIE_MAIL_PORT, 587, true",
        "BUURTREGIE_MAIL_PORT, smtp, false",
        "BUURTREGIE_MAIL_PORT, 70000, false",
        "BUURTREGIE_MAIL_VAN, post@buurt.example, true",
        "BUURTREGIE_MAIL_VAN, post, false",
        "BUURTREGIE_TERMIJN_INTAKE, vijf, false",
        "BUURTREGIE_TERMIJN_INTAKE, 5, true",
        "BUURTREGIE_TERMIJN_NAZORG, 6 weken, false",
        "BUURTREGIE_TERMIJN_NAZORG, P6W, true",
        "BUURTREGIE_LOKET_VOLGEN, PT6H, false",
        "BUURTREGIE_DREMPEL_VERSTUREN, 10/PT1H, true",
        "BUURTREGIE_DREMPEL_VERSTUREN, 10, false",
        "BUURTREGIE_DREMPEL_VERSTUREN, 0/PT1H, false",
        "BUURTREGIE_TAKEN_HERHALING, 'PT1M, PT10M', true",
        "BUURTREGIE_TAKEN_HERHALING, 1 minuut, false",
        "BUURTREGIE_LOKET_MINIMAAL, 'PT4S,PT5S', false",
        "BUURTREGIE_LOKET_MINIMAAL, 'PT4S ', true",
        "BUURTREGIE_MAIL_ONZEKER_NA, 'PT4S,PT5S', false",
        "BUURTREGIE_SIGNALEN_VRAGEN, 'PT4S,PT5S', false",
        "BUURTREGIE_SIGNALEN_VRAGEN, PT15M, true",
        "BUURTREGIE_POSTBUS_PAUZE, 'PT4S,PT5S', false",
        "BUURTREGIE_POSTBUS_PAUZE, PT0S, false",
        "BUURTREGIE_ADRES, https://buurt.example/, true",
        "BUURTREGIE_ADRES, buurt.example, false",
        "BUURTREGIE_ADRES, https://buurt.example/pad, false",
        "BUURTREGIE_PROXY_VERTROUWD, '127.0.0.1, 10.42.0.0/16', true",
        "BUURTREGIE_PROXY_VERTROUWD, proxy.example, false",
        "BUURTREGIE_DEMO, ja, false",
        "BUURTREGIE_DEMO, TRUE, true"
    })
    void wat_niet_begrepen_wordt_wordt_geweigerd(String naam, String waarde, boolean mag) {
        Rule regel = ALLE.stream()
                .filter(een -> een.variable().equals(naam))
                .findFirst()
                .orElseThrow();
        assertThat(regel.allows(waarde)).isEqualTo(mag);
    }

    @Test
    void elke_instelling_staat_in_de_tabel_en_de_tabel_noemt_niets_anders() throws IOException {
        TreeSet<String> regels = new TreeSet<>();
        ALLE.forEach(regel -> regels.add(regel.variable()));
        TreeSet<String> tabel = new TreeSet<>();
        String vorige = "";
        Matcher namen = NAAM.matcher(Files.readString(Path.of("deploy/instellingen.md")));
        while (namen.find()) {
            String naam = namen.group(1);
            if (naam.startsWith("…")) { // the end of the name before it, with another last part
                naam = vorige.substring(0, aftakking(vorige, naam)) + naam.substring(1);
            } else {
                vorige = naam;
            }
            tabel.add(naam);
        }
        assertThat(fouten().unknown(tabel)).as("in the table only").isEmpty();
        regels.removeAll(tabel);
        assertThat(regels).as("missing in the table").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BUURTREGIE_TERMIJN_INTAAK, Did you mean BUURTREGIE_TERMIJN_INTAKE?",
        "BUURTREGIE_MAIL_TSL, Did you mean BUURTREGIE_MAIL_TLS?",
        "BUURTREGIE_MAIL_PASWORD_FILE, Did you mean BUURTREGIE_MAIL_PASSWORD_FILE?",
        "BUURTREGEI_MAIL_TLS, Did you mean BUURTREGIE_MAIL_TLS?",
        "BUURTREGIE_IETS_HEEL_ANDERS, ''"
    })
    void een_naam_met_een_tikfout_valt_op(String naam, String vraag) {
        assertThat(fouten().unknown(List.of(naam, "BUURTREGIE_MAIL_TLS", "BUURTREGIE_DB_SLEUTEL_FILE", "PATH")))
                .containsExactly((naam + " is no setting of Buurtregie. " + vraag).strip()
                        + " All settings are in instellingen.md.");
    }

    private static Faults fouten() {
        return new Faults(ALLE.stream(), new EnvironmentConfig(Map.of()));
    }

    /** Where the short form joins: "…_WEKEN" after "A_B_METER" is "A_B_WEKEN", "…_SAMEN" after "A_B" is "A_B_SAMEN". */
    private static int aftakking(String heel, String kort) {
        String rest = kort.substring(1);
        Map<String, Integer> plekken = new java.util.TreeMap<>();
        for (int plek = heel.length(); plek > 0; plek = heel.lastIndexOf('_', plek - 1)) {
            plekken.put(heel.substring(0, plek) + rest, plek);
        }
        return plekken.entrySet().stream()
                .filter(een -> ALLE.stream().anyMatch(regel -> regel.variable().equals(een.getKey())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(heel + " " + kort))
                .getValue();
    }

    private static List<Rule> alle() {
        List<Rule> regels = new ArrayList<>();
        Klassen.programma().stream().filter(klasse -> !klasse.isInterface()).forEach(klasse -> {
            if (klasse.isAssignableTo(OwnRules.class)) {
                regels.addAll(((OwnRules) maak(klasse.reflect())).rules());
            }
            if (klasse.isAssignableTo(SettingGroup.class)) {
                ((SettingGroup) maak(klasse.reflect())).settings().forEach(een -> regels.add(Rule.of(een)));
            }
        });
        return regels;
    }

    private static Object maak(Class<?> type) {
        return new Testobjecten(null, Clock.systemUTC()).maak(type);
    }
}
