package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/**
 * How often the public pages were used from one address; here because pages know the brakes. It is tidied up every few minutes; here is what that would leave behind.
 */
@ApplicationScoped
@Transactional
class Drempelbewaring implements Bewaarsoort {

    private static final String VOORBIJ = "from drempel where vol_op < now() - interval '1 hour'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Throttle drempels;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "drempels",
                Bewaring.Groep.TECHNIEK,
                "Hoe vaak een openbare pagina wordt gebruikt",
                "geteld per netwerkadres",
                "misbruik tegenhouden",
                "AVG artikel 6, lid 1 f en 32",
                Period.ofDays(dagen(drempels.longest())),
                "hooguit, na het laatste gebruik",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "tellingen");
    }

    /** With the hour after which it is noticed. */
    private static int dagen(Duration periode) {
        return (int) periode.plusHours(1).plusDays(1).minusNanos(1).toDays();
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.BEZOEKERS)
                .gegevens(
                        "een afdruk van het netwerkadres, niet het adres zelf",
                        "hoe vaak van daar een pagina werd gebruikt")
                .gezienDoor(Zichtbaar.alleen("niemand"))
                .maatregelen("gewist zodra het niet meer telt: na een uur, tenzij anders ingesteld")
                .geteld("select count(*) from drempel where afdruk <> ''", "tellingen");
    }

    @Override
    public boolean gaatVanzelf() {
        return true;
    }

    @Override
    public int aanDeBeurt() {
        return ((Number) em.createNativeQuery("select count(*) " + VOORBIJ).getSingleResult()).intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        return em.createNativeQuery("delete from drempel where (soort, afdruk) in (select soort, afdruk " + VOORBIJ
                        + " limit ?1 for update skip locked)")
                .setParameter(1, hoogstens)
                .executeUpdate();
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return aanDeBeurt() == 0
                ? Optional.empty()
                : Optional.of(new Proefstuk(
                        "telling",
                        List.of(Proefstuk.Vraag.ingevuld(
                                em, "Alles", "select 1 " + VOORBIJ + " and soort <> ?1", ""))));
    }

    @Override
    public Set<String> velden() {
        return Set.of("drempel.afdruk");
    }
}
