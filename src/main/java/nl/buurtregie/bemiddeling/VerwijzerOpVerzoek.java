package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.VergeetPost;

/** What was decided about the data of a verwijzer is done on the cases and in the book; the history of the case says that, and not what it was. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class VerwijzerOpVerzoek {

    /** As it stands in the history. */
    static final String GEWIST = "verwijzer gewist op verzoek";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WijzigVerwijspersoon boek;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Postkamer postkamer;

    @Inject
    private VergeetPost vergeetPost;

    /** In the book, and on the cases of this person. */
    public void verbeter(Ik ik, Verwijspersoon wie, List<Verwijzercontact> op, Verwijzercontact.Gegevens nieuw) {
        boek.opVerzoek(wie, nieuw);
        op.forEach(contact -> schrijf(ik, contact, "verwijzer verbeterd op verzoek"));
    }

    /** On one case, of whom the book does not know any more. */
    public void verbeter(Ik ik, Verwijzercontact contact, Verwijzercontact.Gegevens nieuw) {
        boek.wordt(contact, nieuw);
        schrijf(ik, contact, "verwijzer verbeterd op verzoek");
    }

    /** The case goes on without a verwijzer: who has to be told is filled in again when that is somebody else. */
    public void schrijfGewist(Ik ik, Verwijzercontact contact) {
        schrijf(ik, contact, GEWIST);
    }

    public void wis(Verwijzercontact contact) {
        em.remove(contact);
        Bemiddeling zaak = em.find(Bemiddeling.class, contact.bemiddelingId());
        Optional.ofNullable(contact.email())
                .filter(adres -> !zaak.isAdresVanBuur(adres))
                .ifPresent(adres -> vergeetPost.vergeet(zaak.nummer(), adres));
    }

    public void wis(Verwijspersoon wie) {
        boek.haalWeg(wie);
        Optional.ofNullable(wie.gegevens().email())
                .filter(adres -> !isVanAnder(wie, adres))
                .ifPresent(postkamer::vergeetAdres);
    }

    /** What waits for an address of somebody else here too stays: nobody knows for whom it is. */
    private boolean isVanAnder(Verwijspersoon wie, String adres) {
        return !em.createNativeQuery("select 1 from partij where lower(email) = lower(?1) union all"
                        + " select 1 from medewerker where lower(email) = lower(?1) union all"
                        + " select 1 from verwijspersoon where lower(email) = lower(?1) and id <> ?2 union all"
                        + " select 1 from verwijzercontact where lower(email) = lower(?1)"
                        + " and verwijspersoon_id is distinct from ?2 union all"
                        + " select 1 from partner where lower(email) = lower(?1) union all"
                        + " select 1 from overlastmelding where lower(melder_contact) = lower(?1)")
                .setParameter(1, adres)
                .setParameter(2, wie.id())
                .getResultList()
                .isEmpty();
    }

    private void schrijf(Ik ik, Verwijzercontact contact, String wat) {
        schrift.opVerzoek(em.find(Bemiddeling.class, contact.bemiddelingId()), ik, Handeling.PARTIJ, wat);
    }
}
