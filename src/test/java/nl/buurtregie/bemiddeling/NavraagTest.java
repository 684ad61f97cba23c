package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.facts.Boekproef;
import org.junit.jupiter.api.Test;

/** Whoever was referred elsewhere is not forgotten. */
@Functie("BEM-29")
class NavraagTest {

    private static final Duration ZES_WEKEN = Duration.ofDays(42);

    @Test
    void na_zes_weken_staat_de_verwijzing_op_de_lijst_tot_iemand_het_vroeg() {
        Wereld.proef(w -> {
            String nummer = verwezen(w);
            assertThat(open(w)).isEmpty();
            w.later(ZES_WEKEN.minusDays(1));
            assertThat(open(w)).isEmpty();
            w.later(Duration.ofDays(1));
            assertThat(open(w)).containsExactly(nummer);
            w.maak(VraagNa.class).legVast(w.marjan, w.nu(nummer), Navraagantwoord.NIET_GEGAAN);
            assertThat(open(w)).isEmpty();
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.AFGESLOTEN);
            assertThat(w.maak(Bemiddelingen.class)
                            .historie(w.zaak(nummer))
                            .get(0)
                            .handeling())
                    .isEqualTo(Handeling.NAVRAAG);
            assertThat(w.vraag("select antwoord from feit_navraag")).isEqualTo("NIET_GEGAAN");
            assertThat(w.vraag("select nagevraagd from bemiddeling"))
                    .as("de zaak zegt het zelf")
                    .isEqualTo(0);
            w.vraag("with x as (update bemiddeling set nagevraagd = null returning 1) select count(*) from x");
            assertThat(open(w)).as("gevraagd in een eerdere versie").isEmpty();
            new Boekproef(w.em).klopt();
        });
    }

    @Test
    void een_tweede_antwoord_komt_in_de_plaats_van_het_eerste() {
        Wereld.proef(w -> {
            String nummer = verwezen(w);
            w.later(ZES_WEKEN);
            w.maak(VraagNa.class).legVast(w.marjan, w.nu(nummer), Navraagantwoord.NIET_BEREIKT);
            w.maak(VraagNa.class).legVast(w.marjan, w.nu(nummer), Navraagantwoord.GEHOLPEN);
            assertThat(w.vraag("select string_agg(antwoord, ' ') from feit_navraag"))
                    .isEqualTo("GEHOLPEN");
            assertThat(w.vraag("select string_agg(antwoord, ' ') from navraag")).isEqualTo("GEHOLPEN");
            new Boekproef(w.em).klopt();
        });
    }

    @Test
    void wie_terugkomt_staat_er_niet_meer_en_na_een_nieuwe_verwijzing_weer_wel() {
        Wereld.proef(w -> {
            String nummer = verwezen(w);
            w.later(ZES_WEKEN);
            w.maak(VraagNa.class).legVast(w.marjan, w.nu(nummer), Navraagantwoord.NIET_GEHOLPEN);
            w.maak(HeropenZaak.class).heropen(w.marjan, w.nu(nummer), "Het speelt nog");
            assertThat(open(w)).isEmpty();
            verwijs(w, nummer);
            w.later(ZES_WEKEN);
            assertThat(open(w)).containsExactly(nummer);
        });
    }

    @Test
    void een_verwijzing_die_teruggaat_neemt_de_vraag_mee_en_een_antwoord_staat_in_de_weg() {
        Wereld.proef(w -> {
            String terug = verwezen(w);
            String blijft = verwezen(w);
            w.later(ZES_WEKEN);
            assertThat(open(w)).containsExactly(terug, blijft);
            w.maak(WijzigLaatste.class).wijzig(w.marjan, w.nu(terug), "Ik tikte mis");
            assertThat(open(w)).containsExactly(blijft);
            w.maak(VraagNa.class).legVast(w.marjan, w.nu(blijft), Navraagantwoord.GEHOLPEN);
            Stap nu = w.nu(blijft);
            Weigering.weigert("B17.1", "", () -> w.maak(WijzigLaatste.class).wijzig(w.marjan, nu, "Ik tikte mis"));
        });
    }

    @Test
    void wat_niemand_vroeg_blijft_staan_en_wat_niet_past_telt_mee() {
        Wereld.proef(w -> {
            String oudste = verwezen(w);
            w.later(Duration.ofDays(300));
            for (int i = 0; i < Navragen.HOOGUIT; i++) {
                verwezen(w);
            }
            w.later(ZES_WEKEN);
            Navragen navragen = w.maak(Navragen.class);
            w.em.flush();
            assertThat(open(w)).hasSize(Navragen.HOOGUIT).startsWith(oudste);
            assertThat(navragen.aantal(w.marjan).number()).isEqualTo(Navragen.HOOGUIT + 1);
            assertThat(navragen.alle(w.marjan)).hasSize(Navragen.HOOGUIT + 1);
            assertThat(navragen.alle(w.ineke)).isEmpty();
        });
    }

    @Test
    void alleen_na_verwijzen_en_alleen_de_coordinator() {
        Wereld.proef(w -> {
            String advies = w.meldAan();
            w.maak(VoerIntake.class).voer(w.marjan, w.nu(advies), Voorbeelden.adviesWasGenoeg());
            Stap nu = w.nu(advies);
            Weigering.weigert("B0.1", "", () -> w.maak(VraagNa.class).legVast(w.marjan, nu, Navraagantwoord.GEHOLPEN));
            String nummer = verwezen(w);
            Stap dan = w.nu(nummer);
            assertThatThrownBy(() -> w.maak(VraagNa.class).legVast(w.ineke, dan, Navraagantwoord.GEHOLPEN))
                    .isInstanceOf(NotFound.class);
            w.later(ZES_WEKEN);
            assertThat(w.maak(Navragen.class).open(w.ineke)).isEmpty();
        });
    }

    private static List<String> open(Wereld w) {
        w.em.flush();
        return w.maak(Navragen.class).open(w.marjan).stream()
                .map(Navragen.Open::nummer)
                .toList();
    }

    private static String verwezen(Wereld w) {
        String nummer = w.meldAan();
        verwijs(w, nummer);
        return nummer;
    }

    private static void verwijs(Wereld w, String nummer) {
        w.maak(VoerIntake.class)
                .voer(w.marjan, w.nu(nummer), new Intake(Besluit.VERWEZEN, Set.of(), Set.of(), null, "de huisarts"));
        if (w.zaak(nummer).status() == Status.TERUGKOPPELEN) {
            w.maak(KoppelTerug.class).koppelTerug(w.marjan, w.nu(nummer), true);
        }
    }
}
