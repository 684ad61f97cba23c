package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class BrowserMemoryTest {

    private static final String HIER = "m1x2y3z4.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String DAAR = "m1x2y3z4.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private static final Duration UUR = Duration.ofHours(1);

    private final Schuifklok klok = new Schuifklok(Instant.parse("2026-11-24T09:00:00Z"));

    @Test
    void alleen_de_browser_zelf_leest_terug_wat_erin_getypt_is() {
        proef((em, geheugen) -> {
            geheugen.keep(HIER, " concept a", "De buurman schreeuwt.", UUR);
            geheugen.keep(HIER, " concept a", "De buurman zingt.", UUR);
            assertThat(geheugen.find(HIER, " concept a")).contains("De buurman zingt.");
            assertThat(geheugen.find(DAAR, " concept a")).isEmpty();
            assertThat(geheugen.find(HIER, "7 concept a")).as("another account").isEmpty();
            assertThat(em.createNativeQuery("select cast(b as varchar) from browsergeheugen b")
                            .getSingleResult()
                            .toString())
                    .doesNotContain("buurman", HIER, HIER.substring(HIER.indexOf('.') + 1));
        });
    }

    @Test
    void wat_iemand_in_de_tabel_verplaatst_of_verandert_gaat_niet_open() {
        proef((em, geheugen) -> {
            geheugen.keep(HIER, "7 vorm a", "Van zeven.", UUR);
            em.createNativeQuery("update browsergeheugen set naam = '8 vorm a'").executeUpdate();
            assertThat(geheugen.find(HIER, "8 vorm a")).isEmpty();
            em.createNativeQuery("update browsergeheugen set inhoud = 'geen zegel'")
                    .executeUpdate();
            assertThat(geheugen.find(HIER, "8 vorm a")).isEmpty();
        });
    }

    @Test
    void na_een_uur_is_het_weg_ook_uit_de_tabel() {
        proef((em, geheugen) -> {
            geheugen.keep(HIER, " concept a", "Half.", UUR);
            klok.schuif(UUR);
            assertThat(geheugen.find(HIER, " concept a")).isEmpty();
            geheugen.keep(HIER, " concept b", "Nieuw.", UUR);
            klok.schuif(Duration.ofMinutes(1));
            geheugen.round();
            assertThat(em.createNativeQuery("select naam from browsergeheugen").getResultList())
                    .isEqualTo(List.of(" concept b"));
        });
    }

    @Test
    void van_vormen_blijven_de_nieuwste_drie_en_na_uitloggen_niets() {
        proef((em, geheugen) -> {
            geheugen.keep(HIER, " concept a", "Blijft.", UUR);
            geheugen.keep(DAAR, " vorm 0", "Van een ander.", UUR);
            for (int i = 1; i <= 5; i++) {
                klok.schuif(Duration.ofSeconds(1));
                geheugen.keep(HIER, " vorm " + i, "Vorm " + i, UUR);
                geheugen.leave(HIER, " vorm ", 3);
            }
            assertThat(geheugen.find(HIER, " vorm 2")).isEmpty();
            assertThat(geheugen.find(HIER, " vorm 3")).contains("Vorm 3");
            assertThat(geheugen.find(HIER, " concept a")).isPresent();
            geheugen.leave(HIER, "", 0);
            assertThat(em.createNativeQuery("select naam from browsergeheugen").getResultList())
                    .isEqualTo(List.of(" vorm 0"));
        });
    }

    @Test
    void een_browser_vult_de_database_niet() {
        proef((em, geheugen) -> {
            assertThat(geheugen.keep(HIER, " concept a", "x".repeat(1_000_001), UUR))
                    .isFalse();
            assertThat(em.createNativeQuery("select count(*) from browsergeheugen")
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    private void proef(BiConsumer<EntityManager, BrowserMemory> werk) {
        Testdatabase.proef(em -> werk.accept(em, new Testobjecten(em, klok).maak(BrowserMemory.class)));
    }
}
