package nl.buurtregie.bemiddeling.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** The beheerder asks another question at the intake, changes one, or asks it no more. What was answered stays as it was. */
@ApplicationScoped
@Transactional
public class WijzigIntakevraag {

    /** Questions about one kind of complaint, and those that are asked of everybody. */
    static final int HOOGUIT = 8;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Intakevragen vragen;

    @Inject
    private Clock clock;

    public void voegToe(Ik ik, Intakevraag.Opgave opgave) {
        eis(ik);
        eisPlek(opgave);
        int plek = vragen.nu().stream().mapToInt(Intakevraag::plek).max().orElse(0) + 1;
        em.persist(new Intakevraag(opgave, plek, clock.instant(), ik.naam()));
    }

    /** In the place of the one before. */
    public void wijzig(Ik ik, long id, Intakevraag.Opgave opgave) {
        eis(ik);
        Intakevraag oud = vragen.get(id);
        oud.eindigt(clock.instant(), ik.naam());
        em.flush();
        eisPlek(opgave);
        em.persist(new Intakevraag(opgave, oud.plek(), clock.instant(), ik.naam()));
    }

    public void haalWeg(Ik ik, long id) {
        eis(ik);
        vragen.get(id).eindigt(clock.instant(), ik.naam());
    }

    private void eisPlek(Intakevraag.Opgave opgave) {
        long nu =
                vragen.nu().stream().filter(een -> een.aard() == opgave.aard()).count();
        if (nu >= HOOGUIT) {
            throw new RuleViolation("B23.3", "aard", "Hierover worden al 8 vragen gesteld. Haal er eerst een weg.");
        }
    }

    private static void eis(Ik ik) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
    }
}
