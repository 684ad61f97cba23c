package nl.buurtregie.overlast.ronde;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.ronde.Ronde.Gebeurtenis;
import nl.buurtregie.overlast.ronde.Ronde.Wat;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

class RondeTest {

    private final UUID id = UUID.randomUUID();

    @Test
    @Regel("O5.1")
    void alleen_de_gelopen_tijd_telt_en_een_oud_bericht_verandert_niets() {
        Overlastwereld.proef(wereld -> {
            HoudRonde houd = wereld.maak(HoudRonde.class);
            geweigerd("O5.1", () -> houd.houd(wereld.kees, id, log(wereld, Wat.STOP), 0, Set.of()));
            houd.houd(wereld.kees, id, log(wereld, Wat.START, Wat.PAUZE, Wat.VERDER), 2, Set.of("H1"));
            Ronde ronde = houd.houd(
                    wereld.kees, id, log(wereld, Wat.START, Wat.PAUZE, Wat.VERDER, Wat.STOP), 2, Set.of("H1", "H2"));
            assertThat(ronde.seconden()).isEqualTo(2 * 3600);
            assertThat(ronde.bezocht()).containsExactlyInAnyOrder("H1", "H2");
            houd.houd(wereld.kees, id, log(wereld, Wat.START), 2, Set.of());
            assertThat(ronde.seconden()).isEqualTo(2 * 3600);
            assertThat(wereld.tel("select sum(seconden) from feit_ronde")).isEqualTo(2 * 3600);
            assertThatThrownBy(() -> houd.houd(wereld.fatma, id, log(wereld, Wat.START), 0, Set.of()))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void een_vergeten_ronde_sluit_vanzelf_bij_het_laatste_teken() {
        Overlastwereld.proef(wereld -> {
            wereld.maak(HoudRonde.class).houd(wereld.kees, id, log(wereld, Wat.START), 0, Set.of());
            wereld.em.flush();
            wereld.klokVooruit(1);
            assertThat(wereld.maak(Rondebewaking.class).sluit()).isOne();
            Ronde ronde = wereld.maak(Rondes.class).find(id).orElseThrow();
            assertThat(ronde.isVanzelfGesloten()).isTrue();
            assertThat(ronde.gestopt()).isEqualTo(Overlastwereld.NU);
            assertThat(ronde.seconden()).isZero();
            assertThat(wereld.tel("select count(*) from feit_ronde")).isOne();
        });
    }

    private static List<Gebeurtenis> log(Overlastwereld wereld, Wat... wat) {
        List<Gebeurtenis> log = new ArrayList<>();
        for (int uur = 0; uur < wat.length; uur++) {
            log.add(new Gebeurtenis(wat[uur], Overlastwereld.NU.plus(Duration.ofHours(uur))));
        }
        return log;
    }
}
