package nl.buurtregie.bemiddeling.werk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.NoteerVerteld;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.junit.jupiter.api.Test;

class NogTeVertellenTest {

    /** Every day of four years: the count and the list draw the line at the same day. */
    @Test
    void de_grens_van_een_maand_is_voor_telling_en_lijst_gelijk() {
        for (LocalDate vandaag = LocalDate.of(2024, 1, 1); vandaag.getYear() < 2028; vandaag = vandaag.plusDays(1)) {
            LocalDate grens = NogTeVertellen.opTijdSinds(vandaag);
            assertThat(grens.plus(Period.ofMonths(1))).isAfterOrEqualTo(vandaag);
            assertThat(grens.minusDays(1).plus(Period.ofMonths(1))).isBefore(vandaag);
        }
    }

    @Test
    @Functie("BEM-33")
    void sluiten_haalt_niemand_van_de_lijst_en_vertellen_kan_dan_nog() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            String gestopt = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.maak(LegEersteGesprekVast.class).legVast(wereld.ineke, wereld.nu(gestopt), EersteBuurZegt.STOPT);
            wereld.verder(gestopt, Status.AFGESLOTEN);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update partij set ingelicht_op = null, naam = 'Iemand', bekend_op = now()")
                    .executeUpdate();
            wereld.vergeet();
            NogTeVertellen lijst = wereld.maak(NogTeVertellen.class);
            assertThat(lijst.van(wereld.marjan))
                    .extracting(NogTeVertellen.Regel::nummer, NogTeVertellen.Regel::rol)
                    .as("who may not hear of us is not to be told")
                    .containsExactlyInAnyOrder(
                            tuple(nummer, Rolpartij.EERSTE_BUUR),
                            tuple(nummer, Rolpartij.TWEEDE_BUUR),
                            tuple(gestopt, Rolpartij.EERSTE_BUUR));
            assertThat(lijst.stand().nogNiet()).isEqualTo(3);
            assertThat(lijst.aantal(wereld.marjan).number()).isEqualTo(3);
            for (NogTeVertellen.Regel regel : lijst.van(wereld.marjan)) {
                wereld.maak(NoteerVerteld.class)
                        .noteer(wereld.marjan, wereld.nu(regel.nummer()), regel.partij(), Contactwijze.BRIEF);
                wereld.vergeet();
            }
            assertThat(lijst.van(wereld.marjan)).isEmpty();
        });
    }
}
