package nl.buurtregie.beheer.bewaking;

import static nl.buurtregie.platform.watch.Condition.ATTENTION;
import static nl.buurtregie.platform.watch.Condition.BROKEN;
import static nl.buurtregie.platform.watch.Condition.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.platform.restore.Backups;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Measure;
import nl.buurtregie.platform.watch.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
@DisplayName("Hoe het gaat met de installatie")
class MetersTest {

    private static final Instant NU = Instant.parse("2026-11-30T12:00:00Z");
    private static final Clock KLOK = Clock.fixed(NU, ZoneOffset.UTC);

    private static void zegt(Reading gezien, Condition staat, String... woorden) {
        assertThat(gezien.words()).contains(woorden);
        assertThat(gezien.condition()).as(gezien.words()).isEqualTo(staat);
    }

    private static Backups.Backup gemaakt(Duration geleden) {
        Instant toen = NU.minus(geleden);
        return new Backups.Backup(toen, toen, "kopie", 1L, null, null);
    }

    @Test
    @DisplayName(
            "vastgelopen werk en werk dat een uur te laat is, is stuk, te laat werk vraagt aandacht, en net gestart is dat gewoon zo")
    void werk() {
        zegt(Werkmeter.oordeel(false, 0, 0, 0), GOOD, "op tijd");
        zegt(Werkmeter.oordeel(false, 0, 1, 0), ATTENTION, "1 stap had");
        zegt(Werkmeter.oordeel(true, 0, 3, 0), ATTENTION, "net gestart");
        zegt(Werkmeter.oordeel(true, 0, 3, 2), ATTENTION, "net gestart");
        zegt(Werkmeter.oordeel(true, 0, 0, 0), ATTENTION, "net gestart");
        zegt(Werkmeter.oordeel(false, 0, 3, 2), BROKEN, "2 stappen hadden al meer dan een uur");
        zegt(Werkmeter.oordeel(false, 2, 3, 0), BROKEN, "2 stappen zijn vastgelopen");
        assertThat(Werkmeter.oordeel(false, 2, 3, 0).measures())
                .extracting(Measure::value)
                .containsExactly(2.0, 3.0);
    }

    @Test
    @DisplayName("een reservekopie die mislukte of te oud is, is stuk; wie er geen maakt, hoort dat ook")
    void reservekopie() {
        zegt(kopie(List.of(gemaakt(Duration.ofHours(9))), true), GOOD, "De laatste is gemaakt");
        zegt(kopie(List.of(gemaakt(Duration.ofHours(50))), true), BROKEN, "De laatste is gemaakt");
        zegt(kopie(List.of(gemaakt(Duration.ofHours(50))), false), ATTENTION, "niet vanzelf");
        zegt(kopie(List.of(), true), ATTENTION, "nog geen reservekopie");
        Instant lang = NU.minus(Duration.ofHours(50));
        zegt(kopie(List.of(), true, lang), BROKEN, "nog geen reservekopie");
        zegt(kopie(List.of(), false, lang), ATTENTION, "niet vanzelf");
        assertThat(kopie(List.of(), true, lang).measures())
                .extracting(Measure::value)
                .containsExactly(180_000.0);
        assertThat(kopie(List.of(), false, lang).measures()).isEmpty();
        assertThat(kopie(List.of(gemaakt(Duration.ofHours(50))), false).measures())
                .as("een met de hand wordt vanzelf te oud: dat is niets om voor te bellen")
                .isEmpty();
        Backups.Backup mislukt = new Backups.Backup(NU, NU, null, null, "disk full", null);
        zegt(
                kopie(List.of(mislukt, gemaakt(Duration.ofHours(20))), true),
                BROKEN,
                "De laatste poging is mislukt. De laatste is gemaakt");
        assertThat(kopie(List.of(gemaakt(Duration.ofHours(9))), true).measures())
                .extracting(Measure::value)
                .containsExactly(32_400.0);
    }

    @Test
    @DisplayName("open werk van een rol die niemand heeft, is stuk; wie het werk van die rol ook mag doen, telt mee")
    void mensen() {
        Overlastwereld.proef(wereld -> {
            Mensenmeter meter = wereld.maak(Mensenmeter.class);
            wereld.zie(Overlastwereld.OVERIG, Actie.AANGESPROKEN);
            wereld.weg(Rol.CONCIERGE);
            zegt(meter.read().orElseThrow(), GOOD, "is er iemand");
            wereld.meld(Overlastwereld.GROFVUIL);
            wereld.weg(Rol.TEAMLEIDER);
            zegt(
                    meter.read().orElseThrow(),
                    BROKEN,
                    "Niemand is buurtconciërge, en 1 stap wacht op een buurtconciërge.",
                    "Niemand is teamleider, en 1 stap wacht op een teamleider. Geef die rol");
        });
    }

    private static Reading kopie(List<Backups.Backup> laatste, boolean vanzelf) {
        return kopie(laatste, vanzelf, NU);
    }

    private static Reading kopie(List<Backups.Backup> laatste, boolean vanzelf, Instant begin) {
        return Kopiemeter.oordeel(Backups.State.of(laatste, vanzelf, begin, NU), vanzelf, KLOK);
    }
}
