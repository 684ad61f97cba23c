package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.BEDENKTIJD;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.NAZORG;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.TERMIJN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Het proces van een bemiddeling")
class BemiddelingProcesTest {

    @Test
    @DisplayName("loopt langs alle stappen tot de zaak is afgesloten en teruggekoppeld")
    void helePad() {
        Proefzaak zaak = Proefzaak.aangemeld()
                .doe("intake", "GESCHIKT")
                .doe("paarToewijzen")
                .doe("gesprekEersteBuur", "GAAT_DOOR")
                .doe("contactTweedeBuur", "DOET_MEE")
                .doe("bemiddelen", "AFSPRAKEN")
                .wacht(NAZORG)
                .doe("nazorgBellen", "BEREIKT")
                .sluitAf(true)
                .doe("terugkoppelen");

        assertThat(zaak.einde()).containsExactly("afgesloten");
    }

    @ParameterizedTest(name = "{0} is een stap voor de {1}")
    @DisplayName("geeft elke stap aan de rol van zijn baan")
    @CsvSource({
        "intake,coordinator",
        "paarToewijzen,coordinator",
        "gesprekEersteBuur,bemiddelaar",
        "contactTweedeBuur,bemiddelaar",
        "coachen,bemiddelaar",
        "bemiddelen,bemiddelaar",
        "nazorgBellen,bemiddelaar",
        "afsluiten,coordinator",
        "terugkoppelen,coordinator"
    })
    void rollen(String stap, String rol) {
        Proefzaak zaak = Proefzaak.op(stap);

        assertThat(zaak.stappen()).containsExactly(stap);
        assertThat(zaak.rol()).isEqualTo(rol);
    }

    @ParameterizedTest(name = "intake met {0}")
    @DisplayName("eindigt na de intake als de zaak niet naar een paar gaat")
    @ValueSource(strings = {"ADVIES", "ONGESCHIKT", "VERWEZEN"})
    void eindeNaIntake(String uitkomst) {
        Proefzaak zonder = Proefzaak.aangemeld().doe("intake", uitkomst, false);
        Proefzaak met = Proefzaak.aangemeld().doe("intake", uitkomst, true);

        assertThat(zonder.einde()).containsExactly("afgesloten");
        assertThat(met.stappen()).containsExactly("terugkoppelen");
        assertThat(met.doe("terugkoppelen").einde()).containsExactly("afgesloten");
    }

    @ParameterizedTest(name = "{0} met {1}")
    @DisplayName("gaat naar afsluiten als een van de buren niet verder wil")
    @CsvSource({
        "gesprekEersteBuur,PRAAT_ZELF",
        "gesprekEersteBuur,STOPT",
        "contactTweedeBuur,WEIGERT",
        "contactTweedeBuur,OPGEGEVEN",
        "bemiddelen,HAAKT_AF"
    })
    void stopt(String stap, String uitkomst) {
        Proefzaak zaak = Proefzaak.op(stap).doe(stap, uitkomst);

        assertThat(zaak.stappen()).containsExactly("afsluiten");
        assertThat(zaak.sluitAf(false).einde()).containsExactly("afgesloten");
    }

