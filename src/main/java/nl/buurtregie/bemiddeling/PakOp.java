package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Zaakhouders.Houder;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** A coördinator takes a case in hand, takes it over from a colleague, or puts it back. It says who looks after it, not who may. */
@ApplicationScoped
@Transactional
public class PakOp {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Zaakhouders houders;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Clock clock;

    /** @param van the account of whom the page said that has it; null when it said nobody */
    public void pakOp(Ik ik, String nummer, Long van) {
        Bemiddeling zaak = alleen(ik, nummer);
        zaak.eisOpen();
        Optional<Houder> nu = houders.van(zaak);
        if (nu.filter(houder -> houder.medewerkerId() == ik.id()).isPresent()) {
            return;
        }
        if (nu.filter(houder -> van == null || houder.medewerkerId() != van).isPresent()) {
            throw new RuleViolation(
                    "B22.1",
                    nu.get().naam() + " heeft zaak " + nummer + " al opgepakt. Overnemen kan op de zaak zelf.");
        }
        Zaakhouder bekend = em.find(Zaakhouder.class, zaak.id());
        if (bekend == null) {
            em.persist(new Zaakhouder(zaak, ik, clock.instant()));
        } else {
            bekend.wordt(ik, clock.instant());
        }
        schrift.vermeld(
                zaak,
                ik,
                Handeling.OPGEPAKT,
                nu.map(houder -> "overgenomen van " + houder.naam()).orElse(null));
    }

    /** Only by who has it: whoever wants it of a colleague takes it over. */
    public void legTerug(Ik ik, String nummer) {
        Bemiddeling zaak = alleen(ik, nummer);
        if (houders.van(zaak).filter(houder -> houder.medewerkerId() == ik.id()).isEmpty()) {
            throw new RuleViolation("B22.2", "Je hebt deze zaak niet opgepakt. Er is niets om terug te leggen.");
        }
        em.remove(em.find(Zaakhouder.class, zaak.id()));
        schrift.vermeld(zaak, ik, Handeling.TERUGGELEGD, null);
    }

    /** One at a time: whoever comes second sees what the first did. */
    private Bemiddeling alleen(Ik ik, String nummer) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        em.lock(zaak, LockModeType.PESSIMISTIC_WRITE);
        return zaak;
    }
}
