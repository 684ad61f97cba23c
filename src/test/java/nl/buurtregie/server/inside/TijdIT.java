package nl.buurtregie.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Notitieopruiming;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.demo.MovableClockProducer;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.server.inside.Struikelblok.Plek;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of domain and engine is one, and timers run on the threads of the container. */
@ExtendWith(ArquillianExtension.class)
public class TijdIT {

    @Inject
    private Hoofdweg hoofdweg;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Processes processen;

    @Inject
    private MovableClockProducer klok;

    @Inject
    private Struikelblok struikelblok;

    @Inject
    private Notitieopruiming notitieopruiming;

    @Inject
    private TestRonde ronde;

    @Inject
    private Logboek logboek;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void ruimOp() {
        struikelblok.leg(Plek.NERGENS);
        klok.movable().shift(Duration.ZERO);
    }

    @Test
    public void vast_werk_leest_elke_ronde_en_niet_alleen_de_eerste() {
        logboek.begin();
        int eerder = ronde.read();
        wacht(() -> ronde.read() > eerder + 1);
        assertThat(logboek.lees())
                .as("and the server ends each round without a word")
                .contains("logboek begonnen")
                .doesNotContain("org.glassfish.enterprise.concurrent", "org.glassfish.api.invocation");
    }

    @Test
    public void na_zes_weken_staat_de_nazorg_vanzelf_klaar_en_loopt_de_zaak_tot_het_eind() {
        String nummer = hoofdweg.naar(Status.WACHT_OP_NAZORG);
        klok.movable().shift(Duration.ofDays(43));
        wacht(() -> hoofdweg.zaak(nummer).status() == Status.NAZORG);
        hoofdweg.volgende(nummer);
        hoofdweg.volgende(nummer);
        hoofdweg.volgende(nummer);
        assertThat(hoofdweg.zaak(nummer).status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(processen.running(nummer)).isZero();
    }

    @Test
    public void een_verstreken_termijn_komt_in_de_geschiedenis() {
        String nummer = hoofdweg.naar(Status.INTAKE);
        klok.movable().shift(Duration.ofDays(14));
        wacht(() -> bemiddelingen.historie(hoofdweg.zaak(nummer)).stream()
                .anyMatch(regel -> regel.handeling() == Handeling.TERMIJN_VERSTREKEN));
        assertThat(hoofdweg.zaak(nummer).status()).isEqualTo(Status.INTAKE);
    }

    @Test
    public void werk_dat_blijft_mislukken_wordt_getoond_en_lukt_na_opnieuw_proberen() {
        String nummer = hoofdweg.naar(Status.WACHT_OP_NAZORG);
        struikelblok.leg(Plek.VOOR_BEGIN, nummer);
        klok.movable().shift(Duration.ofDays(43));
        wacht(() -> processen.isStuck(nummer));
        assertThat(processen.failed()).anyMatch(mislukt -> nummer.equals(mislukt.businessKey()));
        assertThat(hoofdweg.zaak(nummer).status()).isEqualTo(Status.WACHT_OP_NAZORG);
        struikelblok.leg(Plek.NERGENS);
        processen.failed().stream()
                .filter(mislukt -> nummer.equals(mislukt.businessKey()))
                .forEach(mislukt -> processen.retry(mislukt.id()));
        wacht(() -> hoofdweg.zaak(nummer).status() == Status.NAZORG);
        assertThat(processen.failed()).noneMatch(mislukt -> nummer.equals(mislukt.businessKey()));
    }

    @Test
    public void een_notitie_is_na_acht_weken_echt_weg() {
        String nummer = hoofdweg.naar(Status.INTAKE);
        notitieopruiming.ruimOp(1_000);
        assertThat(bemiddelingen.notities(hoofdweg.zaak(nummer))).hasSize(1);
        assertThat(notitieopruiming.ruimOp(1_000)).isZero();
        klok.movable().shift(Duration.ofDays(57));
        assertThat(bemiddelingen.notities(hoofdweg.zaak(nummer))).isEmpty();
        assertThat(notitieopruiming.ruimOp(1_000)).isPositive();
        klok.movable().shift(Duration.ZERO);
        assertThat(bemiddelingen.notities(hoofdweg.zaak(nummer))).isEmpty();
    }

    private void wacht(BooleanSupplier tot) {
        Instant einde = Instant.now().plusSeconds(90);
        while (!tot.getAsBoolean()) {
            assertThat(Instant.now())
                    .as(() -> "binnen anderhalve minuut, om " + klok.movable().instant() + " met " + werk())
                    .isBefore(einde);
            try {
                Thread.sleep(200);
            } catch (InterruptedException gestoord) {
                throw new IllegalStateException(gestoord);
            }
        }
    }

    /** What waits for its moment or hangs, for who reads a test that failed. */
    private List<String> werk() {
        Stream<?> werk = em.createNativeQuery(
                        "select concat_ws(' ', id_, retries_, duedate_, lock_exp_time_, lock_owner_, exception_msg_)"
                                + " from act_ru_job where duedate_ < ? or lock_owner_ is not null")
                .setParameter(1, Timestamp.from(klok.movable().instant()))
                .getResultStream();
        return werk.map(String::valueOf).toList();
    }
}
