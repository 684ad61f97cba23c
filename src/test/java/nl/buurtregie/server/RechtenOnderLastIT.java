package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people at once, each with another role: nobody is refused what is his, nobody gets what is another's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RechtenOnderLastIT {

    private static final int KEREN = 120;

    /** Account, its own page, and a page that is not for it. */
    private static final Map<String, List<String>> MENSEN = Map.of(
            "coordinator", List.of("/werkvoorraad", "/mijn-zaken"),
            "bemiddelaar", List.of("/mijn-zaken", "/werkvoorraad"),
            "bemiddelaar2", List.of("/mijn-zaken", "/resultaten"),
            "manager", List.of("/resultaten", "/werkvoorraad"),
            "beheerder", List.of("/beheer/vastgelopen", "/mijn-zaken"));

    @ArquillianResource
    private URL adres;

    @Test
    void ieder_krijgt_steeds_het_zijne() throws URISyntaxException, InterruptedException, ExecutionException {
        URI basis = adres.toURI();
        List<Callable<List<String>>> werk = new ArrayList<>();
        MENSEN.forEach((wie, paden) -> {
            werk.add(() -> loop(Bezoeker.als(wie, basis), wie, paden));
            werk.add(() -> niemand(Bezoeker.anoniem(basis), paden.get(0)));
        });
        ExecutorService tegelijk = Executors.newFixedThreadPool(werk.size());
        List<String> fouten = new ArrayList<>();
        for (Future<List<String>> klaar : tegelijk.invokeAll(werk)) {
            fouten.addAll(klaar.get());
        }
        tegelijk.shutdown();
        assertThat(fouten).isEmpty();
    }

    private static List<String> loop(Bezoeker bezoeker, String wie, List<String> paden) {
        List<String> fouten = new ArrayList<>();
        for (int keer = 0; keer < KEREN; keer++) {
            keur(fouten, wie, paden.get(0), bezoeker.get(paden.get(0)).statusCode(), 200);
            keur(fouten, wie, paden.get(1), bezoeker.get(paden.get(1)).statusCode(), 403);
        }
        return fouten;
    }

    private static List<String> niemand(Bezoeker bezoeker, String pad) {
        List<String> fouten = new ArrayList<>();
        for (int keer = 0; keer < KEREN; keer++) {
            keur(fouten, "niemand", pad, bezoeker.get(pad).statusCode(), 303);
        }
        return fouten;
    }

    private static void keur(List<String> fouten, String wie, String pad, int kreeg, int verwacht) {
        if (kreeg != verwacht) {
            fouten.add(wie + " op " + pad + ": " + kreeg + " in plaats van " + verwacht);
        }
    }
}
