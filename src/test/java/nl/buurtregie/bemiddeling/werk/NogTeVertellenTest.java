package nl.buurtregie.bemiddeling.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class NogTeVertellenTest {

    /** Every day of four years: the count and the list draw the line at the same day. */
    @Test
    void de_grens_van_een_maand_is_voor_telling_en_lijst_gelijk() {
        for (LocalDate vandaag = LocalDate.of(2024, 1, 1); vandaag.getYear() < 2028; vandaag = vandaag.plusDays(1)) {
            LocalDate grens = NogTeVertellen.opTijdSinds(vandaag);
            assertThat(grens.plus(Period.ofMonths(1))).isAfterOrEqualTo(vandaag);
            assertThat(grens.minusDays(1).plus(Period.ofMonths(1))).isBefore(vandaag);
        }
    }
}
