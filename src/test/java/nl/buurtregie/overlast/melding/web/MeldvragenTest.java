package nl.buurtregie.overlast.melding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.buurtregie.loket.vraag.web.Concept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeldvragenTest {

    @ParameterizedTest
    @EnumSource
    void op_een_andere_plek_of_van_een_andere_soort_is_het_niet_meer_hetzelfde(Meldvraag vraag) {
        Concept zelfde = new Concept(Map.of("bij", List.of("P-2026-00001"), "plek", List.of("Goudlaan")), null);
        Concept daarna = new Meldvragen().bij(vraag, zelfde);
        boolean anders = EnumSet.of(Meldvraag.SOORT, Meldvraag.PLEK).contains(vraag);
        assertThat(daarna.form().values("bij")).isEqualTo(anders ? List.of() : List.of("P-2026-00001"));
        assertThat(daarna.form().values("plek")).containsExactly("Goudlaan");
    }
}
