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
            wereld.maak(Resultaatbeeld.class).maak(in2025()).benchmarks().forEach(een -> redenen.add(een.reden()));
        });
        assertThat(redenen).isNotEmpty();
        return redenen;
    }

    /** What was counted then lies in the buurten of then. */
    @Test
    void een_jaar_wordt_gedeeld_door_de_buurten_van_dat_jaar_en_noemt_hun_wijken() {
        Programmawereld.proef(wereld -> {
            wereld.feiten(2025, "2025-02-01");
            wereld.zet(
                    "update feit_afsluiting set wijk_code = case when zaak % 2 = 0 then 'WK001400' else 'WK001401' end");
            wereld.zet(
                    "insert into bevolking (buurt_code, jaar, inwoners, bron) select code, (select max(jaar) from bevolking),"
                            + " 100, 'proef' from buurt on conflict (jaar, buurt_code) do update set inwoners = 100");
            wereld.zet("insert into indeling values (2026, 'proef', timestamptz '2026-01-01', 'proef')");
            wereld.zet("insert into wijk values ('WK001490', 'Nieuwe wijk', 2026)");
            wereld.zet("insert into buurt (code, naam, wijk_code, lon, lat, indeling)"
                    + " values ('BU00149001', 'Nieuw', 'WK001490', 6.5, 53.2, 2026)");
            wereld.zet(
                    "insert into gebied (indeling, niveau, code, naam) values (2026, 'WIJK', 'WK001490', 'Nieuwe wijk')");
            wereld.zet("insert into ligging (indeling, buurt_code, niveau, gebied_code)"
                    + " values (2026, 'BU00149001', 'WIJK', 'WK001490')");
            ResultatenView beeld = wereld.maak(Resultaatbeeld.class).maak(in2025());
            assertThat(beeld.benchmarks())
                    .extracting(een -> String.valueOf(een.reden()))
                    .noneMatch(reden -> reden.contains("noemer ontbreekt"));
            assertThat(beeld.tabellen().get(2).regels())
                    .extracting(ResultatenView.Regel::naam)
                    .contains("Centrum")
                    .noneMatch(naam -> naam.startsWith("WK"));
        });
    }

    private static Resultaatvraag in2025() {
        return new Resultaatvraag() {
            @Override
            String periode() {
                return "2025";
            }
        };
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
