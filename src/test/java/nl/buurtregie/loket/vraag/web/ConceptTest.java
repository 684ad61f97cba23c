package nl.buurtregie.loket.vraag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.form.Form;
import org.junit.jupiter.api.Test;

class ConceptTest {

    private static final Instant NU = Instant.parse("2026-11-29T11:20:00Z");
    private static final Concept NIETS = new Concept(Map.of(), null);

    @Test
    void alleen_wat_bij_de_vraag_hoort_wordt_bewaard_en_elk_antwoord_een_keer() {
        Form gestuurd = Form.of(Map.of(
                "toelichting",
                List.of("het blaft", "nog iets"),
                "sleutel",
                List.of("van een ander"),
                "x",
                List.of("y")));
        Concept concept = NIETS.met(Antwoord.Toelichting.class, gestuurd, NU);
        assertThat(concept.waarden())
                .containsOnlyKeys("toelichting", "sleutel", "geheim", "begonnen")
                .containsEntry("toelichting", List.of("het blaft"));
        assertThat(concept.sleutel()).isNotNull();
        assertThat(concept.begonnen()).isEqualTo(NU);
    }

    @Test
    void sleutel_geheim_en_begin_blijven_die_van_het_eerste_antwoord() {
        Concept eerst = NIETS.met(Antwoord.Toelichting.class, Form.of(Map.of()), NU);
        Concept later = eerst.met(Antwoord.Onderwerp.class, Form.of(Map.of()), NU.plusSeconds(60));
        assertThat(later.sleutel()).isEqualTo(eerst.sleutel());
        assertThat(later.geheim().tekst()).isEqualTo(eerst.geheim().tekst());
        assertThat(later.begonnen()).isEqualTo(NU);
    }

    @Test
    void wie_alles_al_nakeek_gaat_na_een_verbetering_meteen_terug() {
        Hulpvragen vragen = new Hulpvragen();
        assertThat(vragen.na(Vraag.UW_ADRES, NIETS)).contains(Vraag.ANDER_ADRES);
        assertThat(vragen.na(Vraag.TOELICHTING, NIETS)).isEmpty();
        assertThat(vragen.na(Vraag.UW_ADRES, NIETS.nagekeken())).isEmpty();
    }
}
