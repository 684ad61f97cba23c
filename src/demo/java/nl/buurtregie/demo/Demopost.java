package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.buurtregie.bemiddeling.Escalatiepost;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.WijzigEmail;

/** Who can be reached by mail: the coördinator and the demo mediators, at a domain that does not exist. */
@ApplicationScoped
class Demopost {

    private static final int EERSTEN = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WijzigEmail wijzigEmail;

    @Inject
    private Clock clock;

    @Inject
    private Escalatiepost escalatiepost;

    @Inject
    private Demovraag vraag;

    /**
     * The past is over: nobody gets mail about two years of invented terms and talks.
     *
     * @param open numbers of the invented cases that go on
     */
    @Transactional
    public void maak(Ik coordinator, List<Ik> bemiddelaars, Set<String> open) {
        escalatiepost.meld();
        em.createNativeQuery("delete from uitgaand where vanzelf is not null and gemaakt_op < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .executeUpdate();
        wijzigEmail.wijzig(coordinator, adres(coordinator));
        List<Ik> eersten = bemiddelaars.stream().limit(EERSTEN).toList();
        eersten.forEach(wie -> wijzigEmail.wijzig(wie, adres(wie)));
        vraag.vraag(coordinator, eersten, open);
    }

    private static String adres(Ik wie) {
        String naam = Normalizer.normalize(wie.naam().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".");
        return naam + "@buurtbemiddeling.example";
    }
}
