package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Proefindicator;
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
    void wat_in_een_andere_indeling_gepubliceerd_is_staat_erbij() {
        Uitslag niets = new Uitslag(100, 20, 5, 0, 0, 0);
        assertThat(Leesbaarheid.afscherming(over(2023, 2025), niets, List.of(over(2022, 2024)))
                        .tekst())
                .startsWith("Niemand kan een klein getal uitrekenen. Verborgen");
        Controle anders = Leesbaarheid.afscherming(
                over(2023, 2025), niets, List.of(over(2022, 2024, 2023), over(2019, 2021, 2020)));
        assertThat(anders.ernst()).isEqualTo(Controle.Ernst.LET_OP);
        assertThat(anders.tekst()).doesNotContain("Niemand").contains("in een andere indeling");
        assertThat(Leesbaarheid.afscherming(over(2023, 2025), niets, List.of(over(2019, 2021, 2020)))
                        .ernst())
                .isEqualTo(Controle.Ernst.GOED);
    }

    @Test
    void elk_kerncijfer_dat_ontbreekt_staat_er_met_waarom() {
        assertThat(Leesbaarheid.kerncijfers(rekening(
                        cijfer("zaken", Niveau.GEMEENTE, "2024", Cijferstatus.OK),
                        cijfer("samen", Niveau.GEMEENTE, "2024", Cijferstatus.VERBORGEN),
                        cijfer("duur", Niveau.GEMEENTE, "2024", Cijferstatus.VERBORGEN),
                        cijfer("uren", Niveau.GEMEENTE, "2024", Cijferstatus.NOEMER_KLEIN),
                        cijfer("per", Niveau.GEMEENTE, "2024", Cijferstatus.NOEMER_LEEG),
                        cijfer("straat", Niveau.GEMEENTE, "2024", Cijferstatus.NIET_GETELD),
                        cijfer("zaken", Niveau.WIJK, "2024", Cijferstatus.VERBORGEN),
                        cijfer("zaken", Niveau.GEMEENTE, "2024K1", Cijferstatus.VERBORGEN),
                        cijfer("zaken", Niveau.GEMEENTE, "2025", Cijferstatus.OK))))
                .extracting(Controle::ernst, Controle::tekst)
                .containsExactly(
                        tuple(
                                Controle.Ernst.LET_OP,
                                "Van de gemeente in 2024 zijn 1 van de 5 cijfers te lezen. Verborgen: Naam van duur, Naam van"
                                        + " samen. Te weinig: Naam van uren. Noemer ontbreekt: Naam van per."),
                        tuple(Controle.Ernst.GOED, "Van de gemeente in 2025 zijn 1 van de 1 cijfers te lezen."));
    }

    @Test
    void waar_een_controle_stopt_is_er_geen_knop() {
        assertThat(pagina("error").tegengehouden()).isTrue();
        assertThat(pagina("warning").tegengehouden()).isFalse();
    }

    private static Publicatierekening.Rekening rekening(Cijfer... cijfers) {
        List<Indicator> indicatoren = Stream.of("zaken", "samen", "duur", "uren", "per", "straat")
                .map(code -> Proefindicator.ingevoerd(code, 0, Instant.EPOCH))
                .toList();
        Vraag vraag = new Vraag(indicatoren, List.of(), LocalDate.MAX, null, null);
        return new Publicatierekening.Rekening(
                vraag, Map.of(), Map.of(), Map.of(), List.of(cijfers), DRIE_IN_BEREIK, false);
    }

    private static Cijfer cijfer(String code, Niveau niveau, String periode, Cijferstatus status) {
        return new Cijfer(code, 1, niveau, "GM0014", periode, status, null, null, null, null, null);
    }

    private static PublicatieView pagina(String soort) {
        List<PublicatieView.Controle> controles =
                List.of(new PublicatieView.Controle("", "", "ok"), new PublicatieView.Controle("", "", soort));
        return new PublicatieView(
                "",
                "",
                "",
                "opstellen",
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of(),
                controles,
                List.of(),
                List.of(),
                null);
    }

    private static Publicatie over(int van, int tot) {
        return over(van, tot, 2024);
    }

    private static Publicatie over(int van, int tot, int indeling) {
        Ik ina = new Ik(1, "Ina", Set.of(Rol.ANALIST));
        Grondslag grondslag = new Grondslag(indeling, "CBS 2024");
        return new Publicatie(
                new Opdracht(van, tot, null), 1, grondslag, ina, Instant.EPOCH, LocalDate.of(2026, 3, 12));
    }
}
