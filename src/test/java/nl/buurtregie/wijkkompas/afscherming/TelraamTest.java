package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TelraamTest {

    private static final List<String> AARDEN = List.of("a1", "a2", "a3", "a4");
    private static final List<String> VERWIJZERS = List.of("v1", "v2", "v3");
    private static final List<String> WIJKEN = List.of("w1", "w2", "w3", "w4", "w5");

    private enum Proef {
        ALLE,
        GESCHIKT,
        GOED
    }

    private static final Telopzet<Proef> OPZET = new Telopzet<>(
            List.of(Proef.values()), List.of(Proef.ALLE, Proef.GESCHIKT), List.of(), false, codes -> false, false);

    @Test
    void wat_de_tabel_verbergt_laat_ook_geen_filter_zien() {
        Telraam<Proef> telraam = new Telraam<>(OPZET, Regels.STANDAARD);
        telraam.tel(List.of("a1", "v1", "w1"), 100, 90, 60);
        telraam.tel(List.of("a2", "v1", "w1"), 30, 30, 20);
        telraam.tel(List.of("a3", "v1", "w1"), 2, 2, 1);
        telraam.sluit();
        List<String> alles = List.of("", "", "");
        assertThat(telraam.isOpen(alles, 0, "a1")).isTrue();
        assertThat(telraam.isOpen(alles, 0, "a2")).as("beschermt a3").isFalse();
        assertThat(telraam.isOpen(alles, 0, "a3")).isFalse();
        assertThat(telraam.isOpen(List.of("a2", "", ""))).isFalse();
        assertThat(telraam.isOpen(List.of("a2", "v1", "w1"))).isFalse();
        assertThat(telraam.isOpen(List.of("a1", "v1", ""))).isTrue();
        assertThat(telraam.isOpen(List.of("a4", "", "")))
                .as("nul verbergt niets")
                .isTrue();
        assertThat(telraam.isOpen(alles)).isTrue();
    }

    @Test
    void wat_ergens_geen_code_heeft_telt_een_keer() {
        Telraam<Proef> telraam = new Telraam<>(OPZET, Regels.STANDAARD);
        telraam.tel(List.of("a1", "v1", ""), 30, 20, 10);
        telraam.tel(List.of("a2", "", ""), 5, 5, 5);
        assertThat(telraam.exact(List.of("a1", "v1", "")).aantal(Proef.ALLE)).isEqualTo(30);
        assertThat(telraam.exact(List.of("", "", "")).aantal(Proef.ALLE)).isEqualTo(35);
    }

    /** Also across: two wijken beside each other, and then the same with another aard. */
    @Test
    void in_geen_enkele_tabel_staat_een_klein_getal_alleen_naast_zijn_totaal() {
        Random toeval = new Random(2026);
        int gezien = 0;
        for (int keer = 0; keer < 200; keer++) {
            Telraam<Proef> telraam = new Telraam<>(OPZET, Regels.STANDAARD);
            for (int zaak = 0; zaak < 20 + toeval.nextInt(300); zaak++) {
                int geschikt = toeval.nextInt(10) == 0 ? 0 : 1;
                telraam.tel(
                        List.of(kies(toeval, AARDEN), kies(toeval, VERWIJZERS), kies(toeval, WIJKEN)), 1, geschikt, 0);
            }
            telraam.sluit();
            for (String wijk : met(WIJKEN)) {
                for (String verwijzer : met(VERWIJZERS)) {
                    gezien += keur(telraam, List.of("", verwijzer, wijk), 0);
                }
                for (String aard : met(AARDEN)) {
                    gezien += keur(telraam, List.of(aard, "", wijk), 1);
                }
            }
            for (String aard : met(AARDEN)) {
                gezien += keur(telraam, List.of(aard, "", ""), 2);
            }
        }
        assertThat(gezien).isGreaterThan(1_000);
    }

    private static int keur(Telraam<Proef> telraam, List<String> selectie, int deel) {
        List<Telraam.Rij<Proef>> rijen = telraam.rijen(selectie, deel, Proef.GESCHIKT);
        List<Telraam.Rij<Proef>> dicht = rijen.stream()
                .filter(rij -> !telraam.isOpen(selectie, deel, rij.code()))
                .toList();
        rijen.stream()
                .filter(rij -> Afscherming.isVerborgen(rij.aantal(Proef.ALLE))
                        || Afscherming.isVerborgen(rij.aantal(Proef.GESCHIKT)))
                .forEach(rij -> assertThat(dicht).contains(rij));
        if (dicht.isEmpty()) {
            assertThat(rijen.isEmpty() || telraam.isOpen(selectie)).isTrue();
        } else if (telraam.isOpen(selectie)) {
            assertThat(dicht).as(selectie + " " + deel).hasSizeGreaterThan(1);
        }
        return dicht.size();
    }

    private static String kies(Random toeval, List<String> uit) {
        return uit.get((int) (uit.size() * toeval.nextDouble() * toeval.nextDouble()));
    }

    private static List<String> met(List<String> codes) {
        return Stream.concat(Stream.of(""), codes.stream()).toList();
    }
}
