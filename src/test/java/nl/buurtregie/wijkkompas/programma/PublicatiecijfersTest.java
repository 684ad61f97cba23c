package nl.buurtregie.wijkkompas.programma;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Regel;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Staaf;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Wijkrij;
import org.junit.jupiter.api.Test;

/** What the yearly report says: figures of an approved version, and nothing that this version hides. */
class PublicatiecijfersTest {

    @Test
    void bemiddeling_heeft_cijfers_met_n_en_marge_naast_het_land_en_een_regel_per_wijk() {
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025);
            wereld.publicatie(2025);
            Jaarcijfers cijfers = wereld.maak(Publicatiecijfers.class);
            Jaarcijfers.Jaar jaar = cijfers.van(2025);
            assertThat(jaar.bron()).isEqualTo("Cijfers van publicatie 2025, versie 1, vastgesteld op 12 maart 2026.");
            assertThat(cijfers.aanmeldingen(2025)).as("zoals gepubliceerd").hasValue(70);
            Jaarcijfers.Deel deel = jaar.bemiddeling();
            Regel zaken = een(deel, "Zaken buurtbemiddeling");
            assertThat(zaken.waarde()).isEqualTo("0,3 per 1.000");
            assertThat(zaken.n()).isEqualTo("70, 240.000 inwoners");
            Regel goed = een(deel, "Bemiddeling helpt");
            assertThat(goed.waarde()).isEqualTo("66,7\u00a0%");
            assertThat(goed.n()).isEqualTo("40 van 60");
            assertThat(goed.marge()).isEqualTo("54,1–77,3");
            assertThat(goed.land()).contains("%").endsWith(")");
            assertThat(een(deel, "Samen aan tafel").land())
                    .as("geen zelfde noemer")
                    .isEmpty();
            assertThat(een(deel, "Doorlooptijd").waarde()).isEqualTo("42 werkdagen");
            assertThat(een(deel, "Nazorg gegeven").waarde()).isEqualTo("–");
            assertThat(een(deel, "Nazorg gegeven").marge()).startsWith("verborgen");
            assertThat(rij(wereld, deel, "WK001400").waarden()).containsExactly("65", "60", "66,7\u00a0% (54,1–77,3)");
            assertThat(rij(wereld, deel, "WK001401").waarden()).containsExactly("–", "–", "–");
            assertThat(deel.staven().staven())
                    .contains(new Staaf("Aangemeld", "70", 100), new Staaf("Naar een paar", "60", 86));
        });
    }

    @Test
    void een_latere_indeling_of_definitie_verandert_een_verslag_niet() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            wereld.sql("update wijk set naam = 'Anders genoemd', indeling = 2026 where code = 'WK001400'");
            wereld.sql(
                    "insert into indicator (code, versie, naam, definitie, eenheid, richting, bron, kleinste_gebied, kleinste_periode, maat,"
                            + " teller, noemer, geldig_vanaf, reden, breuk, door, vastgelegd_op) select code, 2, 'Later genoemd', definitie, eenheid, richting, bron,"
                            + " kleinste_gebied, kleinste_periode, maat, teller, noemer, date '2025-06-01', 'reden', true, door, vastgelegd_op from indicator"
                            + " where code = 'bb_zaken_1000'");
            Jaarcijfers.Deel deel =
                    wereld.maak(Publicatiecijfers.class).van(2025).bemiddeling();
            assertThat(een(deel, "Zaken buurtbemiddeling").n()).isEqualTo("70, 240.000 inwoners");
            assertThat(deel.wijken().rijen())
                    .extracting(Wijkrij::wijk)
                    .contains("Centrum")
                    .doesNotContain("Anders genoemd");
        });
    }

    @Test
    void overlast_heeft_cijfers_per_soort_en_per_wijk() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            Jaarcijfers.Deel deel =
                    wereld.maak(Publicatiecijfers.class).van(2025).overlast();
            assertThat(een(deel, "Alle overlast").n()).isEqualTo("480, 240.000 inwoners");
            assertThat(deel.staven().staven())
                    .contains(new Staaf("Verloedering", "400", 100), new Staaf("Burenoverlast", "–", 0));
            assertThat(rij(wereld, deel, "WK001400").waarden()).startsWith("480", "24 per 1.000 (21,9–26,2)");
        });
    }

    @Test
    void twee_gemeenten_staan_elk_op_een_regel_en_wat_telt_is_van_beide() {
        Programmawereld.proef(wereld -> {
            wereld.tweeGemeenten();
            wereld.publicatie(2025);
            Jaarcijfers cijfers = wereld.maak(Publicatiecijfers.class);
            assertThat(cijfers.aanmeldingen(2025)).hasValue(140);
            Jaarcijfers.Deel deel = cijfers.van(2025).bemiddeling();
            assertThat(een(deel, "Zaken buurtbemiddeling, Groningen").n()).isEqualTo("70, 240.000 inwoners");
            assertThat(een(deel, "Doorlooptijd, Hoogezand").waarde()).isEqualTo("42 werkdagen");
            assertThat(deel.staven().staven()).contains(new Staaf("Aangemeld", "140", 100));
        });
    }

    @Test
    void zonder_vastgestelde_cijfers_staat_er_dat_ze_er_nog_niet_zijn() {
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025);
            Jaarcijfers cijfers = wereld.maak(Publicatiecijfers.class);
            Jaarcijfers.Jaar jaar = cijfers.van(2025);
            assertThat(jaar.bron()).contains("Over 2025 zijn nog geen cijfers vastgesteld");
            assertThat(jaar.bemiddeling()).isNull();
            assertThat(cijfers.aanmeldingen(2025))
                    .as("nu geteld, zoals het getoond mag worden")
                    .hasValue(65);
            assertThat(cijfers.aanmeldingen(2024))
                    .as("before anything was registered")
                    .isEmpty();
        });
    }

    @Test
    void een_jaar_dat_niet_heel_geregistreerd_is_heeft_geen_aantal_om_door_te_delen() {
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025, "2025-09-01");
            wereld.nietGeteld();
            Jaarcijfers cijfers = wereld.maak(Publicatiecijfers.class);
            assertThat(cijfers.aanmeldingen(2025)).as("counted now").isEmpty();
            wereld.publicatie(2025);
            assertThat(cijfers.aanmeldingen(2025)).as("as published").isEmpty();
            assertThat(Zaakkosten.van(43, cijfers.aanmeldingen(2025)).uitleg())
                    .isEqualTo("niet het hele jaar geregistreerd");
        });
    }

    @Test
    void een_verbetering_van_een_jaar_geldt_ook_als_een_later_jaar_er_al_was() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2023, 2025, 1, "2026-03-12");
            wereld.publicatie(2024, 2024, 2, "2026-06-01");
            Jaarcijfers cijfers = wereld.maak(Publicatiecijfers.class);
            assertThat(cijfers.van(2024).bron())
                    .startsWith("Cijfers van publicatie 2024, versie 2, vastgesteld op 1 juni");
            assertThat(cijfers.van(2023).bron()).startsWith("Cijfers van publicatie 2025, versie 1");
        });
    }

    @Test
    void een_verbetering_van_minder_jaren_laat_de_andere_jaren_staan() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2024, 2024, 1, "2025-03-12");
            wereld.publicatie(2023, 2025, 1, "2026-03-12");
            wereld.publicatie(2025, 2025, 2, "2026-06-01");
            Jaarcijfers cijfers = wereld.maak(Publicatiecijfers.class);
            assertThat(cijfers.van(2023).bron()).startsWith("Cijfers van publicatie 2025, versie 1");
            assertThat(cijfers.van(2024).bron())
                    .as("not those of before")
                    .startsWith("Cijfers van publicatie 2025, versie 1");
            assertThat(cijfers.van(2025).bron()).startsWith("Cijfers van publicatie 2025, versie 2");
        });
    }

    @Test
    void van_ingetrokken_cijfers_staat_er_waarom() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2024, 2025, 1, "2026-03-12");
            wereld.trekIn("2025.1", "Een wijk was vergeten");
            assertThat(wereld.maak(Publicatiecijfers.class).van(2024).bron())
                    .startsWith(
                            "De cijfers over 2024 zijn ingetrokken. De reden: Een wijk was vergeten. Er zijn nog geen");
            wereld.publicatie(2024, 2024, 1, "2025-03-12");
            assertThat(wereld.maak(Publicatiecijfers.class).van(2024).bron())
                    .as("what was approved earlier holds again")
                    .startsWith("Cijfers van publicatie 2024, versie 1");
        });
    }

    private static Regel een(Jaarcijfers.Deel deel, String naam) {
        return deel.cijfers().stream()
                .filter(cijfer -> cijfer.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Wijkrij rij(Programmawereld wereld, Jaarcijfers.Deel deel, String code) {
        String naam = wereld.maak(Gebieden.class).wijken().stream()
                .filter(wijk -> wijk.code().equals(code))
                .findFirst()
                .orElseThrow()
                .naam();
        return deel.wijken().rijen().stream()
                .filter(rij -> rij.wijk().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
