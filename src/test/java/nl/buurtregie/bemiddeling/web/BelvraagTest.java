package nl.buurtregie.bemiddeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.LegContactmomentVast;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.Melder;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.junit.jupiter.api.Test;

/** Recorded afterwards is not spoken to afterwards. */
class BelvraagTest {

    @Test
    @Functie("INT-07")
    void een_gesprek_van_een_eerdere_dag_dat_later_wordt_vastgelegd_is_geen_antwoord() {
        Wereld.proef(wereld -> {
            String nummer = gevraagd(wereld, Status.GESPREK_EERSTE_BUUR);
            wereld.maak(LegEersteGesprekVast.class)
                    .legVast(wereld.ineke, op(wereld, nummer, wereld.vandaag().minusDays(1)), EersteBuurZegt.DENKT_NA);
            wereld.vergeet();
            assertThat(sinds(wereld, nummer)).isPresent();
        });
    }

    @Test
    @Functie("INT-07")
    void een_gesprek_van_dezelfde_dag_dat_later_wordt_vastgelegd_is_een_antwoord() {
        Wereld.proef(wereld -> {
            String nummer = gevraagd(wereld, Status.GESPREK_EERSTE_BUUR);
            wereld.maak(LegEersteGesprekVast.class)
                    .legVast(wereld.ineke, op(wereld, nummer, wereld.vandaag()), EersteBuurZegt.DENKT_NA);
            wereld.vergeet();
            assertThat(sinds(wereld, nummer)).isEmpty();
        });
    }

    /** Spoken to on the day after, recorded on the day after that. */
    @Test
    @Functie("INT-07")
    void een_telefoontje_telt_op_de_dag_dat_het_was() {
        Wereld.proef(wereld -> {
            String nummer = gevraagd(wereld, Status.INTAKE);
            LocalDate gevraagd = wereld.vandaag();
            wereld.later(Duration.ofDays(2));
            bereikt(wereld, nummer, gevraagd.minusDays(1));
            assertThat(sinds(wereld, nummer)).isPresent();
            bereikt(wereld, nummer, gevraagd.plusDays(1));
            assertThat(sinds(wereld, nummer)).isEmpty();
        });
    }

    /** The case is there for two days; its melder asks in the morning, and it is evening. */
    private static String gevraagd(Wereld wereld, Status status) {
        String nummer = wereld.breng(status);
        wereld.later(Duration.ofDays(2));
        wereld.maak(Melder.class).vraagTelefoontje(nummer);
        wereld.later(Duration.ofHours(8));
        wereld.vergeet();
        assertThat(sinds(wereld, nummer)).isPresent();
        return nummer;
    }

    private static void bereikt(Wereld wereld, String nummer, LocalDate dag) {
        long melder = wereld.zaak(nummer).eersteBuur().id();
        wereld.maak(LegContactmomentVast.class)
                .legVast(wereld.marjan, op(wereld, nummer, dag), melder, Contactwijze.GEBELD, true);
        wereld.vergeet();
    }

    private static Stap op(Wereld wereld, String nummer, LocalDate dag) {
        return new Stap(nummer, wereld.zaak(nummer).versie(), null, null, null, dag);
    }

    private static Optional<Instant> sinds(Wereld wereld, String nummer) {
        Bemiddelingen bemiddelingen = wereld.maak(Bemiddelingen.class);
        return Belvraag.sinds(
                wereld.zaak(nummer),
                bemiddelingen.historie(wereld.zaak(nummer)),
                bemiddelingen.contacten(wereld.zaak(nummer)));
    }
}
