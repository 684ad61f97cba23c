package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Who referred a case, on the case and in the book of verwijzers. Whoever stands in the book already stays as he or she is there: a
 * public form changes nobody's address.
 */
@ApplicationScoped
public class NoteerVerwijzer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Verwijspersonen personen;

    @Inject
    private StuurVerwijslink link;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void noteer(String nummer, Verwijzercontact.Gegevens wie) {
        em.flush();
        Bemiddeling zaak = bemiddelingen.getVoorProces(nummer);
        if (em.find(Verwijzercontact.class, zaak.id()) == null) {
            wordt(zaak, wie);
        }
    }

    /** Whoever stood there before does not any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wordt(Bemiddeling zaak, Verwijzercontact.Gegevens wie) {
        wordt(zaak, personen.bekend(wie).orElseGet(() -> nieuw(zaak, wie)), wie);
    }

    /** Somebody of the book, as he or she stands there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wordt(Bemiddeling zaak, Verwijspersoon persoon) {
        wordt(zaak, persoon, persoon.gegevens());
    }

    private void wordt(Bemiddeling zaak, Verwijspersoon persoon, Verwijzercontact.Gegevens wie) {
        persoon.verwijst(clock.instant());
        em.merge(new Verwijzercontact(zaak.id(), persoon, wie));
    }

    private Verwijspersoon nieuw(Bemiddeling zaak, Verwijzercontact.Gegevens wie) {
        Verwijspersoon nieuw = new Verwijspersoon(zaak.verwijzer(), wie, clock.instant());
        em.persist(nieuw);
        em.flush(); // the case refers to it
        link.eersteKeer(nieuw, zaak.nummer());
        return nieuw;
    }
}
