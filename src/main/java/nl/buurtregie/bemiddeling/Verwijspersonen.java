package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** The book of verwijzers: only for coördinatoren. */
@ApplicationScoped
public class Verwijspersonen {

    /** More is found by its name. */
    public static final int HOOGUIT = 100;

    @PersistenceContext
    private EntityManager em;

    /** Who referred last comes first, at most one more than {@link #HOOGUIT}. */
    public List<Verwijspersoon> zoek(Ik ik, String woord) {
        eis(ik);
        return em.createQuery(
                        "select v from Verwijspersoon v where lower(v.naam) like :woord escape '!' or lower(v.organisatie)"
                                + " like :woord escape '!' or lower(v.email) like :woord escape '!' order by v.laatstOp desc, v.id desc",
                        Verwijspersoon.class)
                .setParameter("woord", "%" + letterlijk(woord) + "%")
                .setMaxResults(HOOGUIT + 1)
                .getResultList();
    }

    public Verwijspersoon get(Ik ik, long id) {
        eis(ik);
        return Optional.ofNullable(em.find(Verwijspersoon.class, id)).orElseThrow(NotFound::new);
    }

    /** Whose own link this is: only the holder knows it. */
    public Optional<Verwijspersoon> metLink(String geheim) {
        return Geheim.van(geheim).flatMap(een -> em.createQuery(
                        "select v from Verwijspersoon v where v.linkHash = :hash", Verwijspersoon.class)
                .setParameter("hash", een.hash())
                .getResultStream()
                .findFirst());
    }

    /** Cases that name this person, of which somebody is still in. */
    public int zaken(Verwijspersoon wie) {
        return em.createQuery("select count(c) from Verwijzercontact c where c.persoonId = :wie", Long.class)
                .setParameter("wie", wie.id())
                .getSingleResult()
                .intValue();
    }

    /** Who has this e-mail address in the book. That somebody writes from it proves nothing. */
    public Optional<Verwijspersoon> metAdres(String email) {
        return em.createQuery(
                        "select v from Verwijspersoon v where lower(v.email) = lower(:email)", Verwijspersoon.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The one we know: by e-mail address, and without one by name and organisation. */
    Optional<Verwijspersoon> bekend(Verwijzercontact.Gegevens gegevens) {
        if (gegevens.email() != null) {
            return metAdres(gegevens.email());
        }
        return em.createQuery(
                        "select v from Verwijspersoon v where lower(v.naam) = lower(:naam) and lower(v.organisatie) ="
                                + " lower(:organisatie) order by v.laatstOp desc",
                        Verwijspersoon.class)
                .setParameter("naam", gegevens.naam())
                .setParameter("organisatie", gegevens.organisatie())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String letterlijk(String woord) {
        return woord.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    static void eis(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
