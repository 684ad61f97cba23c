package nl.buurtregie.loket.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import org.junit.jupiter.api.Test;

/** What a resident reads of who gets something of a case. */
@Functie("PRI-08")
class MeelezersTest {

    private static final Bewaarsoort ZAKEN = new Soort("zaken", "nl.buurtregie.bemiddeling.Zaakbewaring");
    private static final Bewaarsoort MAIL = new Soort("mailvoorstellen", "nl.buurtregie.bemiddeling.mail.Mailbewaring");

    @Test
    void elk_die_iets_van_een_zaak_krijgt_staat_erbij_zolang_dat_zo_is() {
        assertThat(meelezers().vanZaken())
                .as("then the page says that nobody does")
                .isEmpty();
        assertThat(meelezers(Ontvanger.SMSDIENST).vanZaken())
                .singleElement()
                .asString()
                .contains("bedrijf dat sms’jes verstuurt");
        assertThat(meelezers(Ontvanger.POSTBUS).vanZaken())
                .as("een verwijzer mailt over buren")
                .singleElement()
                .asString()
                .contains("komt binnen via een mailserver");
        assertThat(meelezers(Ontvanger.LOGSERVER).vanZaken()).as("of no case").isEmpty();
        assertThat(meelezers(Ontvanger.values()).vanZaken())
                .as("wie verwees staat al boven op de pagina")
                .hasSize(ZAKEN.verwerking().ontvangers().size()
                        + MAIL.verwerking().ontvangers().size()
                        - 1);
    }

    private static Meelezers meelezers(Ontvanger... aan) {
        Stream<Ontvangeradres> alle = Arrays.stream(Ontvanger.values()).map(een -> new Ontvangeradres() {

            @Override
            public Ontvanger ontvanger() {
                return een;
            }

            @Override
            public Optional<String> waar() {
                return Optional.of("daar").filter(daar -> List.of(aan).contains(een));
            }
        });
        Instance<?> adressen = (Instance<?>) Proxy.newProxyInstance(
                MeelezersTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (object, methode, waarden) -> alle);
        Meelezers meelezers = Testobjecten.zet(new Meelezers(), "adressen", adressen);
        return Testobjecten.zet(meelezers, "plan", new Bewaarplan() {

            @Override
            public List<Bewaarsoort> soorten() {
                return List.of(ZAKEN, MAIL);
            }
        });
    }

    /** Says of its processing what the kind itself says. */
    private record Soort(String code, String klasse) implements Bewaarsoort {

        @Override
        public Bewaring bewaring() {
            return new Bewaring(
                    code,
                    Bewaring.Groep.BEWONERS,
                    "x",
                    "x",
                    "x",
                    "AVG artikel 6, lid 1 e",
                    Period.ofYears(1),
                    "x",
                    Bewaring.Daarna.NAAM_WEG,
                    "x",
                    "x");
        }

        @Override
        public Verwerking verwerking() {
            try {
                var maker = Class.forName(klasse).asSubclass(Bewaarsoort.class).getDeclaredConstructor();
                maker.setAccessible(true);
                Verwerking zelf = maker.newInstance().verwerking();
                assertThat(zelf.van()).contains(Mens.BUREN);
                return zelf;
            } catch (ReflectiveOperationException weg) {
                throw new IllegalStateException(weg);
            }
        }

        @Override
        public int aanDeBeurt() {
            return 0;
        }

        @Override
        public int ruimOp(int hoogstens) {
            return 0;
        }

        @Override
        public Optional<Proefstuk> proefstuk() {
            return Optional.empty();
        }

        @Override
        public Set<String> velden() {
            return Set.of();
        }
    }
}
