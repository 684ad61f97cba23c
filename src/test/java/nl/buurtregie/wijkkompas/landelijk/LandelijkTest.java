package nl.buurtregie.wijkkompas.landelijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.resultaat.Maandcijfers;
import org.junit.jupiter.api.Test;

/** The figures of the country and what of ours stands beside them; and the months of two years. */
class LandelijkTest {

    private static final Ik ADA = new Ik(1, "Ada", Set.of(Rol.ANALIST));
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);

    @Test
    void elk_landelijk_cijfer_heeft_een_noemer_een_jaar_en_een_bron() {
        proef((objecten, em) -> assertThat(objecten.maak(Landelijk.class).cijfers())
                .extracting(Landelijkcijfer::soort, Landelijkcijfer::woorden, Landelijkcijfer::jaar)
                .containsExactly(
                        tuple(Landelijkcijfer.Soort.ZAKEN_1000, "1,1", 2022),
                        tuple(Landelijkcijfer.Soort.GOED_BEHANDELD, "65–70\u00a0%", 2022),
                        tuple(Landelijkcijfer.Soort.ZELF_AANGEMELD, "45\u00a0%", 2014)));
    }

    @Test
    void een_nieuwe_versie_gaat_voor_en_de_oude_verandert_niet() {
        proef((objecten, em) -> {
            Landelijkcijfer nieuw = objecten.maak(HerzieLandelijkcijfer.class)
                    .herzie(ADA, Landelijkcijfer.Soort.ZELF_AANGEMELD, cijfer("48", "48.5", 2024));
            assertThat(nieuw.versie()).isEqualTo(2);
            Landelijk landelijk = objecten.maak(Landelijk.class);
            assertThat(landelijk.cijfers().get(2).woorden()).isEqualTo("48–48,5\u00a0%");
            assertThat(landelijk.versies(Landelijkcijfer.Soort.ZELF_AANGEMELD))
                    .extracting(Landelijkcijfer::woorden, Landelijkcijfer::door)
                    .containsExactly(tuple("48–48,5\u00a0%", "Ada"), tuple("45\u00a0%", "Buurtregie"));
            assertThatThrownBy(() -> em.createNativeQuery("update landelijkcijfer set van = 1")
                            .executeUpdate())
                    .hasMessageContaining("alleen aangevuld");
        });
    }

    @Test
    @Regel({"LC1.1", "LC1.2", "LC1.3", "LC1.4"})
    void wat_niet_kan_wordt_geen_versie() {
        proef((objecten, em) -> {
            weigert(objecten, "LC1.1", "tot", cijfer("70", "65", 2024));
            weigert(objecten, "LC1.2", "tot", cijfer("70", "101", 2024));
            weigert(objecten, "LC1.3", "jaar", cijfer("70", "70", 2027));
            weigert(objecten, "LC1.3", "jaar", cijfer("70", "70", 1989));
            Landelijkcijfer nu = objecten.maak(Landelijk.class).nieuwste(Landelijkcijfer.Soort.GOED_BEHANDELD);
            weigert(
                    objecten,
                    "LC1.4",
                    "van",
                    new Landelijkcijfer.Nieuw(nu.van(), nu.tot(), nu.jaar(), nu.toelichting(), nu.bron()));
            assertThat(objecten.maak(Landelijk.class).versies(Landelijkcijfer.Soort.GOED_BEHANDELD))
                    .hasSize(1);
        });
    }

    private static Landelijkcijfer.Nieuw cijfer(String van, String tot, int jaar) {
        return new Landelijkcijfer.Nieuw(new BigDecimal(van), new BigDecimal(tot), jaar, "", "CCV");
    }

    private static void weigert(Testobjecten objecten, String regel, String veld, Landelijkcijfer.Nieuw nieuw) {
        assertThatThrownBy(() -> objecten.maak(HerzieLandelijkcijfer.class)
                        .herzie(ADA, Landelijkcijfer.Soort.GOED_BEHANDELD, nieuw))
                .isInstanceOfSatisfying(RuleViolation.class, fout -> {
                    assertThat(fout.rule()).isEqualTo(regel);
                    assertThat(fout.field()).isEqualTo(veld);
                });
    }

    @Test
    void een_wijk_die_uit_te_rekenen_zou_zijn_is_dicht() {
        proef((objecten, em) -> {
            aanmeldingen(em, 1, 40, "WK001400", "ZELFMELDER", "2025-03-01");
            aanmeldingen(em, 101, 20, "WK001401", "POLITIE", "2025-03-01");
            aanmeldingen(em, 201, 2, "WK001402", "POLITIE", "2025-03-01");
            aanmeldingen(em, 301, 9, "WK001402", "POLITIE", "2024-03-01");
            Landelijk landelijk = objecten.maak(Landelijk.class);
            assertThat(landelijk.aanmeldingen(2025, "")).isEqualTo(new Landelijk.Aanmeldingen(60, 40, true, true));
            assertThat(landelijk.aanmeldingen(2025, "WK001400"))
                    .isEqualTo(new Landelijk.Aanmeldingen(40, 40, true, true));
            assertThat(landelijk.aanmeldingen(2025, "WK001401").isOpen()).isFalse();
            assertThat(landelijk.aanmeldingen(2025, "WK001402").isOpen()).isFalse();
        });
    }

    @Test
    void maanden_van_dit_jaar_naast_die_van_vorig_jaar() {
        proef((objecten, em) -> {
            aanmeldingen(em, 1, 3, "WK001400", "POLITIE", "2026-01-31");
            aanmeldingen(em, 101, 4, "WK001400", "POLITIE", "2025-12-31");
            aanmeldingen(em, 201, 5, "WK001400", "POLITIE", "2024-12-31");
            Maandcijfers.Maanden maanden = objecten.maak(Maandcijfers.class).aangemeld(2026);
            assertThat(maanden.nu()).containsExactly(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            assertThat(maanden.toen()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4);
            assertThat(objecten.maak(Maandcijfers.class).afgesloten(2026).nu()).containsOnly(0);
        });
        proef((objecten, em) -> {
            aanmeldingen(em, 1, 3, "WK001400", "POLITIE", "2025-11-30");
            Maandcijfers.Maanden maanden = objecten.maak(Maandcijfers.class).aangemeld(2026);
            assertThat(maanden.nu()).doesNotContainNull();
            assertThat(maanden.toen())
                    .as("nothing was registered before the quarter of the first case")
                    .containsExactly(null, null, null, null, null, null, null, null, null, 0, 3, 0);
        });
    }

    private static void aanmeldingen(EntityManager em, int van, int aantal, String wijk, String verwijzer, String op) {
        em.createNativeQuery(
                        "insert into feit_aanmelding (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal,"
                                + " aard) select " + van + " + i, date '" + op + "', 'BU', '" + wijk + "', 2024, '"
                                + verwijzer
                                + "', 'TELEFOON', 'ROOK' from generate_series(1, " + aantal + ") i")
                .executeUpdate();
    }

    private static void proef(BiConsumer<Testobjecten, EntityManager> werk) {
        Testdatabase.proef(em -> werk.accept(new Testobjecten(em, KLOK), em));
    }
}
