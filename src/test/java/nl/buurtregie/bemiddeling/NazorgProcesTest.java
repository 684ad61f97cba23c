package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.NAZORG;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.TERMIJN;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.VOLGENDE_POGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Het proces van de nazorg")
class NazorgProcesTest {

    @Test
    @DisplayName("wacht eerst de nazorgtermijn af")
    void wachtEerst() {
        Proefzaak zaak = Proefzaak.alleenNazorg();

        assertThat(zaak.wachtOp()).containsExactly("nazorgTermijn");
        assertThat(zaak.wacht(NAZORG.minusDays(1)).stappen()).isEmpty();
        assertThat(zaak.wacht(NAZORG).stappen()).containsExactly("nazorgBellen");
        assertThat(zaak.rol()).isEqualTo("bemiddelaar");
    }

    @ParameterizedTest(name = "{0} eindigt in {1}")
    @DisplayName("eindigt met wat het bellen opleverde")
    @CsvSource({"BEREIKT,vastgesteld", "TERUGVAL,terugval", "ONBEKEND,onbekend"})
    void einden(String uitkomst, String einde) {
        Proefzaak zaak = Proefzaak.alleenNazorg().wacht(NAZORG).doe("nazorgBellen", uitkomst);

        assertThat(zaak.einde()).containsExactly(einde);
    }

    @Test
    @DisplayName("probeert het later opnieuw als niemand bereikt is")
    void volgendePoging() {
        Proefzaak zaak = Proefzaak.alleenNazorg().wacht(NAZORG).doe("nazorgBellen", "NIET_BEREIKT");

        assertThat(zaak.wachtOp()).containsExactly("volgendePoging");
        assertThat(zaak.wacht(VOLGENDE_POGING).stappen()).containsExactly("nazorgBellen");
    }

    @Test
    @DisplayName("herinnert een keer als het bellen blijft liggen")
    void herinnering() {
        Proefzaak zaak = Proefzaak.alleenNazorg().wacht(NAZORG).wacht(TERMIJN).wacht(TERMIJN);

        assertThat(zaak.herinneringen("nazorgBellen")).isOne();
        assertThat(zaak.stappen()).containsExactly("nazorgBellen");
    }

    @Test
    @DisplayName("weigert een uitkomst die het niet kent, en de stap blijft open")
    void onbekendeUitkomst() {
        Proefzaak zaak = Proefzaak.alleenNazorg().wacht(NAZORG);

        assertThatThrownBy(() -> zaak.doe("nazorgBellen", "ANDERS")).isInstanceOf(ProcessEngineException.class);
        assertThat(zaak.stappen()).containsExactly("nazorgBellen");
    }
}
