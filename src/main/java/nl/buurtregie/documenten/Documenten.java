package nl.buurtregie.documenten;

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
import nl.buurtregie.platform.files.OutsideFiles;
import nl.buurtregie.platform.persistence.Turn;

/** The documents of a case, for whoever may see the case and the document. */
@ApplicationScoped
public class Documenten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private OutsideFiles buiten;

    /** Newest first, without what is in them. The case itself came through its own guard. */
    public List<Documentregel> van(Ik ik, Bemiddeling zaak) {
        return em.createQuery(
                        "select new nl.buurtregie.documenten.Documentregel(d.id, d.naam, d.soort, d.toegang, d.partijId,"
                                + " d.nagekeken, d.op, d.door) from Zaakdocument d where d.bemiddelingId = :zaak"
                                + " order by d.id desc",
                        Documentregel.class)
                .setParameter("zaak", zaak.id())
                .getResultStream()
                .filter(regel -> regel.toegang().isVoor(ik))
                .toList();
    }

    /** How many of them this person may see: that there are others is not told. */
    public int aantal(Ik ik, Bemiddeling zaak) {
        return em.createQuery(
                        "select count(d) from Zaakdocument d where d.bemiddelingId = :zaak and d.toegang in :mag",
                        Long.class)
                .setParameter("zaak", zaak.id())
                .setParameter("mag", Toegang.voor(ik))
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound when the case is not yours, or the document is not of this case, or not for you */
    public Zaakdocument get(Ik ik, String nummer, long id) {
        long zaak = bemiddelingen.get(ik, nummer).id();
        return Optional.ofNullable(em.find(Zaakdocument.class, id))
                .filter(document -> document.bemiddelingId() == zaak)
                .filter(document -> document.toegang().isVoor(ik))
                .orElseThrow(NotFound::new);
    }

    /** @throws nl.buurtregie.platform.files.FileAway when it stands outside the database and cannot be had */
    public byte[] inhoud(Zaakdocument document) {
        return document.inhoud(buiten);
    }

    /** Who sends it again while the first is still looked at waits for that one. */
    boolean isEr(UUID sleutel) {
        Turn.take(em, "document " + sleutel);
        return !em.createQuery("select d.id from Zaakdocument d where d.sleutel = :sleutel", Long.class)
                .setParameter("sleutel", sleutel.toString())
                .getResultList()
                .isEmpty();
    }

    int aantal(Bemiddeling zaak) {
        return em.createQuery("select count(d) from Zaakdocument d where d.bemiddelingId = :zaak", Long.class)
                .setParameter("zaak", zaak.id())
                .getSingleResult()
                .intValue();
    }

    void add(Zaakdocument nieuw) {
        em.persist(nieuw);
    }

    void weg(Zaakdocument document) {
        em.remove(document);
    }
}
