package nl.buurtregie.bemiddeling.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.PakOp;
import nl.buurtregie.bemiddeling.SchermAf;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.Nieuws.Zaaknieuws;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import org.junit.jupiter.api.Test;

/** What others did since one looked. */
@Functie("BEM-40")
class NieuwsTest {

    @Test
    void alleen_wat_anderen_deden_sinds_toen_aan_zaken_die_men_ziet() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String oud = wereld.breng(Status.WACHTLIJST);
            wereld.later(Duration.ofHours(20));
            Instant toen = wereld.moment();
            wereld.later(Duration.ofMinutes(1));
            String nieuw = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String dicht = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(dicht), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            wereld.vergeet();

            List<Zaaknieuws> imkes = wereld.maak(Nieuws.class).sinds(imke, toen, Optional.empty());
            assertThat(imkes).extracting(een -> een.zaak().nummer()).containsExactly(nieuw);
            assertThat(imkes.get(0).regels()).hasSize(Nieuws.REGELS);
            assertThat(imkes.get(0).eerder()).isEqualTo(1);
            List<Zaaknieuws> marjans = wereld.maak(Nieuws.class).sinds(wereld.marjan, toen, Optional.empty());
            assertThat(marjans).extracting(een -> een.zaak().nummer()).containsExactly(dicht, nieuw);
            assertThat(marjans.get(1).regels())
                    .as("not what she did herself")
                    .extracting(een -> een.handeling())
                    .containsExactly(Handeling.AANGENOMEN, Handeling.AANGENOMEN);

            wereld.later(Duration.ofMinutes(1));
            wereld.maak(PakOp.class).pakOp(wereld.marjan, oud, null);
            wereld.later(Duration.ofSeconds(-90)); // on another server, whose lines have higher numbers
            String vroeger = wereld.meldAan();
            wereld.vergeet();
            assertThat(wereld.maak(Nieuws.class).sinds(imke, toen, Optional.empty()))
                    .extracting(een -> een.zaak().nummer())
                    .as("the latest first, by its moment")
                    .containsExactly(oud, nieuw, vroeger);
            assertThat(wereld.maak(Nieuws.class).sinds(wereld.els, toen, Optional.empty()))
                    .as("no case is hers")
                    .isEmpty();
        });
    }

    @Test
    void bladeren_geeft_elke_zaak_een_keer() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            for (int i = 0; i < 2 * Nieuws.PAGINA + 3; i++) {
                wereld.meldAan();
            }
            wereld.vergeet();
            List<String> gezien = new ArrayList<>();
            Optional<Nieuws.Plek> na = Optional.empty();
            List<Zaaknieuws> blad;
            do {
                blad = wereld.maak(Nieuws.class).sinds(imke, wereld.moment(), na);
                List<Zaaknieuws> getoond = blad.stream().limit(Nieuws.PAGINA).toList();
                getoond.forEach(een -> gezien.add(een.zaak().nummer()));
                na = Nieuws.Plek.van(getoond.get(getoond.size() - 1).plek().tekst());
            } while (blad.size() > Nieuws.PAGINA);
            assertThat(gezien).hasSize(2 * Nieuws.PAGINA + 3).doesNotHaveDuplicates();
        });
    }
}
