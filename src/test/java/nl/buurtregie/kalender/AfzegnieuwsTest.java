package nl.buurtregie.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import org.junit.jupiter.api.Test;

/** What the form says of who hears it, is what calling off does. */
@Functie("BEM-31")
class AfzegnieuwsTest {

    @Test
    void wie_van_het_gesprek_hoorde_hoort_ook_dat_het_niet_doorgaat() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            doe(wereld, "update partij set telefoon = null, email = null");
            doe(wereld, "update partij set email = 'eerste@buur.example' where rol = 'EERSTE_BUUR'");
            doe(wereld, "update medewerker set email = 'ineke@buurt.example' where gebruikersnaam = 'ineke'");
            long id = wereld.plan(nummer, Gespreksoort.SAMEN, 3);
            wereld.em.flush();
            wereld.maak(Uitnodigingen.class).werkBij(wereld.zaak(nummer));
            wereld.vergeet();
            assertThat(buren(wereld, nummer, id))
                    .as("het eerste bericht wacht nog: dan gaan ze geen van beide")
                    .isEmpty();
            assertThat(bemiddelaars(wereld, nummer, id)).isEmpty();

            doe(wereld, "update uitgaand set stand = 'VERSTUURD' where stand = 'WACHT'");
            assertThat(buren(wereld, nummer, id))
                    .containsExactly(wereld.zaak(nummer).eersteBuur().id());
            assertThat(bemiddelaars(wereld, nummer, id)).containsExactly(wereld.ineke.id());

            wereld.maak(BepaalBericht.class).zet(wereld.marjan, Berichtsoort.GESPREK_AFGEZEGD, false);
            wereld.vergeet();
            assertThat(buren(wereld, nummer, id)).as("uit is uit").isEmpty();
            wereld.maak(BepaalBericht.class).zet(wereld.marjan, Berichtsoort.GESPREK_AFGEZEGD, true);
            doe(wereld, "update partij set email = null");
            assertThat(buren(wereld, nummer, id)).as("geen weg meer").isEmpty();
        });
    }

    private static void doe(Wereld wereld, String sql) {
        wereld.em.flush();
        wereld.em.createNativeQuery(sql).executeUpdate();
        wereld.vergeet();
    }

    private static Set<Long> buren(Wereld wereld, String nummer, long id) {
        Bemiddeling zaak = wereld.zaak(nummer);
        return wereld.maak(Afzegnieuws.class).burenDieHoren(zaak, gesprek(wereld, zaak, id));
    }

    private static Set<Long> bemiddelaars(Wereld wereld, String nummer, long id) {
        return wereld.maak(Afzegnieuws.class).bemiddelaarsDieHoren(gesprek(wereld, wereld.zaak(nummer), id));
    }

    private static Gesprek gesprek(Wereld wereld, Bemiddeling zaak, long id) {
        return wereld.maak(Gesprekken.class).get(zaak, id);
    }
}
