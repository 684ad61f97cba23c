package nl.buurtregie.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import org.junit.jupiter.api.Test;

class KalendertekstTest {

    private static final Instant ZOMER = Instant.parse("2027-07-01T17:00:00Z");
    private static final Instant WINTER = Instant.parse("2027-01-14T18:00:00Z");

    @Test
    void twee_keurders_lezen_dezelfde_gesprekken_en_nergens_staat_een_adres() {
        Gesprek thuis = gesprek(7, ZOMER, null);
        Gesprek af = Testobjecten.zet(gesprek(8, WINTER, "Buurtcentrum Selwerd, kamer 2; boven"), "afgezegdOp", ZOMER);
        String tekst = Kalendertekst.van(List.of(thuis, af), List.of());

        assertThat(Kalenderkeuring.regels(tekst)).isEmpty();
        assertThat(Kalenderkeuring.telefoon(tekst).lines())
                .containsExactly(
                        "gesprek-7@buurtregie 3 2027-07-01T17:00:00.000Z 2027-07-01T18:30:00.000Z CONFIRMED",
                        "gesprek-8@buurtregie 3 2027-01-14T18:00:00.000Z 2027-01-14T19:30:00.000Z CANCELLED"
                                + " Buurtcentrum Selwerd, kamer 2; boven");
        assertThat(tekst)
                .contains("BEGIN:VTIMEZONE", "TZID=Europe/Amsterdam", "SUMMARY:Buurtbemiddeling\\, gesprek")
                .isEqualTo(Kalendertekst.van(List.of(thuis, af), List.of()));
    }

    @Test
    void een_lege_kalender_is_ook_een_kalender() {
        String leeg = Kalendertekst.van(List.of(), List.of());
        assertThat(leeg).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT");
        assertThat(Kalenderkeuring.telefoon(leeg)).isEmpty();
    }

    static Gesprek gesprek(long id, Instant van, String plaats) {
        try {
            Constructor<Gesprek> maker = Gesprek.class.getDeclaredConstructor();
            maker.setAccessible(true);
            Gesprek gesprek = Testobjecten.zet(maker.newInstance(), "id", id);
            Testobjecten.zet(gesprek, "van", van);
            Testobjecten.zet(gesprek, "tot", van.plusSeconds(5400));
            Testobjecten.zet(gesprek, "plaats", plaats);
            Testobjecten.zet(gesprek, "volgorde", 3);
            return Testobjecten.zet(gesprek, "gewijzigdOp", WINTER);
        } catch (ReflectiveOperationException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }
}
