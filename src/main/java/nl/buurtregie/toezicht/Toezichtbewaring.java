package nl.buurtregie.toezicht;

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
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** Questions about looking, and their answers: as long as the lines that they are about. */
@ApplicationScoped
@Transactional
class Toezichtbewaring implements Bewaarsoort {

    private static final Verlopen VERLOPEN = Verlopen.weg("opvallende_inzage", "laatste");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "toezicht",
                Bewaring.Groep.TECHNIEK,
                "Vragen over wie wat bekeek",
                "de vraag en het antwoord",
                "toezicht op wie kijkt",
                "AVG artikel 6, lid 1 c en 32",
                instellingen.inzage(),
                "na het bekijken",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "vragen");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MEDEWERKERS)
                .gegevens("wat opviel aan het kijken", "de vraag en het antwoord")
                .gezienDoor(Zichtbaar.van(Rol.PRIVACYFUNCTIONARIS).op("/inzage").enZelf("wie de vraag kreeg"))
                .vrijeTekst("opvallende_inzage.vraag", "opvallende_inzage.antwoord")
                .geteld("select count(*) from opvallende_inzage", "vragen en observaties");
    }

    @Override
    public int aanDeBeurt() {
        return VERLOPEN.aantal(em, grens());
    }

    @Override
    public int ruimOp(int hoogstens) {
        return VERLOPEN.ruimOp(em, grens(), hoogstens);
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return VERLOPEN.proefstuk(em, grens(), "vraag");
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "opvallende_inzage.medewerker_id",
                "opvallende_inzage.vraag",
                "opvallende_inzage.antwoord",
                "opvallende_inzage.afgedaan_door");
    }

    private Timestamp grens() {
        return Timestamp.from(bewaring().grens(clock));
    }
}
