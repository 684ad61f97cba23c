package nl.buurtregie.bemiddeling.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.gesprek.Gespreksnieuws;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import org.junit.jupiter.api.Test;

/** Nobody is called for what he hears already, and nobody who may hear nothing of us. */
@Functie("BEM-12")
class AfzegwoordenTest {

    @Test
    void wie_het_vanzelf_hoort_en_wie_gebeld_wordt_staat_er() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long id = wereld.plan(nummer, Gespreksoort.SAMEN, 3);
            wereld.vergeet();
            Partij eerste = wereld.zaak(nummer).eersteBuur();
            Partij tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow();

            Afzegwoorden.WieHoort samen = wie(wereld, nummer, id, wereld.ineke, Set.of(eerste.id()), wereld.youssef);
            assertThat(samen.vanzelf())
                    .isEqualTo("De eerste buur en Youssef Benali horen vanzelf dat het niet doorgaat.");
            assertThat(samen.zelf()).isEqualTo("Geen bericht gaat naar de tweede buur: bel zelf.");
            assertThat(samen.bellen()).extracting(Partij::id).containsExactly(tweede.id());

            Afzegwoorden.WieHoort alleen = wie(wereld, nummer, id, wereld.marjan, Set.of(tweede.id()), wereld.esra);
            assertThat(alleen.vanzelf()).isEqualTo("De tweede buur hoort vanzelf dat het niet doorgaat.");
            assertThat(alleen.zelf())
                    .isEqualTo("Geen bericht gaat naar de eerste buur, Ineke Wolters en Youssef Benali: bel zelf.");

            wereld.maak(WijzigPartij.class)
                    .zegt(wereld.marjan, wereld.nu(nummer), eerste.id(), Doel.TWEEDE_BUUR_BENADEREN, false);
            wereld.vergeet();
            Afzegwoorden.WieHoort zonder = wie(wereld, nummer, id, wereld.ineke, Set.of(eerste.id()), wereld.youssef);
            assertThat(zonder.zelf()).as("de tweede buur mag niets horen").isEmpty();
            assertThat(zonder.bellen()).isEmpty();
        });
    }

    private static Afzegwoorden.WieHoort wie(
            Wereld wereld, String nummer, long id, Ik ik, Set<Long> buren, Ik bemiddelaar) {
        Afzegwoorden woorden = Testobjecten.zet(new Afzegwoorden(), "nieuws", new Gespreksnieuws() {
            @Override
            public Set<Long> burenDieHoren(Bemiddeling zaak, Gesprek gesprek) {
                return buren;
            }

            @Override
            public Set<Long> bemiddelaarsDieHoren(Gesprek gesprek) {
                return Set.of(bemiddelaar.id());
            }
        });
        Bemiddeling zaak = wereld.zaak(nummer);
        return Testobjecten.zet(woorden, "medewerkers", wereld.maak(Medewerkers.class))
                .van(ik, zaak, wereld.maak(Gesprekken.class).get(zaak, id));
    }
}
