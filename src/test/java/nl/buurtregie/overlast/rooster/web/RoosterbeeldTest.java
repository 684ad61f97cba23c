package nl.buurtregie.overlast.rooster.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.Functie;
import nl.buurtregie.gebied.Gebieden;
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
}