    @Test
    @DisplayName("wacht de bedenktijd af en gaat dan opnieuw naar de eerste buur")
    void bedenktijd() {
        Proefzaak zaak = Proefzaak.op("bedenktijd");

        assertThat(zaak.wachtOp()).containsExactly("bedenktijd");
        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.wacht(BEDENKTIJD).stappen()).containsExactly("gesprekEersteBuur");
    }

    @Test
    @DisplayName("blijft bij de tweede buur zolang er nog een poging is")
    void nogEenPoging() {
        Proefzaak zaak = Proefzaak.op("contactTweedeBuur")
                .doe("contactTweedeBuur", "NIET_BEREIKT")
                .doe("contactTweedeBuur", "NIET_BEREIKT");

        assertThat(zaak.stappen()).containsExactly("contactTweedeBuur");
    }

    @Test
    @DisplayName("blijft bij bemiddelen zolang er nog een gesprek komt")
    void nogEenGesprek() {
        Proefzaak zaak = Proefzaak.op("bemiddelen").doe("bemiddelen", "NOG_EEN_GESPREK");

        assertThat(zaak.stappen()).containsExactly("bemiddelen");
        assertThat(zaak.doe("bemiddelen", "GEEN_AFSPRAKEN").wachtOp()).containsExactly("nazorgTermijn");
    }

    @Test
    @DisplayName("begint bij terugval opnieuw bij de eerste buur")
    void terugval() {
        Proefzaak zaak = Proefzaak.op("nazorgBellen").doe("nazorgBellen", "TERUGVAL");

        assertThat(zaak.stappen()).containsExactly("gesprekEersteBuur");
    }

    @ParameterizedTest(name = "nazorg: {0}")
    @DisplayName("sluit af na de nazorg, ook als niemand bereikt is")
    @ValueSource(strings = {"BEREIKT", "ONBEKEND"})
    void naNazorg(String uitkomst) {
        Proefzaak zaak = Proefzaak.op("nazorgBellen").doe("nazorgBellen", uitkomst);

        assertThat(zaak.stappen()).containsExactly("afsluiten");
        assertThat(zaak.feit("uitkomst")).isEqualTo(uitkomst);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("herinnert na de termijn een keer, en de stap blijft open")
    @ValueSource(
            strings = {
                "intake",
                "paarToewijzen",
                "gesprekEersteBuur",
                "contactTweedeBuur",
                "bemiddelen",
                "afsluiten",
                "terugkoppelen"
            })
    void herinnering(String stap) {
        Proefzaak zaak = Proefzaak.op(stap);
        assertThat(zaak.herinneringen(stap)).isZero();

        zaak.wacht(TERMIJN).wacht(TERMIJN);

        assertThat(zaak.herinneringen(stap)).isOne();
        assertThat(zaak.stappen()).containsExactly(stap);
        assertThat(zaak.openJobs()).isZero();
    }

    @Test
    @DisplayName("herinnert niet meer aan een stap die op tijd klaar was")
    void geenHerinnering() {
        Proefzaak zaak = Proefzaak.op("paarToewijzen").wacht(TERMIJN);

        assertThat(zaak.herinneringen("intake")).isZero();
    }

    @ParameterizedTest(name = "vanuit {0}")
    @DisplayName("stopt bij intrekken waar de zaak ook is")
    @ValueSource(
            strings = {
                "intake",
                "paarToewijzen",
                "gesprekEersteBuur",
                "bedenktijd",
                "contactTweedeBuur",
                "bemiddelen",
                "nazorgTermijn",
                "nazorgBellen",
                "volgendePoging",
                "afsluiten"
            })
    void intrekken(String stap) {
        Proefzaak zonder = Proefzaak.op(stap).trekIn(false);
        Proefzaak met = Proefzaak.op(stap).trekIn(true);

        assertThat(zonder.einde()).containsExactly("ingetrokkenZonderTerugkoppeling");
        assertThat(met.wachtOp()).containsExactly("terugkoppelenNaIntrekking");
        assertThat(met.rol()).isEqualTo("coordinator");
        assertThat(met.openJobs()).as("alleen de herinnering").isOne();
        met.wacht(TERMIJN).wacht(TERMIJN);
        assertThat(met.herinneringen("terugkoppelenNaIntrekking")).isOne();
        assertThat(met.doe("terugkoppelenNaIntrekking").einde()).containsExactly("afgeslotenNaIntrekking");
    }

    @ParameterizedTest(name = "na {0}")
    @DisplayName("weigert een uitkomst die het niet kent, en de stap blijft open")
    @ValueSource(strings = {"intake", "gesprekEersteBuur", "contactTweedeBuur"})
    void onbekendeUitkomst(String stap) {
        Proefzaak zaak = Proefzaak.op(stap);

        assertThatThrownBy(() -> zaak.doe(stap, "ANDERS", true)).isInstanceOf(ProcessEngineException.class);
        assertThat(zaak.stappen()).containsExactly(stap);
    }

    @Test
    @DisplayName("weigert af te sluiten zonder te zeggen of er teruggekoppeld wordt")
    void zonderTerugkoppelen() {
        Proefzaak zaak = Proefzaak.op("afsluiten");

        assertThatThrownBy(() -> zaak.doe("afsluiten")).isInstanceOf(ProcessEngineException.class);
        assertThat(zaak.stappen()).containsExactly("afsluiten");
    }
}
