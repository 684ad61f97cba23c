package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;

/** Somebody in the book of verwijzers: new, changed, or gone. A change holds for the cases of this person that are told yet. */
@ApplicationScoped
@Transactional
public class WijzigVerwijspersoon {

    /** "B-12" is out of the book, and stands on cases still. */
    public static final String UIT_HET_BOEK = "B-";

    /** Whom the book knows, in a request. */
    public static final String IN_HET_BOEK = "W-";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Verwijspersonen personen;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private Clock clock;

    public void voegToe(Ik ik, Verwijzer soort, Verwijzercontact.Gegevens gegevens) {
        Verwijspersonen.eis(ik);
        eis(null, soort, gegevens);
        em.persist(new Verwijspersoon(soort, gegevens, clock.instant()));
        em.flush();
    }

    public void wijzig(Ik ik, long id, int versie, Verwijzer soort, Verwijzercontact.Gegevens gegevens) {
        Verwijspersoon wie = personen.get(ik, id);
        eis(wie, soort, gegevens);
        if (wie.versie() != versie) {
            throw new RuleViolation("B1.8", "Iemand anders wijzigde deze verwijzer net. Kijk wat er nu staat.")
                    .asConflict();
        }
        wordt(wie, soort, gegevens);
    }

    /**
     * Put right at one case: the same name at the same organisation is the same human, reached elsewhere. What was not typed stays.
     *
     * @return false when it is somebody else, or nobody of the book
     */
    public boolean verbeter(Ik ik, Verwijzercontact contact, Verwijzercontact.Gegevens nieuw) {
        Verwijspersonen.eis(ik);
        Verwijspersoon wie =
                contact.persoonId().map(id -> em.find(Verwijspersoon.class, id)).orElse(null);
        if (wie == null || !contact.heet(nieuw) || !wie.gegevens().heet(nieuw) || isVanAnder(wie, nieuw)) {
            return false;
        }
        wordt(wie, wie.soort(), wie.gegevens().metAnder(nieuw));
        return true;
    }

    private void wordt(Verwijspersoon wie, Verwijzer soort, Verwijzercontact.Gegevens gegevens) {
        wie.wordt(soort, gegevens);
        em.createQuery("select c from Verwijzercontact c where c.persoonId = :wie", Verwijzercontact.class)
                .setParameter("wie", wie.id())
                .getResultList()
                .forEach(contact -> wordt(contact, gegevens));
        em.flush();
    }

    /** What did not reach him or her goes to the new address; what waits for an address of a neighbour too stays: nobody knows for whom it is. */
    void wordt(Verwijzercontact contact, Verwijzercontact.Gegevens gegevens) {
        String oud = contact.email();
        contact.wordt(gegevens);
        Bemiddeling zaak = em.find(Bemiddeling.class, contact.bemiddelingId());
        if (!zaak.isAdresVanBuur(oud)) {
            postkamer.verhuis(zaak.nummer(), oud, gegevens.email());
        }
    }

    /** Out of the book; on the cases stays whom to tell. */
    public void haalWeg(Ik ik, long id) {
        Verwijspersoon wie = personen.get(ik, id);
        if (vasthoudingen.isInVerzoek(IN_HET_BOEK + id)) {
            throw new RuleViolation(
                    "B1.16",
                    "Deze verwijzer kan nu niet uit het boek. Vraag de privacyfunctionaris wanneer het wel kan.");
        }
        haalWeg(wie);
        plan.opVerzoek("verwijzers", UIT_HET_BOEK + id);
    }

    /** The same after a backup was put back. */
    public void haalWeg(Verwijspersoon wie) {
        em.createQuery("update Verwijzercontact c set c.persoonId = null where c.persoonId = :wie")
                .setParameter("wie", wie.id())
                .executeUpdate();
        em.remove(wie);
    }

    /** He or she asked for it: no coördinator did. */
    void opVerzoek(Verwijspersoon wie, Verwijzercontact.Gegevens gegevens) {
        eis(wie, wie.soort(), gegevens);
        wordt(wie, wie.soort(), gegevens);
    }

    private void eis(Verwijspersoon zelf, Verwijzer soort, Verwijzercontact.Gegevens gegevens) {
        if (!soort.isDerde()) {
            throw new RuleViolation("B1.1", "verwijzer", "Kies waar deze verwijzer werkt.");
        }
        if (gegevens.email() != null && isVanAnder(zelf, gegevens)) {
            throw new RuleViolation(
                    "B1.7", "verwijzermail", "Met dit e-mailadres staat er al een verwijzer in het boek.");
        }
    }

    private boolean isVanAnder(Verwijspersoon zelf, Verwijzercontact.Gegevens gegevens) {
        return personen.bekend(gegevens).filter(een -> een != zelf).isPresent();
    }
}
