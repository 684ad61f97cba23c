package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;

/** Who looked at which case: kept as long as somebody may ask, and no longer. */
@ApplicationScoped
@Transactional
class Inzagelijst implements Bewaarsoort {

    private static final Verlopen VERLOPEN = Verlopen.weg("raadpleging", "op");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "inzage",
                Bewaring.Groep.TECHNIEK,
                "Wie een zaak bekeek",
                "de inzagelijst",
                "toezicht op wie kijkt",
                "AVG artikel 6, lid 1 c en 32",
                instellingen.inzage(),
                "na het bekijken",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "regels");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MEDEWERKERS)
                .gegevens("wie welke zaak bekeek, wanneer, en waarom dat mocht")
                .gezienDoor(Zichtbaar.van(Rol.PRIVACYFUNCTIONARIS).op("/inzage"))
                .maatregelen("wie de inzagelijst bekijkt, staat er zelf ook in")
                .geteld("select count(*) from raadpleging", "regels");
    }

    @Override
    public int aanDeBeurt() {
        return VERLOPEN.aantal(em, grens());
    }

    @Override
    public int ruimOp(int hoogstens) {
        return VERLOPEN.ruimOp(em, grens(), hoogstens * 10);
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return VERLOPEN.proefstuk(em, grens(), "regel");
    }

    @Override
    public Set<String> velden() {
        return Set.of("raadpleging.medewerker_id");
    }

    private Timestamp grens() {
        return Timestamp.from(bewaring().grens(clock));
    }
}
