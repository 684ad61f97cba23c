package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers;

/** The lines of all years. */
@ApplicationScoped
public class Programmalijnen {

    /** Nothing older is asked for. */
    static final int EERSTE_JAAR = 2000;

    /** So far back an old year can be filled in. */
    private static final int TERUG = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Resultaatcijfers cijfers;

    @Inject
    private Urenstaat urenstaat;

    @Inject
    private Clock clock;

    /** In the order of the programme. */
    public List<Programmalijn> van(int jaar) {
        return em.createQuery(
                        "select l from Programmalijn l where l.jaar = :jaar order by l.volgorde, l.naam",
                        Programmalijn.class)
                .setParameter("jaar", jaar)
                .getResultList();
    }

    /** What mediators wrote down themselves, as a figure to propose; only of the line of mediation. */
    public Optional<Integer> vrijwilligersuren(Programmalijn lijn) {
        return lijn.code().equals(Programmalijn.BUURTBEMIDDELING) ? urenstaat.uren(lijn.jaar()) : Optional.empty();
    }

    /** The next year, this one, and back to the first with lines or cases; at least ten years. Newest first. */
    public List<Integer> jaren() {
        Integer eersteLijn = em.createQuery("select min(l.jaar) from Programmalijn l", Integer.class)
                .getSingleResult();
        List<Integer> metZaken = cijfers.jaren();
        int eerste = Math.min(
                Math.min(ditJaar() - TERUG, metZaken.get(metZaken.size() - 1)),
                eersteLijn == null ? laatsteJaar() : eersteLijn);
        return IntStream.rangeClosed(0, laatsteJaar() - eerste)
                .mapToObj(terug -> laatsteJaar() - terug)
                .toList();
    }

    /** The newest year up to {@code jaar} that has lines. */
    public Optional<Integer> laatsteMetLijnen(int jaar) {
        return em.createQuery(
                        "select l.jaar from Programmalijn l where l.jaar <= :jaar order by l.jaar desc", Integer.class)
                .setParameter("jaar", jaar)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Programmalijn get(long id) {
        return Optional.ofNullable(em.find(Programmalijn.class, id)).orElseThrow(NotFound::new);
    }

    public int ditJaar() {
        return LocalDate.now(clock).getYear();
    }

    /** A budget is made one year ahead. */
    int laatsteJaar() {
        return ditJaar() + 1;
    }

    /** @throws NotFound when this year cannot have a report or lines */
    public int jaar(int gevraagd) {
        if (gevraagd < EERSTE_JAAR || gevraagd > laatsteJaar()) {
            throw new NotFound();
        }
        return gevraagd;
    }

    void add(Programmalijn nieuw) {
        em.persist(nieuw);
        em.flush();
    }

    /** Of the year stays that something went: its report is another one now. */
    void wis(Programmalijn weg) {
        em.remove(weg);
        em.merge(new Verslagjaar(weg.jaar(), clock.instant()));
        em.flush();
    }

    /** When the last line was taken away from this year; empty when none was. */
    public Optional<Instant> laatstWeg(int jaar) {
        return Optional.ofNullable(em.find(Verslagjaar.class, jaar)).map(Verslagjaar::lijnWegOp);
    }
}
