package nl.buurtregie.wijkkompas.resultaat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.wijkkompas.programma.Programmawereld;
import nl.buurtregie.wijkkompas.resultaat.Maandcijfers;
import org.junit.jupiter.api.Test;

/** What the pages of results and of the cases of now say of a year that was not wholly registered, and of long cases. */
class ResultaatbeeldTest {

    @Test
    void een_half_geregistreerd_jaar_staat_niet_naast_een_heel_jaar_van_het_land() {
        assertThat(reden("2025-02-01")).doesNotContain("niet het hele jaar geregistreerd");
        assertThat(reden("2025-09-01")).contains("niet het hele jaar geregistreerd");
    }

    private static List<String> reden(String aangemeld) {
        List<String> redenen = new ArrayList<>();
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025, aangemeld);
            Resultaatvraag vraag = new Resultaatvraag() {
                @Override
                String periode() {
                    return "2025";
                }
            };
            wereld.maak(Resultaatbeeld.class).maak(vraag).benchmarks().forEach(een -> redenen.add(een.reden()));
        });
        assertThat(redenen).isNotEmpty();
        return redenen;
    }

    @Test
    void maanden_voor_de_registratie_zijn_geen_nullen_om_mee_te_vergelijken() {
        Integer[] vol = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        Integer[] half = vol.clone();
        Arrays.fill(half, 0, 3, null);
        assertThat(Zakenbeeld.vergeleken(new Maandcijfers.Maanden(vol, vol), 2))
                .isEqualTo("In de hele maanden van dit jaar: 3 aanmeldingen. In dezelfde maanden van vorig jaar: 3.");
        assertThat(Zakenbeeld.vergeleken(new Maandcijfers.Maanden(vol, half), 4))
                .isEqualTo("In de hele maanden van dit jaar: 10 aanmeldingen."
                        + " In dezelfde maanden van vorig jaar werd nog niet steeds geregistreerd.");
        assertThat(Zakenbeeld.vergeleken(new Maandcijfers.Maanden(half, half), 4))
                .startsWith("Niet in alle maanden");
        assertThat(Zakenbeeld.vergeleken(new Maandcijfers.Maanden(vol, vol), 0)).startsWith("Nog geen hele maand");
    }

    @Test
    void de_laatste_staaf_zegt_dat_zij_geen_einde_heeft() {
        ResultatenView.Staaf gewoon = new ResultatenView.Staaf(130, 140, false, 6);
        ResultatenView.Staaf laatste = new ResultatenView.Staaf(140, 150, true, 9);
        assertThat(gewoon.duur()).isEqualTo("130 tot 140");
        assertThat(laatste.duur()).isEqualTo("140 of meer");
        Histogram beeld = new ResultatenView.Doorlooptijd("", List.of(gewoon, laatste), 138, 210, null, "", "").beeld();
        assertThat(beeld.unit()).isEqualTo("140 dagen of meer");
        assertThat(beeld.line(210)).isGreaterThan(beeld.x(140)).isLessThan(beeld.x(150));
        assertThat(beeld.line(138)).isEqualTo(beeld.x(138));
    }
}
