package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** A document came or went: a line in the history of the case, which itself does not change. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoteerDocument {

    /** The end of a line of history that nobody else reads. */
    public static final String ALLEEN_COORDINATOR = "alleen de coördinator";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Clock clock;

    /** @param wat what happened to it, without its name */
    public void noteer(Ik ik, Bemiddeling zaak, String wat) {
        beperkingen.eisVrij(zaak.nummer());
        em.persist(
                new Historieregel(zaak, clock.instant(), ik.naam(), ik.id(), Handeling.DOCUMENT, zaak.status(), wat));
        raadplegingen.gewijzigd(ik, Zaakrecht.bekeken(ik, zaak), Handeling.DOCUMENT.name());
    }

    /** It is taken off the case; a backup that is put back does not bring it back. */
    public void noteerWeg(Ik ik, Bemiddeling zaak, long document, String wat) {
        noteer(ik, zaak, wat);
        plan.opVerzoek("zaken", Zaakbewaring.DOCUMENT + document);
    }
}
