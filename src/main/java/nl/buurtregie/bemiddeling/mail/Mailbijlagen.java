package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.inkomend.Bijlage;

/** Files that came along with mails: for whoever may read the mail. */
@ApplicationScoped
@Transactional
public class Mailbijlagen {

    /** Bytes of all files that wait; what comes when there is no room stays in the mailbox. */
    static final long SAMEN = 500L * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Bijlagekeuring keuring;

    /** In their order, without what is in them. The mail itself came through its own guard. */
    public List<Bijlageregel> van(Mailvoorstel mail) {
        return em.createQuery(
                        "select new nl.buurtregie.bemiddeling.mail.Bijlageregel(b.id, b.naam, b.soort, b.grootte,"
                                + " b.wat, b.nagekeken) from Mailbijlage b where b.mailvoorstelId = :mail"
                                + " order by b.id",
                        Bijlageregel.class)
                .setParameter("mail", mail.id())
                .getResultList();
    }

    /** One of them. What is in it only comes out after it was judged. */
    public Mailbijlage lees(Ik ik, long mail, long id) {
        voorstellen.lees(ik, mail, "bijlage");
        return vind(mail, id);
    }

    Mailbijlage vind(long mail, long id) {
        return Optional.ofNullable(em.find(Mailbijlage.class, id))
                .filter(bijlage -> bijlage.mailvoorstelId() == mail)
                .orElseThrow(NotFound::new);
    }

    /** Those of a kind that can be kept, as long as there is room. */
    int neem(Mailvoorstel mail, List<Bijlage> meegekomen) {
        long ruimte = SAMEN - inGebruik();
        int genomen = 0;
        for (Bijlage bijlage : meegekomen) {
            Optional<String> soort = keuring.soort(bijlage.inhoud());
            if (soort.isPresent() && bijlage.inhoud().length <= ruimte) {
                em.persist(new Mailbijlage(mail, bijlage, soort.get()));
                ruimte -= bijlage.inhoud().length;
                genomen++;
            }
        }
        return genomen;
    }

    /** What was chosen goes to the case, and is here no more. */
    void naarZaak(Ik ik, Mailvoorstel mail, String nummer) {
        for (Bijlageregel regel : van(mail)) {
            if (regel.wat() != null) {
                Mailbijlage bijlage = vind(mail.id(), regel.id());
                keuring.bewaar(ik, nummer, bijlage);
                em.remove(bijlage);
            }
        }
    }

    private long inGebruik() {
        return em.createQuery("select coalesce(sum(b.grootte), 0) from Mailbijlage b", Long.class)
                .getSingleResult();
    }
}
