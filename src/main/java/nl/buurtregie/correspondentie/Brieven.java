package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Turn;

/** The letters of a case, for whoever may see the case. */
@ApplicationScoped
public class Brieven {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** Newest first. The case itself came through its own guard. */
    public List<Brief> van(Bemiddeling zaak) {
        return em.createQuery("select b from Brief b where b.bemiddelingId = :zaak order by b.id desc", Brief.class)
                .setParameter("zaak", zaak.id())
                .getResultList();
    }

    /** How many are made on paper of which nobody said yet that they went; of what was erased nothing can go. */
    public int nogTePosten(Bemiddeling zaak) {
        return em.createQuery(
                        "select count(b) from Brief b where b.bemiddelingId = :zaak and b.kanaal = :papier"
                                + " and b.gepostOp is null and b.tekst is not null",
                        Long.class)
                .setParameter("zaak", zaak.id())
                .setParameter("papier", Briefkanaal.PAPIER)
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound when the case is not yours, or the letter is not of this case */
    public Brief get(Ik ik, String nummer, long id) {
        long zaak = bemiddelingen.get(ik, nummer).id();
        return Optional.ofNullable(em.find(Brief.class, id))
                .filter(brief -> brief.bemiddelingId() == zaak)
                .orElseThrow(NotFound::new);
    }

    /** Who sends it again while the first is still made waits for that one. */
    Optional<Brief> find(UUID sleutel) {
        Turn.take(em, "brief " + sleutel);
        return em.createQuery("select b from Brief b where b.sleutel = :sleutel", Brief.class)
                .setParameter("sleutel", sleutel.toString())
                .getResultStream()
                .findFirst();
    }

    void add(Brief nieuw) {
        em.persist(nieuw);
    }
}
