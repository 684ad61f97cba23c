package nl.buurtregie.overlast.rooster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.begrip.Actie;
import org.junit.jupiter.api.Test;

class RoosterbeeldTest {

    @Test
    @Functie("OVL-14")
    void het_rooster_zegt_waar_niemand_loopt() {
        Overlastwereld.proef(wereld -> {
            wereld.zie(Overlastwereld.OVERIG, Actie.NIETS);
            int alle = wereld.maak(Gebieden.class).alle().size();
            String hier = wereld.maak(Gebieden.class).get(Overlastwereld.BUURT).naam();
            RoosterView.Onbezet onbezet =
                    wereld.maak(Roosterbeeld.class).lijst().onbezet();
            assertThat(onbezet.overal()).isFalse();
            assertThat(onbezet.buurten()).isEqualTo(alle - 2);
            assertThat(onbezet.wijken())
                    .allMatch(wijk -> wijk.open().isEmpty() && !wijk.buurten().contains(hier));

            wereld.em
                    .createNativeQuery("update medewerker set actief = false where id = ?1")
                    .setParameter(1, wereld.kees.id())
                    .executeUpdate();
            wereld.em.clear();
            onbezet = wereld.maak(Roosterbeeld.class).lijst().onbezet();
            assertThat(onbezet.buurten()).isEqualTo(alle - 1);
            assertThat(onbezet.wijken())
                    .filteredOn(wijk -> wijk.open().equals(hier))
                    .hasSize(1);

            wereld.em.createNativeQuery("delete from concierge_gebied").executeUpdate();
            wereld.em.clear();
            assertThat(wereld.maak(Roosterbeeld.class).lijst().onbezet().overal())
                    .isTrue();
        });
    }

    /** A teamleider, a conciërge whom nobody put on the roster yet, and one who left. */
    @Test
    @Functie("OVL-14")
    void alle_gelopen_uren_staan_bij_iemand_en_in_een_totaal() {
        Overlastwereld.proef(wereld -> {
            Ik nieuw = wereld.account("aisha", "Aisha Rahmani", Rol.CONCIERGE);
            for (Ik wie : List.of(wereld.kees, wereld.joke, nieuw, wereld.fatma)) {
                wereld.em
                        .createNativeQuery(
                                "insert into ronde (id, medewerker_id, begonnen, gestopt, seconden) values (?1, ?2, ?3, ?3, 5400)")
                        .setParameter(1, UUID.randomUUID().toString())
                        .setParameter(2, wie.id())
                        .setParameter(3, Timestamp.from(Overlastwereld.NU.minus(Duration.ofDays(1))))
                        .executeUpdate();
            }
            wereld.em
                    .createNativeQuery("update medewerker set actief = false where id = ?1")
                    .setParameter(1, wereld.fatma.id())
                    .executeUpdate();
            wereld.em.clear();
            RoosterView rooster = wereld.maak(Roosterbeeld.class).lijst();
            assertThat(rooster.regels())
                    .filteredOn(een -> een.uren().equals("1,5 uur"))
                    .extracting(RoosterView.Regel::naam, RoosterView.Regel::gebied, een -> een.href()
                            .isEmpty())
                    .contains(
                            tuple("Joke Prins", "staat niet in het rooster", true),
                            tuple("Aisha Rahmani", "nog geen gebied", false),
                            tuple(wereld.fatma.naam(), "nu geen conciërge", true))
                    .hasSize(4);
            assertThat(rooster.totalen())
                    .filteredOn(een -> een.wie().equals("Zonder rooster"))
                    .extracting(RoosterView.Totaal::uren)
                    .containsExactly("3,0 uur");
            assertThat(rooster.totalen().stream()
                            .filter(een -> !een.wie().startsWith("Bewoners"))
                            .mapToDouble(een -> Double.parseDouble(
                                    een.uren().replace(" uur", "").replace(',', '.')))
                            .sum())
                    .isEqualTo(6.0);
        });
    }
}
