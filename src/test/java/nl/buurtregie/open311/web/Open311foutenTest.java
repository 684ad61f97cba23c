package nl.buurtregie.open311.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

/** What stops a program at the door is said in the words of the specification, not on a page for people. */
@Functie("INT-10")
class Open311foutenTest {

    private final MultivaluedMap<String, Object> koppen = new MultivaluedHashMap<>();
    private Object inhoud = "<html>";
    private MediaType soort = MediaType.TEXT_HTML_TYPE;

    @Test
    void wie_te_vaak_vraagt_leest_dat_in_zijn_eigen_vorm() {
        antwoordt("/open311/v2/requests.xml", 429);
        assertThat(soort.getSubtype()).isEqualTo("xml");
        assertThat((String) inhoud).contains("<errors><error><code>429</code>", "Retry-After");
        antwoordt("/open311/v2/requests.json", 429);
        assertThat((String) inhoud).startsWith("[{\"code\":\"429\",");
    }

    @Test
    void bladzijden_voor_mensen_en_goede_antwoorden_blijven_wat_ze_zijn() {
        antwoordt("/overlast-melden", 429);
        assertThat(inhoud).isEqualTo("<html>");
        antwoordt("/open311/v2/services.xml", 200);
        assertThat(inhoud).isEqualTo("<html>");
    }

    /** As long as nobody set one, the program of another city is not told that it is not that city. */
    @Test
    @Regel("X1.5")
    void zonder_instelling_is_elke_naam_goed_behalve_in_een_demo() {
        Open311vragen vragen = vragen(false);
        vragen.eisJurisdictie("haren.nl");
        vragen.eisJurisdictie(null);
        Open311vragen demo = vragen(true);
        demo.eisJurisdictie("groningen.nl");
        assertThatThrownBy(() -> demo.eisJurisdictie("haren.nl"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("groningen.nl");
    }

    @Test
    @Regel("X1.12")
    void waar_niemand_op_straat_werkt_wordt_niets_aangenomen() {
        Open311vragen vragen = Testobjecten.zet(vragen(false), "aanbod", new Aanbod() {
            @Override
            public boolean doet(Deel deel) {
                return deel != Deel.STRAAT;
            }
        });
        assertThatThrownBy(vragen::eisOpen).isInstanceOf(RuleViolation.class).hasMessageContaining("not taken here");
    }

    private static Open311vragen vragen(boolean demo) {
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC());
        Testobjecten.zet(objecten.maak(Demoaccounts.class), "aan", demo);
        return objecten.maak(Open311vragen.class);
    }

    private void antwoordt(String pad, int status) {
        inhoud = "<html>";
        soort = MediaType.TEXT_HTML_TYPE;
        UriInfo hier = doet(UriInfo.class, Map.of("getRequestUri", URI.create("http://localhost" + pad)));
        ContainerResponseContext antwoord = (ContainerResponseContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContainerResponseContext.class},
                (zelf, methode, wat) -> switch (methode.getName()) {
                    case "getStatus" -> status;
                    case "getMediaType" -> soort;
                    case "getHeaders" -> koppen;
                    case "setEntity" -> {
                        inhoud = wat[0];
                        soort = (MediaType) wat[2];
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
        new Open311fouten().filter(doet(ContainerRequestContext.class, Map.of("getUriInfo", hier)), antwoord);
    }

    private static <T> T doet(Class<T> soort, Map<String, Object> antwoorden) {
        return soort.cast(Proxy.newProxyInstance(
                soort.getClassLoader(),
                new Class<?>[] {soort},
                (zelf, methode, wat) -> antwoorden.get(methode.getName())));
    }
}
