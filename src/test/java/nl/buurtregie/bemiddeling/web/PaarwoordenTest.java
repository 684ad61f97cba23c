package nl.buurtregie.bemiddeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.vrijwilliger.Belnummer;
import org.junit.jupiter.api.Test;

class PaarwoordenTest {

    private static final List<Long> PAAR = List.of(1L, 2L);
    private static final Map<Long, String> NAMEN = Map.of(1L, "Ineke Wolters", 2L, "Piet Mulder");

    @Test
    void de_coordinator_ziet_elk_nummer_en_wie_een_paar_is_alleen_wat_mag() {
        Map<Long, Belnummer> nummers = Map.of(1L, new Belnummer("06 1", false), 2L, new Belnummer("06 2", true));
        assertThat(telefoons(9, Rol.COORDINATOR, nummers)).containsExactly("06 1", "06 2");
        assertThat(telefoons(1, Rol.BEMIDDELAAR, nummers)).containsExactly(null, "06 2");
        assertThat(telefoons(2, Rol.BEMIDDELAAR, nummers)).containsExactly(null, null);
        assertThat(telefoons(1, Rol.BEMIDDELAAR, Map.of())).containsExactly(null, null);
    }

    @Test
    void in_een_lijst_staat_geen_nummer_en_een_voornaam_als_die_genoeg_zegt() {
        PaarView lijst = Paarwoorden.van(List.of("Ineke Wolters", "Piet Mulder"));
        assertThat(lijst.woorden()).isEqualTo("Ineke en Piet");
        assertThat(lijst.leden()).extracting(PaarView.Lid::telefoon).containsOnlyNulls();
        assertThat(Paarwoorden.van(List.of("Ineke Wolters", "Ineke Mulder")).woorden())
                .isEqualTo("Ineke Wolters en Ineke Mulder");
    }

    private static List<String> telefoons(long wie, Rol rol, Map<Long, Belnummer> nummers) {
        return Paarwoorden.voluit(new Ik(wie, "Ik", Set.of(rol)), PAAR, NAMEN, nummers).leden().stream()
                .map(PaarView.Lid::telefoon)
                .toList();
    }
}
