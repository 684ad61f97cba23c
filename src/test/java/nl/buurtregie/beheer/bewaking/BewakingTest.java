package nl.buurtregie.beheer.bewaking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vitals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
@DisplayName("Wat stuk is, hoort de beheerder")
class BewakingTest {

    private final Schuifklok klok = new Schuifklok(Instant.parse("2026-11-30T09:00:00Z"));
    private List<String> stuk = List.of();
    private EntityManager em;
    private Testobjecten objecten;

    private void proef(Runnable werk) {
        Testdatabase.proef(een -> {
            em = een;
            objecten = new Testobjecten(em, klok).met(Vitals.class, new Vitals() {
                @Override
                public List<Seen> look() {
                    Stream<Seen> goed =
                            Stream.of(gezien("Schijf", Condition.GOOD), gezien("Pagina's", Condition.ATTENTION));
                    return Stream.concat(goed, stuk.stream().map(naam -> gezien(naam, Condition.BROKEN)))
                            .toList();
                }
            });
            account("fenna", Rol.BEHEERDER);
            account("marjan", Rol.COORDINATOR);
            werk.run();
        });
    }

    private static Vitals.Seen gezien(String naam, Condition staat) {
        return new Vitals.Seen(naam, Optional.empty(), Reading.of(staat, "Zaak 2026-0001 van Zonnedauw"));
    }

    private void account(String naam, Rol rol) {
        long id = objecten.maak(OpenAccount.class).metHash(naam, naam, "hash", Set.of(rol), false);
        objecten.maak(Medewerkers.class).get(id).bereikbaarOp(naam + "@voorbeeld.example");
        em.flush();
    }

    /** What went to whom, after one look. */
    private List<?> kijk(String... wat) {
        stuk = List.of(wat);
        objecten.maak(Bewaking.class).round();
        em.flush();
        return em.createNativeQuery("select aan || ' ' || tekst from uitgaand order by id")
                .getResultList();
    }

    @Test
    @DisplayName(
            "pas als het bij de volgende ronde nog stuk is, elk onderdeel een keer per dag, en zonder wat erin staat")
    void eenKeer() {
        proef(() -> {
            assertThat(kijk("Database")).as("een keer kan toeval zijn").isEmpty();
            assertThat(kijk()).isEmpty();
            assertThat(kijk("Database")).as("opnieuw de eerste keer").isEmpty();
            assertThat(kijk("Database", "Schijf"))
                    .singleElement()
                    .asString()
                    .startsWith("fenna@voorbeeld.example Dit doet het nu niet: Database.")
                    .doesNotContain("Zonnedauw", "2026-0001");
            assertThat(kijk("Database", "Schijf")).hasSize(2).last().asString().contains("nu niet: Schijf.");
            assertThat(kijk("Database", "Schijf")).hasSize(2);
            klok.schuif(Duration.ofDays(1));
            assertThat(kijk("Database", "Schijf")).hasSize(3).last().asString().contains("nu niet: Database, Schijf.");
        });
    }
}
