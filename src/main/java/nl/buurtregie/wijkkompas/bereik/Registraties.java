package nl.buurtregie.wijkkompas.bereik;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.platform.settings.Settings;

/** Since when there is something to count: a year before that is no year in which nothing happened. */
@ApplicationScoped
public class Registraties {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings instellingen;

    @Inject
    private Clock clock;

    /** The first year that counts, of each. */
    public Map<Registratie, Integer> vanaf() {
        return Arrays.stream(Registratie.values()).collect(Collectors.toMap(Function.identity(), this::vanaf));
    }

    /** The first year that counts: as the organisation set it, else the year of the first fact, else this year. */
    public int vanaf(Registratie registratie) {
        int gekozen = instellingen.number(registratie.vanaf());
        if (gekozen > 0) {
            return gekozen;
        }
        Date eerste = (Date) em.createNativeQuery(registratie.vroegste()).getSingleResult();
        return eerste == null
                ? LocalDate.now(clock).getYear()
                : eerste.toLocalDate().getYear();
    }
}
