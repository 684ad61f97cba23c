package nl.buurtregie.wijkkompas.kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Proefindicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijferstatus;
import org.junit.jupiter.api.Test;

/** Rings, centre and what is missing. */
class KompasTest {

    private static final Gebied WIJK = new Gebied(Niveau.WIJK, "WK1", "Noordwest");
    private final Map<String, Indicator> indicatoren = new HashMap<>();
    private final Map<String, Map<String, Kompascijfer>> cijfers = new HashMap<>();

    @Test
    void een_binnenring_is_het_gewone_gemiddelde_van_de_ring_erbuiten() {
        Kompas kompas = stof(
                        thema("a", Kwadrant.FYSIEK, blad("a1", 96), blad("a2", 82), blad("a3", 78)),
                        thema("b", Kwadrant.FYSIEK, blad("b1", 88), blad("b2", 76), blad("b3", 108)),
                        thema("c", Kwadrant.FYSIEK, blad("c1", 124), blad("c2", 101), blad("c3", 107)),
                        thema("d", Kwadrant.LEVEN, blad("d1", 81)),
                        thema("e", Kwadrant.SOCIAAL, blad("e1", 94)))
                .kompas(WIJK);
        Kompasvak fysiek = kompas.kwadranten().get(0);
        assertThat(fysiek.delen()).extracting(Kompasvak::punten).containsExactly(85, 91, 111);
        assertThat(fysiek.punten()).isEqualTo(96);
        assertThat(kompas.midden().punten()).isEqualTo(90);
    }

    @Test
    void een_verborgen_cijfer_heeft_geen_score_en_telt_niet_mee() {
        String verborgen = blad("x", 60);
        cijfers.get(verborgen)
                .put(
                        "WK1",
                        Kompascijfer.van(new Cijfer(
                                "x",
                                1,
                                Niveau.WIJK,
                                "WK1",
                                "2025",
                                Cijferstatus.VERBORGEN,
                                null,
                                null,
                                null,
                                null,
                                null)));
        Kompas kompas =
                stof(thema("t", Kwadrant.SOCIAAL, verborgen, blad("y", 90))).kompas(WIJK);
        Kompasvak thema = kompas.weg("t").get(1);
        assertThat(thema.punten()).isEqualTo(90);
        assertThat(thema.geteld()).isEqualTo(1);
        Kompasvak vak = kompas.weg("x").get(2);
        assertThat(vak.punten()).isNull();
        assertThat(vak.reden()).isEqualTo(Cijferstatus.VERBORGEN.uitleg());
    }

    @Test
    void zonder_enig_cijfer_is_er_geen_score_en_geen_nul() {
        String leeg = blad("x", 60);
        cijfers.get(leeg).remove("WK1");
        Kompas kompas = stof(thema("t", Kwadrant.SOCIAAL, leeg)).kompas(WIJK);
        assertThat(kompas.midden().punten()).isNull();
        assertThat(kompas.weg("t").get(1).reden()).isEqualTo("nog geen cijfers");
        assertThat(kompas.weg("x").get(2).reden()).contains("niet geteld");
    }

    @Test
    void zonder_cijfer_van_de_stad_is_er_niets_om_mee_te_vergelijken() {
        String blad = blad("x", 60);
        cijfers.get(blad).remove("GM1");
        Kompasvak vak =
                stof(thema("t", Kwadrant.SOCIAAL, blad)).kompas(WIJK).weg("x").get(2);
        assertThat(vak.punten()).isNull();
        assertThat(vak.reden()).isEqualTo("het cijfer van de stad ontbreekt");
    }

    @Test
    void mist_alleen_de_noemer_van_de_stad_dan_zijn_de_gebieden_met_een_cijfer_samen_de_stad() {
        String blad = blad("x", 60);
        cijfers.get(blad).put("GM1", dichtheid("GM1", Cijferstatus.NOEMER_LEEG, null, 1_000));
        cijfers.get(blad).put("WK1", dichtheid("WK1", Cijferstatus.OK, 20, 1_000));
        cijfers.get(blad).put("WK2", dichtheid("WK2", Cijferstatus.OK, 10, 4_000));
        cijfers.get(blad).put("WK3", dichtheid("WK3", Cijferstatus.NOEMER_LEEG, null, 1_000));
        Kompasvak vak =
                stof(thema("t", Kwadrant.SOCIAAL, blad)).kompas(WIJK).weg("x").get(2);
        assertThat(vak.blad().stad().waarde()).isEqualByComparingTo("12"); // (20 × 1.000 + 10 × 4.000) ÷ 5.000
        assertThat(vak.blad().stadnoot()).contains("2 van de 3 gebieden");
        assertThat(stof(thema("t", Kwadrant.SOCIAAL, blad)).isStadOnvolledig()).isTrue();
        assertThat(vak.punten()).isEqualTo(132); // 100 + 20 × (20 − 12) ÷ 5
    }

    private static Kompascijfer dichtheid(String gebied, Cijferstatus status, Integer waarde, int noemer) {
        BigDecimal getal = waarde == null ? null : BigDecimal.valueOf(waarde);
        BigDecimal onder = waarde == null ? null : BigDecimal.valueOf(noemer);
        return Kompascijfer.van(new Cijfer("x", 1, Niveau.WIJK, gebied, "2025", status, getal, null, null, 5, onder));
    }

    @Test
    void over_de_samenstelling_is_geen_oordeel() {
        Kompas kompas = stof(
                        thema("t", Kwadrant.SAMENSTELLING, blad("x", 60)), thema("u", Kwadrant.LEVEN, blad("y", 70)))
                .kompas(WIJK);
        assertThat(kompas.weg("SAMENSTELLING").get(0).punten()).isNull();
        assertThat(kompas.weg("x").get(2).punten()).isNull();
        assertThat(kompas.weg("x").get(2).reden()).isEqualTo("geen oordeel");
        assertThat(kompas.midden().punten()).isEqualTo(70);
    }

    /** City 100, mean distance 20: the score is the value. */
    private String blad(String code, int score) {
        indicatoren.put(code, Proefindicator.ingevoerd(code, 1, Instant.EPOCH));
        cijfers.put(
                code,
                new HashMap<>(Map.of(
                        "GM1", cijfer(100),
                        "WK1", cijfer(score),
                        "WK2", cijfer(100 + 40 - Math.abs(100 - score)))));
        return code;
    }

    private static Kompascijfer cijfer(int waarde) {
        return Kompascijfer.ingevoerd(BigDecimal.valueOf(waarde));
    }

    private static Kompasthema thema(String code, Kwadrant kwadrant, String... bladen) {
        return new Kompasthema(code, code, kwadrant, Arrays.asList(bladen));
    }

    private Kompasstof stof(Kompasthema... themas) {
        return new Kompasstof(2025, 20, "GM1", List.of(themas), indicatoren, cijfers);
    }
}
