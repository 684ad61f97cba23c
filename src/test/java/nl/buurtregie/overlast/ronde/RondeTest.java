package nl.buurtregie.overlast.ronde;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.ronde.Ronde.Gebeurtenis;
import nl.buurtregie.overlast.ronde.Ronde.Wat;
import nl.buurtregie.overlast.web.ZonderBuurten;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.facts.Boekproef;
import nl.buurtregie.platform.persistence.Heletabel;
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
    void wie_niet_op_het_rooster_staat_hoort_wie_buurten_geeft() {
        Overlastwereld.proef(wereld -> {
            ZonderBuurten zonder = wereld.maak(ZonderBuurten.class);
            assertThat(zonder.voor(wereld.kees)).isEmpty();
            assertThat(zonder.voor(wereld.joke)).isEmpty();
            Ik nieuw = wereld.account("aisha", "Aisha Rahmani", Rol.CONCIERGE);
            assertThat(zonder.voor(nieuw).orElseThrow()).startsWith("Vraag de teamleider");
            wereld.weg(Rol.TEAMLEIDER);
            assertThat(zonder.voor(nieuw).orElseThrow()).endsWith("Vraag het de beheerder.");
        });
    }

    @Test
    void de_stop_van_een_telefoon_die_de_pauzes_niet_kent_telt() {
        Overlastwereld.proef(wereld -> {
            HoudRonde houd = wereld.maak(HoudRonde.class);
            houd.houd(wereld.kees, id, log(wereld, Wat.START, Wat.PAUZE, Wat.VERDER), 0, Set.of());
            Gebeurtenis start = log(wereld, Wat.START).get(0);
            Gebeurtenis stop = new Gebeurtenis(Wat.STOP, Overlastwereld.NU.plus(Duration.ofHours(4)));
            Ronde ronde = houd.houd(wereld.kees, id, List.of(start, stop), 0, Set.of());
            assertThat(ronde.gestopt()).isEqualTo(stop.op());
            assertThat(ronde.seconden()).as("een uur pauze").isEqualTo(3 * 3600);
            assertThat(wereld.tel("select sum(seconden) from feit_ronde")).isEqualTo(3 * 3600);
        });
    }

    /** As the script puts it together: one piece for all that was walked, filled up to as long as the log was. */
    @Test
    void wat_een_andere_telefoon_overneemt_telt_de_pauzes_van_voor_die_tijd_niet_mee() {
        Overlastwereld.proef(wereld -> {
            HoudRonde houd = wereld.maak(HoudRonde.class);
            Ronde ronde = houd.houd(
                    wereld.kees, id, log(wereld, Wat.START, Wat.PAUZE, Wat.VERDER, Wat.PAUZE, Wat.VERDER), 0, Set.of());
            assertThat(ronde.sinds()).isEqualTo(Overlastwereld.NU.plus(Duration.ofHours(4)));
            assertThat(ronde.gebeurtenissen()).isEqualTo(5);
            List<Gebeurtenis> over = new ArrayList<>(log(wereld, Wat.START));
            Instant tot = Overlastwereld.NU.plusSeconds(ronde.seconden());
            over.addAll(Collections.nCopies(3, new Gebeurtenis(Wat.PAUZE, tot)));
            over.add(new Gebeurtenis(Wat.VERDER, ronde.sinds()));
            over.add(new Gebeurtenis(Wat.PAUZE, ronde.sinds().plus(Duration.ofHours(1))));
            ronde = houd.houd(wereld.kees, id, over, 0, Set.of());
            assertThat(ronde.seconden()).isEqualTo(3 * 3600);
            assertThat(ronde.sinds()).isEqualTo(over.get(5).op());
            over.add(new Gebeurtenis(Wat.STOP, over.get(5).op().plus(Duration.ofHours(1))));
            ronde = houd.houd(wereld.kees, id, over, 0, Set.of());
            assertThat(ronde.sinds()).isNull();
            assertThat(wereld.tel("select sum(seconden) from feit_ronde")).isEqualTo(3 * 3600);
        });
    }

    @Test
    void een_vergeten_ronde_sluit_vanzelf_bij_het_laatste_teken() {
        Overlastwereld.proef(wereld -> {
            wereld.maak(HoudRonde.class).houd(wereld.kees, id, log(wereld, Wat.START), 0, Set.of());
            wereld.em.flush();
            wereld.klokVooruit(1);
            assertThat(Heletabel.gelezen(wereld.em, "overlastmelding", () -> assertThat(
                                    wereld.maak(Rondebewaking.class).sluit())
                            .isOne()))
                    .isZero();
            Ronde ronde = wereld.maak(Rondes.class).find(id).orElseThrow();
            assertThat(ronde.isVanzelfGesloten()).isTrue();
            assertThat(ronde.gestopt()).isEqualTo(Overlastwereld.NU);
            assertThat(ronde.seconden()).isZero();
            assertThat(wereld.tel("select count(*) from feit_ronde")).isOne();
        });
    }

    @Test
    void wat_de_telefoon_later_vertelt_gaat_voor_een_ronde_die_vanzelf_sloot() {
        Overlastwereld.proef(wereld -> {
            HoudRonde houd = wereld.maak(HoudRonde.class);
            houd.houd(wereld.kees, id, log(wereld, Wat.START), 0, Set.of());
            wereld.em.flush();
            wereld.klokVooruit(1);
            assertThat(wereld.maak(Rondebewaking.class).sluit()).isOne();
            assertThat(wereld.tel("select seconden from feit_ronde")).isZero();

            houd.houd(wereld.kees, id, log(wereld, Wat.START, Wat.PAUZE), 0, Set.of());
            assertThat(wereld.tel("select seconden from feit_ronde")).isZero();
            List<Gebeurtenis> heel = List.of(
                    new Gebeurtenis(Wat.START, Overlastwereld.NU),
                    new Gebeurtenis(Wat.STOP, Overlastwereld.NU.plus(Duration.ofHours(8))));
            for (int keer = 0; keer < 2; keer++) {
                Ronde ronde = houd.houd(wereld.kees, id, heel, 1, Set.of());
                assertThat(ronde.isVanzelfGesloten()).isFalse();
                assertThat(ronde.gestopt()).isEqualTo(heel.get(1).op());
            }
            assertThat(wereld.tel("select seconden from feit_ronde where meelopers = 1"))
                    .isEqualTo(8 * 3600);
            assertThat(wereld.tel("select count(*) from feitenboek where wat = 'RONDE_GELOPEN'"))
                    .isEqualTo(2);
        });
    }

    /** The phone tells of the walk first, and of what was seen on it after that. */
    @Test
    void de_uren_van_wie_niet_in_het_rooster_staat_tellen_waar_iets_is_gezien() {
        Overlastwereld.proef(wereld -> {
            Ik los = wereld.account("los", "Los de Vries", Rol.CONCIERGE);
            wereld.maak(HoudRonde.class).houd(los, id, log(wereld, Wat.START, Wat.STOP), 0, Set.of());
            assertThat(wereld.tel("select count(*) from feit_ronde"))
                    .as("niemand weet waar")
                    .isZero();
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            for (int keer = 0; keer < 2; keer++) {
                leg.leg(los, gezienOp(wereld, id));
            }
            leg.leg(wereld.kees, gezienOp(wereld, id));
            assertThat(wereld.tel(
                            "select sum(seconden) from feit_ronde where buurt_code = '" + Overlastwereld.BUURT + "'"))
                    .isEqualTo(3600);
            assertThat(wereld.tel("select count(*) from feitenboek where wat = 'RONDE_GELOPEN'"))
                    .as("niet bij elke waarneming, en niet door een ander")
                    .isOne();
            new Boekproef(wereld.em).klopt();
        });
    }

    @Test
    void een_vergeten_ronde_telt_de_pauze_niet_mee() {
        Overlastwereld.proef(wereld -> {
            Duration drie = Duration.ofHours(3);
            List<Gebeurtenis> log = List.of(
                    new Gebeurtenis(Wat.START, Overlastwereld.NU),
                    new Gebeurtenis(Wat.PAUZE, Overlastwereld.NU.plus(drie)),
                    new Gebeurtenis(Wat.VERDER, Overlastwereld.NU.plus(drie).plus(Duration.ofHours(1))));
            wereld.maak(HoudRonde.class).houd(wereld.kees, id, log, 0, Set.of());
            wereld.zie(Overlastwereld.OVERIG, Actie.NIETS);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update overlastmelding set ronde_id = '" + id + "', gezien_op = ?1")
                    .setParameter(1, Timestamp.from(Overlastwereld.NU.plus(drie).plus(drie)))
                    .executeUpdate();
            wereld.klokVooruit(1);
            assertThat(wereld.maak(Rondebewaking.class).sluit()).isOne();
            assertThat(wereld.tel("select seconden from feit_ronde")).isEqualTo(5 * 3600);
        });
    }

    private static Nieuws gezienOp(Overlastwereld wereld, UUID ronde) {
        Nieuws wat = wereld.gezien(Overlastwereld.OVERIG, Actie.NIETS);
        return new Nieuws(
                wat.sleutel(),
                wat.bron(),
                wat.categorie(),
                wat.gezien(),
                wat.plaats(),
                wat.plek(),
                null,
                null,
                null,
                null,
                wat.actie(),
                null,
                null,
                ronde,
                List.of());
    }

    private static List<Gebeurtenis> log(Overlastwereld wereld, Wat... wat) {
        List<Gebeurtenis> log = new ArrayList<>();
        for (int uur = 0; uur < wat.length; uur++) {
            log.add(new Gebeurtenis(wat[uur], Overlastwereld.NU.plus(Duration.ofHours(uur))));
        }
        return log;
    }
}
