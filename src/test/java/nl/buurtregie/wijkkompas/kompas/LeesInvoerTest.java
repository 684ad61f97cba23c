package nl.buurtregie.wijkkompas.kompas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.NeemIndicatorOver;
import org.junit.jupiter.api.Test;

/** Figures of others on a real database: all or nothing, and newer ones come instead of older. */
class LeesInvoerTest {

    private static final Ik ANALIST = new Ik(7, "Ina Wever", Set.of(Rol.ANALIST));
    private static final String KOP =
            "proef_groen;Groen;Deel dat tevreden is.;%;1;Basismonitor;FYSIEK;Groen en verkeer;10;";

    @Test
    void wat_binnenkomt_staat_in_het_kompas_en_nieuw_komt_in_de_plaats_van_oud() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            Invoerwaarden waarden = objecten.maak(Invoerwaarden.class);
            lees.lees(ANALIST, "Eerste", KOP + "WIJK;WK001400;2023;50\n" + KOP + "WIJK;WK001400;2024;60\n");
            lees.lees(ANALIST, "Tweede", KOP + "WIJK;WK001400;2024;65\nproef_groen;;;;;;;;;GEMEENTE;GM0014;2024;\n");
            assertThat(waarden.reeks("proef_groen", "WK001400").values())
                    .extracting(een -> een.waarde().intValue())
                    .containsExactly(50, 65);
            assertThat(waarden.van(2024, Niveau.WIJK)
                            .get("proef_groen")
                            .get("GM0014")
                            .isEr())
                    .isFalse();
            assertThat(objecten.maak(Kompasindeling.class).themas())
                    .anySatisfy(thema -> assertThat(thema.indicatoren()).contains("proef_groen"));
            assertThat(objecten.maak(Invoerschrift.class).laatste(5))
                    .extracting(Invoerschrift.Invoerbericht::bestand)
                    .startsWith("Tweede", "Eerste");
            assertThat(tel(em, "kompaswaarde where code = 'proef_groen'"))
                    .as("wat er was, blijft bewaard")
                    .isEqualTo(4);
        });
    }

    @Test
    void een_andere_uitleg_is_een_nieuwe_versie_en_dezelfde_niet() {
        proef((objecten, em) -> {
            LeesInvoer lees = objecten.maak(LeesInvoer.class);
            lees.lees(ANALIST, "Een", KOP + "WIJK;WK001400;2024;60\n");
            lees.lees(ANALIST, "Twee", KOP + "WIJK;WK001400;2024;61\n");
            assertThat(tel(em, "indicator where code = 'proef_groen'")).isEqualTo(1);
            lees.lees(ANALIST, "Drie", KOP.replace("tevreden", "blij") + "WIJK;WK001400;2024;61\n");
            assertThat(tel(em, "indicator where code = 'proef_groen'")).isEqualTo(2);
        });
    }

    @Test
    void een_foute_regel_houdt_alles_tegen() {
        proef((objecten, em) -> {
            LeesInvoer.Verslag verslag = objecten.maak(LeesInvoer.class)
                    .lees(ANALIST, "Half goed", KOP + "WIJK;WK001400;2024;60\n" + KOP + "WIJK;WK009999;2024;60\n");
            assertThat(verslag.geweigerd()).isEqualTo(1);
            assertThat(tel(em, "kompasinvoer")).isZero();
            assertThat(tel(em, "kompaswaarde")).isZero();
            assertThat(tel(em, "indicator where code = 'proef_groen'")).isZero();
        });
    }

    @Test
    @Regel({"K1.12", "I2.1"})
    void zonder_naam_of_onder_een_code_van_ons_komt_niets_binnen() {
        proef((objecten, em) -> {
            assertThatThrownBy(() -> objecten.maak(LeesInvoer.class).lees(ANALIST, " ", KOP))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("een naam");
            assertThatThrownBy(() -> objecten.maak(NeemIndicatorOver.class)
                            .neemOver(
                                    ANALIST,
                                    List.of(new Indicator.Ingevoerd("ol_hotspots", "Hotspots", "x", "%", 1, "wij"))))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("van Buurtregie zelf");
        });
    }

    private static void proef(BiConsumer<Testobjecten, EntityManager> werk) {
        Testdatabase.proef(
                em -> werk.accept(new Testobjecten(em, new Schuifklok(Instant.parse("2026-03-12T09:00:00Z"))), em));
    }

    private static int tel(EntityManager em, String wat) {
        return ((Number) em.createNativeQuery("select count(*) from " + wat).getSingleResult()).intValue();
    }
}
