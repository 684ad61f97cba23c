package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.publicatie.web.PublicatieView;
import org.junit.jupiter.api.Test;

class LeesbaarheidTest {

    private static final Uitslag DRIE_IN_BEREIK = new Uitslag(100, 20, 5, 3, 0, 3);

    @Test
    void wie_tegengehouden_wordt_leest_wat_wel_kan() {
        Controle controle = Leesbaarheid.afscherming(over(2023, 2025), DRIE_IN_BEREIK, List.of(over(2022, 2024)));

        assertThat(controle.ernst()).isEqualTo(Controle.Ernst.STOP);
        assertThat(controle.tekst())
                .startsWith("Van 3 kleine getallen")
                .endsWith("Open daarna een versie over alleen 2025: daarover is nog niets gepubliceerd.");
    }

    @Test
    void zonder_nieuw_jaar_blijft_de_eerdere_versie_gelden() {
        assertThat(Leesbaarheid.afscherming(over(2023, 2025), DRIE_IN_BEREIK, List.of(over(2022, 2025)))
                        .tekst())
                .endsWith("Laat deze versie vervallen. De eerdere versie blijft gelden.");
    }

    @Test
    void wat_eerdere_versies_al_vertelden_staat_erbij_en_houdt_niets_tegen() {
        Controle controle =
                Leesbaarheid.afscherming(over(2023, 2025), new Uitslag(100, 20, 5, 3, 2, 0), List.of(over(2022, 2024)));

        assertThat(controle.ernst()).isEqualTo(Controle.Ernst.LET_OP);
        assertThat(controle.tekst()).contains("Van 2 sommen van kleine getallen lieten eerdere versies al iets weten");
    }

    @Test
    void waar_een_controle_stopt_is_er_geen_knop() {
        assertThat(pagina("error").tegengehouden()).isTrue();
        assertThat(pagina("warning").tegengehouden()).isFalse();
    }

    private static PublicatieView pagina(String soort) {
        List<PublicatieView.Controle> controles =
                List.of(new PublicatieView.Controle("", "", "ok"), new PublicatieView.Controle("", "", soort));
        return new PublicatieView(
                "", "", "", "opstellen", null, null, null, false, false, controles, List.of(), List.of(), null);
    }

    private static Publicatie over(int van, int tot) {
        Ik ina = new Ik(1, "Ina", Set.of(Rol.ANALIST));
        Grondslag grondslag = new Grondslag(2024, "CBS 2024");
        return new Publicatie(
                new Opdracht(van, tot, null), 1, grondslag, ina, Instant.EPOCH, LocalDate.of(2026, 3, 12));
    }
}
