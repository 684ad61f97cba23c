package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Terugkoppeling;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import org.junit.jupiter.api.Test;

/** One whole case, as the people in it would tell it. */
class LevensloopTest {

    private static final int POGINGEN = 3;

    @Test
    void van_de_eerste_belletjes_tot_het_bericht_aan_de_wijkagent() {
        // Maandag. De wijkagent belt: mevrouw Zandloper slaapt niet van haar bovenbuurman. Zij vindt het goed dat wij
        // haar bellen, en dat de agent later hoort hoe het afliep.
        Bemiddeling zaak = new Bemiddeling(
                "2026-0042",
                Voorbeelden.aanmelding(Verwijzer.POLITIE, true, null),
                7L,
                op("2026-03-02T09:15:00Z"),
                "Marjan Visser");
        assertThat(zaak.status()).isEqualTo(Status.INTAKE);
        assertThat(zaak.tweedeBuur()).isEmpty();

        // Woensdag. Marjan belt een half uur met mevrouw Zandloper. Er is een keer geschreeuwd op de trap; daarom gaan
        // de bemiddelaars altijd samen.
        Intake intake = new Intake(
                Besluit.GESCHIKT_ONDER_VOORWAARDEN,
                Set.of(ContraIndicatie.GEWELD),
                Set.of(Complexiteit.GEESCALEERD),
                "Altijd samen op bezoek",
                null);
        zaak.intakeGedaan(intake, op("2026-03-04T10:00:00Z"));
        assertThat(zaak.status()).isEqualTo(Status.WACHTLIJST);
        assertThat(Escalatiekans.van(
                        zaak.hoofdaard(),
                        zaak.weging().contraIndicaties(),
                        zaak.weging().complexiteit()))
                .isEqualTo(Escalatiekans.HOOG);

        // Een week later zijn Ineke en Youssef vrij.
        zaak.toegewezenAan(List.of(11L, 12L), op("2026-03-11T12:00:00Z"));
        assertThat(zaak.paar()).containsExactly(11L, 12L);

        // Mevrouw Zandloper wil er een week over nadenken. Dan zegt zij ja.
        zaak.eersteBuurZegt(
                EersteBuurZegt.DENKT_NA, op("2026-03-16T19:00:00Z"), "Ineke Wolters", LocalDate.of(2026, 3, 23));
        assertThat(zaak.status()).isEqualTo(Status.BEDENKTIJD);
        zaak.weerAanDeBeurt(Status.GESPREK_EERSTE_BUUR);
        zaak.eersteBuurZegt(
                EersteBuurZegt.GAAT_DOOR, op("2026-03-24T19:00:00Z"), "Ineke Wolters", LocalDate.of(2026, 3, 31));
        assertThat(zaak.status()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);

        // De bovenbuurman is er niet, en de tweede keer wel. Hij hoort wat wij bewaren en doet mee.
        zaak.tweedeBuurZegt(TweedeBuurZegt.NIET_BEREIKT, false, op("2026-03-26T18:00:00Z"), POGINGEN);
        zaak.tweedeBuurZegt(TweedeBuurZegt.DOET_MEE, true, op("2026-03-30T18:00:00Z"), POGINGEN);
        assertThat(zaak.tweedeBuur().orElseThrow().ingelichtOp()).isEqualTo(op("2026-03-30T18:00:00Z"));

        // Twee avonden in het buurthuis. De eerste keer komen zij er niet uit.
        LocalDate eersteAvond = LocalDate.of(2026, 4, 8);
        LocalDate tweedeAvond = LocalDate.of(2026, 4, 15);
        zaak.bemiddeld(new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.NOG_EEN_GESPREK, null, eersteAvond), null);
        zaak.bemiddeld(
                new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.OP_PAPIER, tweedeAvond),
                tweedeAvond.plusWeeks(6));
        assertThat(zaak.wachtTot()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(zaak.afloop().afspraken()).isEqualTo(Afspraken.OP_PAPIER);

        // Zes weken later bellen zij beide buren. Het gaat een stuk beter.
        zaak.weerAanDeBeurt(Status.NAZORG);
        zaak.nazorgGedaan(NazorgUitkomst.VERBETERD, LocalDate.of(2026, 5, 30), POGINGEN);
        assertThat(zaak.afloop().voorstel()).isEqualTo(Resultaat.VERBETERD);

        // Marjan sluit de zaak. De wijkagent hoort twee woorden: met goed gevolg.
        zaak.afgesloten(zaak.afloop().voorstel(), op("2026-05-29T09:00:00Z"));
        assertThat(zaak.status()).isEqualTo(Status.TERUGKOPPELEN);
        zaak.teruggekoppeld(op("2026-06-01T09:00:00Z"));

        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(zaak.afloop().terugkoppeling()).isEqualTo(Terugkoppeling.MET_GOED_GEVOLG);
        assertThat(zaak.paar()).as("het paar ziet de zaak niet meer").isEmpty();
        assertThat(zaak.mijlpalen())
                .containsExactly(
                        Mijlpaal.GESCHIKT,
                        Mijlpaal.NAAR_PAAR,
                        Mijlpaal.EERSTE_BUUR,
                        Mijlpaal.TWEEDE_BUUR,
                        Mijlpaal.SAMEN,
                        Mijlpaal.NAZORG_BEREIKT);
    }

    private static Instant op(String moment) {
        return Instant.parse(moment);
    }
}
