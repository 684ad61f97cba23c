package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.VerwijzerOpVerzoek;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.verzoek.Betrokkene;

/** Takes a verwijzer out of the book and off the cases, with what else is kept there of that person; and once more after a backup was put back. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Verwijzerwisser {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Verwezen verwezen;

    @Inject
    private VerwijzerOpVerzoek opVerzoek;

    @Inject
    private WijzigVerwijspersoon boek;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Event<Verwijzergewist> gewist;

    void wis(Ik ik, Betrokkene wie) {
        Optional<Verwijspersoon> persoon = verwezen.persoon(wie);
        List<Verwijzercontact> op = verwezen.contacten(wie);
        op.forEach(contact -> opVerzoek.schrijfGewist(ik, contact));
        wis(op);
        persoon.ifPresent(opVerzoek::wis);
        plan.opVerzoek("verwijzers", wie.nummer());
    }

    private void wis(List<Verwijzercontact> op) {
        op.forEach(contact -> {
            gewist.fire(new Verwijzergewist(verwezen.zaak(contact)));
            opVerzoek.wis(contact);
        });
    }

    /** "W-12" was erased, "C-2026-0338" on that case only; "B-12" was taken out of the book, and stays on the cases. */
    boolean nogEens(String nummer) {
        String rest = nummer.substring(Verwezen.BOEK.length());
        if (nummer.startsWith(Verwezen.ZAAK)) {
            List<Verwijzercontact> op = em.createQuery(
                            "select c from Verwijzercontact c, Bemiddeling b where b.id = c.bemiddelingId and b.nummer = :zaak",
                            Verwijzercontact.class)
                    .setParameter("zaak", rest)
                    .getResultList();
            wis(op);
            return !op.isEmpty();
        }
        Optional<Verwijspersoon> wie = Optional.ofNullable(em.find(Verwijspersoon.class, Long.valueOf(rest)));
        if (nummer.startsWith(WijzigVerwijspersoon.UIT_HET_BOEK)) {
            wie.ifPresent(boek::haalWeg);
        } else {
            wie.ifPresent(een -> wis(verwezen.contacten(een.id())));
            wie.ifPresent(opVerzoek::wis);
        }
        return wie.isPresent();
    }
}
