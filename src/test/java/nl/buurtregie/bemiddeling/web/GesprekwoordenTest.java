package nl.buurtregie.bemiddeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.junit.jupiter.api.Test;

class GesprekwoordenTest {

    @Test
    @Functie("BEM-12")
    void de_zaak_zegt_dat_een_gepland_gesprek_niet_meer_mag() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            wereld.plan(nummer, Gespreksoort.SAMEN, 3);
            wereld.vergeet();
            assertThat(noot(wereld, nummer)).isNull();
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            wereld.maak(WijzigPartij.class)
                    .zegt(wereld.ineke, wereld.nu(nummer), eerste, Doel.TWEEDE_BUUR_BENADEREN, false);
            wereld.vergeet();
            assertThat(noot(wereld, nummer)).contains("Die krijgt daarom geen herinnering.");
            assertThat(wereld.maak(NuTeDoen.class)
                            .van(wereld.ineke, wereld.zaak(nummer), false, Optional.empty(), Map.of())
                            .letOp())
                    .contains("Overleg eerst met de eerste buur.");
        });
    }

    private static String noot(Wereld wereld, String nummer) {
        return wereld.maak(Gesprekwoorden.class)
                .gepland(wereld.zaak(nummer), Map.of())
                .get(0)
                .noot();
    }
}
