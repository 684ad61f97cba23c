package nl.buurtregie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.junit.jupiter.api.Test;

class DemovraagTest {

    @Test
    void de_demo_vraagt_voor_een_eigen_zaak_en_blijft_van_die_van_een_ander_af() {
        Wereld.proef(wereld -> {
            String vanEenAnder = wereld.meldAan();
            String verzonnen = wereld.meldAan();
            Demovraag demo = wereld.maak(Demovraag.class);
            demo.vraag(wereld.marjan, List.of(wereld.ineke, wereld.youssef), Set.of());
            assertThat(List.of(vanEenAnder, verzonnen))
                    .allMatch(nummer -> wereld.zaak(nummer).status() == Status.INTAKE);
            demo.vraag(wereld.marjan, List.of(wereld.ineke, wereld.youssef), Set.of(verzonnen));
            assertThat(wereld.zaak(vanEenAnder).status()).isEqualTo(Status.INTAKE);
            assertThat(wereld.zaak(verzonnen).lopend()).hasSize(2);
        });
    }
}
