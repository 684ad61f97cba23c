package nl.buurtregie.wijkkompas.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** Definitions and their versions, on a real database. */
class CatalogusTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);
    private static final LocalDate VANAF = LocalDate.of(2027, 1, 1);
    private static final String ZAKEN = "bb_zaken_1000";
    private static final String HOTSPOTS = "ol_hotspots";
    private final Ik ada = new Ik(1, "Ada Analist", Set.of(Rol.ANALIST));

    @Test
    void elke_indicator_heeft_een_geldige_versie_en_een_telling() {
        proef((catalogus, herzien) -> {
            assertThat(catalogus.geldig(LocalDate.of(2026, 1, 1)))
                    .hasSizeGreaterThan(25)
                    .allSatisfy(een -> {
                        assertThat(een.teller()).isPresent();
                        assertThat(een.definitie()).endsWith(".");
                    });
            assertThatThrownBy(() -> catalogus.nieuwste("geen_code")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void een_nieuwe_versie_geldt_vanaf_haar_dag_en_de_oude_blijft() {
        proef((catalogus, herzien) -> {
            Indicator nieuw = herzien.herzie(
                    ada,
                    ZAKEN,
                    catalogus.nieuwste(ZAKEN).versie(),
                    wijziging("Zaken", Niveau.WIJK, Periodesoort.JAAR, VANAF, "andere telling"));
            assertThat(nieuw.versie()).isEqualTo(2);
            for (Integer oud : Arrays.asList(1, null)) {
                Wijziging ander = wijziging("Ouder", Niveau.WIJK, Periodesoort.JAAR, VANAF.plusDays(1), "van eerder");
                assertThatThrownBy(() -> herzien.herzie(ada, ZAKEN, oud, ander))
                        .as("a page of before")
                        .isInstanceOf(Changed.class);
            }
            assertThat(nieuw.isBreuk()).isTrue();
            assertThat(nieuw.door()).isEqualTo("Ada Analist");
            assertThat(nieuw.teller()).contains(Telling.ZAKEN);
            assertThat(naam(catalogus, VANAF.minusDays(1))).isEqualTo("Zaken buurtbemiddeling");
            assertThat(naam(catalogus, VANAF)).isEqualTo("Zaken");
            assertThat(catalogus.versies(ZAKEN)).extracting(Indicator::versie).containsExactly(2, 1);
        });
    }

    private static String naam(Catalogus catalogus, LocalDate dag) {
        return catalogus.geldig(dag).stream()
                .filter(een -> een.code().equals(ZAKEN))
                .findFirst()
                .orElseThrow()
                .naam();
    }

    @Test
    @Regel("I1.1")
    void een_versie_zonder_woorden_bestaat_niet() {
        geweigerd("I1.1", () -> wijziging(" ", Niveau.WIJK, Periodesoort.JAAR, VANAF, "reden"));
        geweigerd("I1.1", () -> wijziging("x".repeat(81), Niveau.WIJK, Periodesoort.JAAR, VANAF, "reden"));
        geweigerd("I1.1", () -> wijziging("Zaken", Niveau.WIJK, Periodesoort.JAAR, VANAF, null));
        geweigerd(
                "I1.1",
                () -> new Wijziging("Zaken", "", 0, "bron", Niveau.WIJK, Periodesoort.JAAR, VANAF, false, "reden"));
        geweigerd(
                "I1.1",
                () -> new Wijziging(
                        "Zaken", "Wat er telt.", 0, "", Niveau.WIJK, Periodesoort.JAAR, VANAF, false, "reden"));
    }

    @Test
    @Regel("I1.2")
    void een_versie_begint_na_de_vorige() {
        proef((catalogus, herzien) -> {
            herzien.herzie(
                    ada,
                    ZAKEN,
                    catalogus.nieuwste(ZAKEN).versie(),
                    wijziging("Zaken", Niveau.WIJK, Periodesoort.JAAR, VANAF, "een"));
            for (LocalDate dag : new LocalDate[] {VANAF, VANAF.minusDays(1)}) {
                geweigerd(
                        "I1.2",
                        () -> herzien.herzie(
                                ada,
                                ZAKEN,
                                catalogus.nieuwste(ZAKEN).versie(),
                                wijziging("Nog eens", Niveau.WIJK, Periodesoort.JAAR, dag, "twee")));
            }
            herzien.herzie(
                    ada,
                    ZAKEN,
                    catalogus.nieuwste(ZAKEN).versie(),
                    wijziging("Nog eens", Niveau.WIJK, Periodesoort.JAAR, VANAF.plusDays(1), "twee"));
            assertThat(catalogus.nieuwste(ZAKEN).versie()).isEqualTo(3);
        });
    }

    @Test
    @Regel("I1.3")
    void bemiddeling_voor_een_kleiner_gebied_of_een_kortere_periode_vraagt_om_uitleg() {
        proef((catalogus, herzien) -> {
            geweigerd(
                    "I1.3",
                    () -> herzien.herzie(
                            ada,
                            ZAKEN,
                            catalogus.nieuwste(ZAKEN).versie(),
                            wijziging("Zaken", Niveau.BUURT, Periodesoort.JAAR, VANAF, "kan wel  ")));
            geweigerd(
                    "I1.3",
                    () -> herzien.herzie(
                            ada,
                            ZAKEN,
                            catalogus.nieuwste(ZAKEN).versie(),
                            wijziging("Zaken", Niveau.WIJK, Periodesoort.KWARTAAL, VANAF, "kan wel")));
            assertThat(catalogus.nieuwste(ZAKEN).versie()).isOne();
            herzien.herzie(
                    ada,
                    ZAKEN,
                    catalogus.nieuwste(ZAKEN).versie(),
                    wijziging("Zaken", Niveau.BUURT, Periodesoort.JAAR, VANAF, "De raad vroeg erom."));
            assertThat(catalogus.nieuwste(ZAKEN).kleinsteGebied()).isEqualTo(Niveau.BUURT);
            herzien.herzie(
                    ada,
                    HOTSPOTS,
                    catalogus.nieuwste(HOTSPOTS).versie(),
                    wijziging("Hotspots", Niveau.GEMEENTE, Periodesoort.JAAR, VANAF, "groter"));
        });
    }

    @Test
    @Regel("I1.4")
    void zonder_verschil_is_er_geen_nieuwe_versie() {
        proef((catalogus, herzien) -> {
            Indicator nu = catalogus.nieuwste(HOTSPOTS);
            geweigerd(
                    "I1.4",
                    () -> herzien.herzie(
                            ada,
                            HOTSPOTS,
                            catalogus.nieuwste(HOTSPOTS).versie(),
                            new Wijziging(
                                    nu.naam(),
                                    nu.definitie(),
                                    nu.richting(),
                                    nu.bron(),
                                    nu.kleinsteGebied(),
                                    nu.kleinstePeriode(),
                                    VANAF,
                                    true,
                                    "toch een nieuwe")));
            assertThat(catalogus.versies(HOTSPOTS)).hasSize(1);
        });
    }

    private static Wijziging wijziging(
            String naam, Niveau gebied, Periodesoort periode, LocalDate vanaf, String reden) {
        return new Wijziging(naam, "Wat er telt.", 0, "Buurtregie", gebied, periode, vanaf, true, reden);
    }

    private static void geweigerd(String regel, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.rule())
                .isEqualTo(regel));
    }

    private static void proef(BiConsumer<Catalogus, HerzieIndicator> werk) {
        Consumer<EntityManager> metDatabase = em -> {
            Testobjecten objecten = new Testobjecten(em, KLOK);
            werk.accept(objecten.maak(Catalogus.class), objecten.maak(HerzieIndicator.class));
        };
        Testdatabase.proef(metDatabase);
    }
}
