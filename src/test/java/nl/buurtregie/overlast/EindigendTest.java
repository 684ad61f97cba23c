package nl.buurtregie.overlast;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.privacy.bewaren.Eindigend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EindigendTest {

    private final List<String> gevraagd = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(classes = {Melderbewaring.class, Straatnotitiebewaring.class})
    void elk_veld_waarin_het_staat_wordt_leeg(Class<? extends Eindigend> soort) {
        Eindigend bewaring = new Testobjecten(database(), Clock.systemUTC()).maak(soort);
        bewaring.ruimOp(10);
        gevraagd.removeIf(een -> een.startsWith("select "));
        assertThat(gevraagd).hasSize(1);
        assertThat(gevraagd.get(0))
                .as("what a reporter asked for stays until it was given")
                .contains("verzoek_betrokkene", "g.nummer = overlastmelding.nummer");
        assertThat(bewaring.velden()).isNotEmpty().allSatisfy(veld -> {
            String[] deel = veld.split("\\.");
            assertThat(gevraagd.get(0))
                    .startsWith("update " + deel[0] + " set ")
                    .containsPattern("[ ,]" + deel[1] + " = null");
        });
    }

    @Test
    void wie_bezwaar_maakt_leest_wat_er_echt_met_zijn_naam_gebeurt() {
        assertThat(new Melderrecht().waaromNietBeperken())
                .contains("om u te vertellen hoe het met uw melding gaat", "wissen")
                .doesNotContain("Wij werken niet meer");
    }

    /** Hears what is asked of it, and answers with nothing done. */
    private EntityManager database() {
        Query query = (Query) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Query.class},
                (vraag, methode, waarden) -> switch (methode.getName()) {
                    case "executeUpdate" -> 0;
                    case "getResultList" -> List.of();
                    default -> vraag;
                });
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (em, methode, waarden) -> {
                    gevraagd.add((String) waarden[0]);
                    return query;
                });
    }
}
