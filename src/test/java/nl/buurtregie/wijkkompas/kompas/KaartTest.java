package nl.buurtregie.wijkkompas.kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijferstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps of the map, and one figure said in three ways. */
class KaartTest {

    private static final Gebied WIJK = new Gebied(Niveau.WIJK, "WK1", "Noordwest");

    @ParameterizedTest
    @CsvSource({"9, 1", "19.9, 1", "20, 2", "31, 3", "40, 4", "49.9, 4", "50, 5", "61, 5"})
    void vijf_even_grote_stappen_op_ronde_getallen(double waarde, int klasse) {
        Kaartklassen klassen = Kaartklassen.van(List.of(61.0, 46.0, 9.0, 38.0));
        assertThat(klassen.grenzen()).containsExactly(15.0, 30.0, 45.0, 60.0);
        Kaartklassen fijn = Kaartklassen.van(List.of(11.0, 61.0));
        assertThat(fijn.grenzen()).containsExactly(20.0, 30.0, 40.0, 50.0);
        assertThat(fijn.klasse(waarde)).isEqualTo(klasse);
    }

    @Test
    void zonder_verschil_is_er_een_stap() {
        Kaartklassen klassen = Kaartklassen.van(List.of(0.0, 0.0));
        assertThat(klassen.klasse(0)).isEqualTo(1);
        assertThat(Kaartklassen.van(List.of()).grenzen()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "1.6, 2.4, 1", "0, 1.2, 2", "0, 0.004, 3", "10, 11, 1", "0, 4000, 0"})
    void een_grens_heeft_zoveel_decimalen_als_haar_stap(double laagst, double hoogst, int decimalen) {
        assertThat(Kaartklassen.van(List.of(laagst, hoogst)).decimalen()).isEqualTo(decimalen);
    }

    @Test
    void per_ronde_uur_is_hetzelfde_aantal_door_de_uren() {
        Cijfer dichtheid = cijfer(Cijferstatus.OK, "40", "38", "42", 700, "17500");
        Kaartwaarde perUur = Kaartcijfers.waarde(vraag(Kaartmaat.RONDEUUR), WIJK, dichtheid, uren("350"));
        assertThat(perUur.waarde()).isEqualByComparingTo("2");
        assertThat(perUur.onder()).isEqualByComparingTo("1.9");
        assertThat(perUur.boven()).isEqualByComparingTo("2.1");
        assertThat(Kaartcijfers.waarde(vraag(Kaartmaat.AANTAL), WIJK, dichtheid, null)
                        .waarde())
                .isEqualByComparingTo("700");
    }

    @Test
    void zonder_uren_zegt_de_kaart_waarom_ze_er_niet_zijn() {
        Cijfer dichtheid = cijfer(Cijferstatus.OK, "40", "38", "42", 700, "17500");
        assertThat(zonderUren(dichtheid, null)).contains("niet geteld in deze periode");
        assertThat(zonderUren(dichtheid, Cijferstatus.VERBORGEN)).contains("aantal waarnemingen daar is verborgen");
        assertThat(zonderUren(dichtheid, Cijferstatus.NIET_GETELD)).contains("ronde-uren niet geteld: nog geen reg");
        assertThat(zonderUren(dichtheid, Cijferstatus.NOEMER_LEEG)).isEqualTo("niemand liep daar een heel uur");
        Cijfer gezien = new Cijfer(
                "ol_waarnemingen_rondeuur",
                1,
                Niveau.WIJK,
                "WK1",
                "2025",
                Cijferstatus.NOEMER_LEEG,
                null,
                null,
                null,
                4,
                null);
        assertThat(Kaartcijfers.waarde(vraag(Kaartmaat.WAARDE), WIJK, gezien, null)
                        .reden())
                .as("no word about inhabitants")
                .isEqualTo("niemand liep daar een heel uur");
        assertThat(Kompascijfer.van(gezien).reden()).as("as on the map").isEqualTo("niemand liep daar een heel uur");
    }

    private static String zonderUren(Cijfer dichtheid, Cijferstatus uren) {
        return Kaartcijfers.waarde(
                        vraag(Kaartmaat.RONDEUUR),
                        WIJK,
                        dichtheid,
                        uren == null ? null : cijfer(uren, null, null, null, null, null))
                .reden();
    }

    @Test
    void in_de_stad_van_de_gebieden_telt_ook_een_wijk_zonder_zaken() {
        List<Kaartwaarde> wijken = List.of(
                Kaartcijfers.waarde(
                        vraag(Kaartmaat.WAARDE), WIJK, cijfer(Cijferstatus.OK, "10", "8", "12", 10, "1000"), null),
                Kaartcijfers.waarde(
                        vraag(Kaartmaat.WAARDE), WIJK, cijfer(Cijferstatus.OK, "0", "0", "1", 0, "3000"), null),
                Kaartcijfers.waarde(
                        vraag(Kaartmaat.WAARDE),
                        WIJK,
                        cijfer(Cijferstatus.NOEMER_LEEG, null, null, null, 9, null),
                        null));
        assertThat(Kaartcijfers.samen(wijken).waarde())
                .as("10 of 4,000, as in the compass")
                .isEqualByComparingTo("2.5");
        assertThat(Kaartcijfers.samen(wijken).noot()).contains("2 van de 3 gebieden");
        assertThat(Kaartcijfers.samen(wijken.subList(2, 3)).waarde()).isNull();
    }

    @Test
    void verborgen_is_op_elke_manier_verborgen() {
        Cijfer verborgen = cijfer(Cijferstatus.VERBORGEN, null, null, null, null, null);
        for (Kaartmaat maat : Kaartmaat.values()) {
            Kaartwaarde waarde = Kaartcijfers.waarde(vraag(maat), WIJK, verborgen, uren("350"));
            assertThat(waarde.isEr()).isFalse();
            assertThat(waarde.reden()).isEqualTo(Cijferstatus.VERBORGEN.uitleg());
        }
    }

    private static Kaartvraag vraag(Kaartmaat maat) {
        return new Kaartvraag(null, null, Periode.jaar(2025), Niveau.WIJK, maat);
    }

    private static Cijfer uren(String uren) {
        return cijfer(Cijferstatus.OK, "1", null, null, 350, uren);
    }

    private static Cijfer cijfer(
            Cijferstatus status, String waarde, String onder, String boven, Integer teller, String noemer) {
        return new Cijfer(
                "x",
                1,
                Niveau.WIJK,
                "WK1",
                "2025",
                status,
                getal(waarde),
                getal(onder),
                getal(boven),
                teller,
                getal(noemer));
    }

    private static BigDecimal getal(String tekst) {
        return tekst == null ? null : new BigDecimal(tekst);
    }
}
