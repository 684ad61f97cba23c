package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** Who did it, and when: not always who records it, nor the day on which. */
class NamensTest {

    @Test
    @Functie("BEM-27")
    void de_coordinator_legt_vast_namens_een_van_het_paar_en_beide_namen_blijven() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            leg(w, w.marjan, stap(w, nummer, w.youssef.id(), null));
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);
            Historieregel regel = laatste(w, nummer);
            assertThat(regel.door()).isEqualTo("Marjan Visser");
            assertThat(regel.namens()).contains("Youssef Benali");
            w.maak(WijzigLaatste.class).wijzig(w.youssef, w.nu(nummer), "Dat zei hij niet");
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        });
    }

    @Test
    @Regel("B16.1")
    @Functie("BEM-27")
    void namens_wie_is_altijd_gekozen_en_altijd_iemand_van_het_paar() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            weigert("B16.1", "namens", () -> leg(w, w.marjan, stap(w, nummer, null, null)));
            weigert("B16.1", "namens", () -> leg(w, w.marjan, stap(w, nummer, w.esra.id(), null)));
            weigert("B16.1", "namens", () -> leg(w, w.ineke, stap(w, nummer, w.youssef.id(), null)));
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        });
    }

    @Test
    @Functie("BEM-28")
    void bedenktijd_nazorg_en_cijfers_tellen_vanaf_de_dag_zelf() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            w.later(Duration.ofDays(8));
            LocalDate dag = w.vandaag().minusDays(5);
            w.maak(LegEersteGesprekVast.class).legVast(w.ineke, stap(w, nummer, null, dag), EersteBuurZegt.DENKT_NA);
            assertThat(w.zaak(nummer).wachtTot()).isEqualTo(dag.plusWeeks(1));
            assertThat(laatste(w, nummer).gebeurdOp()).contains(dag);
            assertThat(w.vraag("select klaar from feit_termijn where stap = 'GESPREK_EERSTE_BUUR'"))
                    .hasToString(dag.toString());

            String ander = w.breng(Status.BEMIDDELEN);
            w.later(Duration.ofDays(3));
            LocalDate gesprek = w.vandaag().minusDays(2);
            w.maak(LegBemiddelingVast.class)
                    .legVast(
                            w.ineke,
                            w.nu(ander),
                            new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.MONDELING, gesprek));
            assertThat(w.zaak(ander).wachtTot()).isEqualTo(gesprek.plusWeeks(6));
        });
    }

    /** Published: intakes in time. */
    @Test
    @Functie("BEM-28")
    void ook_een_intake_en_een_terugkoppeling_tellen_op_hun_eigen_dag() {
        Wereld.proef(w -> {
            String nummer = w.meldAan();
            LocalDate dag = w.vandaag().plusDays(1);
            w.later(Duration.ofDays(8));
            Stap intake = stap(w, nummer, null, dag);
            w.maak(VoerIntake.class).voer(w.marjan, intake, Voorbeelden.geschikt(), true);
            assertThat(laatste(w, nummer).gebeurdOp()).contains(dag);
            assertThat(w.zaak(nummer).eersteBuur().ingelichtOp()).isEqualTo(SharedClock.startOf(dag));
            assertThat(w.vraag("select klaar || ' ' || werkdagen from feit_termijn where stap = 'INTAKE'"))
                    .isEqualTo(dag + " 1");

            w.verder(nummer, Status.TERUGKOPPELEN);
            LocalDate verteld = w.vandaag();
            w.later(Duration.ofDays(8));
            w.maak(KoppelTerug.class).koppelTerug(w.marjan, stap(w, nummer, null, verteld), true);
            assertThat(w.vraag("select klaar || ' ' || werkdagen from feit_termijn where stap = 'TERUGKOPPELEN'"))
                    .isEqualTo(verteld + " 0");
        });
    }

    @Test
    @Regel("B8.3")
    @Functie("BEM-28")
    void nooit_in_de_toekomst_en_nooit_voor_de_zaak_begon() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            LocalDate begin = w.vandaag();
            w.later(Duration.ofDays(2));
            LocalDate morgen = w.vandaag().plusDays(1);
            weigert("B8.2", "op", () -> leg(w, w.ineke, stap(w, nummer, null, morgen)));
            weigert("B8.3", "op", () -> leg(w, w.ineke, stap(w, nummer, null, begin.minusDays(1))));
            long melder = w.zaak(nummer).eersteBuur().id();
            LegContactmomentVast contact = w.maak(LegContactmomentVast.class);
            weigert(
                    "B8.2",
                    "op",
                    () -> contact.legVast(w.ineke, stap(w, nummer, null, morgen), melder, Contactwijze.GEBELD, true));
            weigert(
                    "B8.3",
                    "op",
                    () -> contact.legVast(
                            w.ineke, stap(w, nummer, null, begin.minusDays(1)), melder, Contactwijze.GEBELD, true));
            contact.legVast(w.ineke, stap(w, nummer, null, begin), melder, Contactwijze.GEBELD, true);
            assertThat(w.vraag("select dag from contactmoment")).hasToString(begin.toString());
            leg(w, w.ineke, stap(w, nummer, null, begin));
        });
    }

    /** What a neighbour reads of it is the day itself, not the day of writing. */
    @Test
    @Functie("BEM-28")
    void wat_verteld_en_toegestaan_is_staat_op_de_dag_zelf() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            w.later(Duration.ofDays(6));
            LocalDate dag = w.vandaag().minusDays(4);
            leg(w, w.ineke, stap(w, nummer, null, dag));
            assertThat(w.vraag("select max(op) from toestemming")).isEqualTo(Timestamp.from(SharedClock.startOf(dag)));
            LocalDate later = w.vandaag().minusDays(1);
            w.maak(LegContactVast.class).legVast(w.ineke, stap(w, nummer, null, later), TweedeBuurZegt.DOET_MEE, true);
            assertThat(w.zaak(nummer).tweedeBuur().map(Partij::ingelichtOp)).contains(SharedClock.startOf(later));
        });
    }

    private static void leg(Wereld w, Ik ik, Stap stap) {
        w.maak(LegEersteGesprekVast.class).legVast(ik, stap, EersteBuurZegt.GAAT_DOOR);
    }

    private static Stap stap(Wereld w, String nummer, Long namens, LocalDate op) {
        return new Stap(nummer, w.zaak(nummer).versie(), null, null, namens, op);
    }

    private static Historieregel laatste(Wereld w, String nummer) {
        return w.maak(Bemiddelingen.class).historie(w.zaak(nummer)).get(0);
    }
}
