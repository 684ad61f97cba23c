package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Duur;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Kwartaal;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Telling;
import org.junit.jupiter.api.Test;

/** B1 was split into B1A and B1B, B9 lay in a wijk that is gone, and BX was never drawn. */
class GebiedsbeeldTest {

    private static final int KWARTAAL = new Kwartaal(2025, 2).volgnummer();

    private final Gebiedsbeeld beeld = Gebiedsbeeld.van(Map.of(
                    Niveau.BUURT, Map.of("B1A", "B1A", "B1B", "B1B", "B2", "B2"),
                    Niveau.WIJK, Map.of("B1A", "W1", "B1B", "W1", "B2", "W2"),
                    Niveau.GEMEENTE, Map.of("B1A", "G", "B1B", "G", "B2", "G")))
            .naast(Map.of(Niveau.WIJK, Map.of("B1", "W1", "B2", "W9", "B9", "W9")));

    @Test
    void wat_in_een_buurt_van_vroeger_lag_telt_waar_het_nog_kan() {
        Telstelsel stelsel = new Telstelsel(
                Feitsoort.PROBLEEM,
                vraag(),
                List.of(atoom("B1", 10), atoom("B1A", 20), atoom("B2", 40), atoom("B9", 5), atoom("BX", 6)),
                2025,
                2025);
        stelsel.schermAf(new ArrayList<>());

        assertThat(waarde(stelsel, Niveau.GEMEENTE, "G")).isEqualTo(81);
        assertThat(waarde(stelsel, Niveau.WIJK, "W1")).isEqualTo(30);
        assertThat(waarde(stelsel, Niveau.WIJK, "W2")).isEqualTo(40);
        assertThat(waarde(stelsel, Niveau.BUURT, "B1A")).isEqualTo(20);
        assertThat(waarde(stelsel, Niveau.BUURT, "B1B")).isZero();
    }

    @Test
    void duren_en_uren_van_vroeger_tellen_ook() {
        Periode jaar = Periode.jaar(2025);
        Duurverdeling duren = new Duurverdeling(
                List.of(new Duur("B1", KWARTAAL, 10, 3), new Duur("BX", KWARTAAL, 50, 1)), beeld, List.of(jaar));
        assertThat(duren.werkdagen(Niveau.WIJK, "W1", jaar, 0.5)).contains(10);
        assertThat(duren.werkdagen(Niveau.GEMEENTE, "G", jaar, 0.9)).contains(50);

        Noemers noemers = new Noemers(
                beeld,
                een -> Map.of("B1A", 100, "B1B", 200),
                Map.of("B1", Map.of(KWARTAAL, 7_200L), "B1A", Map.of(KWARTAAL, 5_400L)));
        assertThat(noemers.rondeuren(Niveau.WIJK, "W1", jaar))
                .hasValueSatisfying(een -> assertThat(een).isEqualTo("4"));
        assertThat(noemers.inwoners(Niveau.WIJK, "W1", jaar))
                .hasValueSatisfying(een -> assertThat(een).isEqualTo("300"));
    }

    private Vraag vraag() {
        List<Indicator> problemen = new ArrayList<>();
        Testdatabase.proef(em -> new Testobjecten(em, new Schuifklok(Cijferwereld.NU))
                .maak(Catalogus.class).eigen(LocalDate.of(2026, 3, 12)).stream()
                        .filter(een -> een.code().equals("ol_problemen_1000"))
                        .forEach(problemen::add));
        return new Vraag(problemen, List.of(Periode.jaar(2025)), LocalDate.MAX, beeld, Regels.STANDAARD);
    }

    private static Atoom atoom(String buurt, int aantal) {
        return new Atoom(Set.of(Telling.PROBLEMEN), buurt, KWARTAAL, aantal);
    }

    private static int waarde(Telstelsel stelsel, Niveau niveau, String gebied) {
        return stelsel.cellen()
                .get(new Sleutel(Telling.PROBLEMEN, niveau, gebied, "2025"))
                .waarde();
    }
}
