package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** A letter was made: a line in the history of the case, which itself does not change. */
@ApplicationScoped
@Transactional
public class NoteerBrief {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Clock clock;

    /** A letter that tells what is kept about its reader (AVG, articles 13 and 14) is really on its way: he knows. */
    public void verteld(Partij partij) {
        if (partij.zaak().gewistOp() == null) {
            partij.ingelicht(clock.instant());
        }
    }

    /** @param verstuurdOp when that letter was sent: who was told another way before knows it still */
    public void nietVerteld(Partij partij, Instant verstuurdOp) {
        if (partij.ingelichtOp() != null && !partij.ingelichtOp().isBefore(verstuurdOp)) {
            partij.nietIngelicht();
        }
    }

    /** @param wat which letter to whom, without a name */
    public void noteer(Ik ik, String nummer, String wat) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        beperkingen.eisVrij(nummer);
        em.persist(new Historieregel(zaak, clock.instant(), ik.naam(), ik.id(), Handeling.BRIEF, zaak.status(), wat));
        raadplegingen.gewijzigd(ik, Zaakrecht.bekeken(ik, zaak), Handeling.BRIEF.name());
    }
}
