package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Turn;

/** All versions. */
@ApplicationScoped
public class Publicaties {

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    public List<Publicatie> alle() {
        return em.createQuery("select p from Publicatie p order by p.totJaar desc, p.versie desc", Publicatie.class)
                .getResultList();
    }

    /** What the world may read: approved and not withdrawn, the newest version of each last year, newest year first. */
    public List<Publicatie> geldig() {
        return em.createQuery(
                        "select p from Publicatie p where p.stand = :vast and p.versie = (select max(n.versie) from"
                                + " Publicatie n where n.totJaar = p.totJaar and n.stand = :vast) order by p.totJaar desc",
                        Publicatie.class)
                .setParameter("vast", Publicatiestand.VASTGESTELD)
                .getResultList();
    }

    /** The newest that holds. */
    public Optional<Publicatie> nieuwste() {
        return geldig().stream().findFirst();
    }

    /** Of those that hold and have figures of that whole year the one approved last: a correction of one year comes after a later year too. */
    public Optional<Publicatie> over(int jaar) {
        return over(geldig(), jaar);
    }

    /** @param geldig as {@link #geldig} tells them */
    public static Optional<Publicatie> over(List<Publicatie> geldig, int jaar) {
        return geldig.stream()
                .filter(een -> een.heleJaren().contains(jaar))
                .max(Comparator.comparing(Publicatie::vastgesteldOp));
    }

    /** When what is told of that whole year changed last: a version of it was approved, or withdrawn. */
    public Optional<Instant> veranderd(int jaar) {
        return alle().stream()
                .filter(een -> een.vastgesteldOp() != null && een.heleJaren().contains(jaar))
                .map(een -> een.ingetrokkenOp() == null ? een.vastgesteldOp() : een.ingetrokkenOp())
                .max(Comparator.naturalOrder());
    }

    /** Approved, also when there is a newer version or it was withdrawn: what was public stays readable. */
    public Publicatie openbaar(String nummer) {
        return find(nummer)
                .filter(een -> een.stand() == Publicatiestand.VASTGESTELD || een.stand() == Publicatiestand.INGETROKKEN)
                .orElseThrow(NotFound::new);
    }

    public Publicatie get(String nummer) {
        return find(nummer).orElseThrow(NotFound::new);
    }

    private Optional<Publicatie> find(String nummer) {
        return em.createQuery("select p from Publicatie p where p.nummer = :nummer", Publicatie.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    /** Versions of this last year, newest first. */
    List<Publicatie> van(int totJaar) {
        return em.createQuery(
                        "select p from Publicatie p where p.totJaar = :jaar order by p.versie desc", Publicatie.class)
                .setParameter("jaar", totJaar)
                .getResultList();
    }

    /**
     * Were ever public, and share a year with this one, or with one that does, and so on: what each of them told holds of the
     * same facts. In the order in which they came out.
     */
    List<Publicatie> eerder(Publicatie nieuw) {
        List<Publicatie> los = new ArrayList<>(em.createQuery(
                        "select p from Publicatie p where p.vastgesteldOp is not null and p.nummer <> :nummer",
                        Publicatie.class)
                .setParameter("nummer", nieuw.nummer())
                .getResultList());
        List<Publicatie> samen = new ArrayList<>(List.of(nieuw));
        for (int plaats = 0; plaats < samen.size(); plaats++) {
            Publicatie een = samen.get(plaats);
            List<Publicatie> naast = los.stream().filter(een::deeltJaar).toList();
            samen.addAll(naast);
            los.removeAll(naast);
        }
        return samen.stream()
                .skip(1)
                .sorted(Comparator.comparing(Publicatie::vastgesteldOp))
                .toList();
    }

    /**
     * What was approved after this one was counted was not laid beside it: together they could tell what each of them hides. Two who approve at
     * once wait for each other.
     *
     * @param geteld no later than when its figures were counted
     */
    void eisNietsErnaSindsdien(Publicatie publicatie, Instant geteld) {
        Turn.take(em, "publicaties");
        eerder(publicatie).stream()
                .filter(een -> een.vastgesteldOp().isAfter(geteld))
                .findFirst()
                .ifPresent(een -> {
                    throw new RuleViolation(
                            "Q2.5",
                            "Versie " + een.nummer()
                                    + " is goedgekeurd nadat deze cijfers geteld zijn. Laat de analist opnieuw tellen: samen"
                                    + " zouden ze iets kunnen verraden.");
                });
    }

    void voegToe(Publicatie publicatie) {
        em.persist(publicatie);
    }
}
