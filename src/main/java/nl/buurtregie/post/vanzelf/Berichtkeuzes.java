package nl.buurtregie.post.vanzelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was chosen for every kind of message. */
@ApplicationScoped
public class Berichtkeuzes {

    @PersistenceContext
    private EntityManager em;

    /** False: it does not go, somebody phones. */
    public boolean isAan(Berichtsoort soort) {
        Berichtkeuze keuze = em.find(Berichtkeuze.class, soort);
        return keuze == null || keuze.isAan();
    }

    /** The words in which it goes now. */
    public Berichttekst tekst(Berichtsoort soort) {
        Berichtkeuze keuze = em.find(Berichtkeuze.class, soort);
        return keuze == null ? Beginteksten.van(soort) : keuze.tekst().orElseGet(() -> Beginteksten.van(soort));
    }

    /** Its own words, and not those with which it came. */
    public boolean isEigen(Berichtsoort soort) {
        Berichtkeuze keuze = em.find(Berichtkeuze.class, soort);
        return keuze != null && keuze.tekst().isPresent();
    }

    /** Of what was chosen; 0 while nobody chose anything. */
    public int versie(Berichtsoort soort) {
        Berichtkeuze keuze = em.find(Berichtkeuze.class, soort);
        return keuze == null ? 0 : keuze.versie();
    }

    /** @throws nl.buurtregie.platform.Changed when it is another version than was on the form */
    Berichtkeuze keuze(Berichtsoort soort, int gezien) {
        return keuze(soort).gezien(gezien);
    }

    Berichtkeuze keuze(Berichtsoort soort) {
        Berichtkeuze keuze = em.find(Berichtkeuze.class, soort);
        if (keuze == null) {
            keuze = new Berichtkeuze(soort);
            em.persist(keuze);
        }
        return keuze;
    }
}
