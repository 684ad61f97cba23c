package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Turn;
import nl.buurtregie.wijkkompas.indicator.Periode;

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

    /** Everything that was ever public, withdrawn or not; newest first. */
    public List<Publicatie> ooitOpenbaar() {
        return alle().stream().filter(een -> een.vastgesteldOp() != null).toList();
    }

    /** Approved and not withdrawn, newest first: of a period holds the one of these that {@link #over(List, Periode)} tells. */
    public List<Publicatie> geldig() {
        return geldig(ooitOpenbaar());
    }

    /** @param ooit as {@link #ooitOpenbaar} tells them */
    public static List<Publicatie> geldig(List<Publicatie> ooit) {
        return ooit.stream().filter(een -> een.stand().isOpenbaar()).toList();
    }

    /** The one that holds for the newest whole year; when no whole year was published the one approved last. */
    public Optional<Publicatie> nieuwste() {
        return nieuwste(geldig());
    }

    /** @param geldig as {@link #geldig()} tells them */
    public static Optional<Publicatie> nieuwste(List<Publicatie> geldig) {
        return jaren(geldig).stream()
                .findFirst()
                .flatMap(jaar -> over(geldig, jaar))
                .or(() -> geldig.stream().max(Comparator.comparing(Publicatie::vastgesteldOp)));
    }

    /** The whole years that were published and hold, newest first. */
    public static List<Integer> jaren(List<Publicatie> geldig) {
        return geldig.stream()
                .flatMap(een -> een.heleJaren().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The version that holds for that whole year. */
    public Optional<Publicatie> over(int jaar) {
        return over(geldig(), jaar);
    }

    /** @param geldig as {@link #geldig()} tells them */
    public static Optional<Publicatie> over(List<Publicatie> geldig, int jaar) {
        return over(geldig, Periode.jaar(jaar));
    }

    /**
     * The one rule which version holds: of those that counted the whole period the one approved last, and not withdrawn. So a correction of one
     * year takes the place of that year only, also when it comes after a later year.
     */
    public static Optional<Publicatie> over(List<Publicatie> geldig, Periode periode) {
        return geldig.stream().filter(een -> een.heeft(periode)).max(Comparator.comparing(Publicatie::vastgesteldOp));
    }

    /** The same; of a period that was running in all of them the one that says so last. */
    static Optional<Publicatie> zegt(List<Publicatie> geldig, Periode periode) {
        return over(geldig, periode).or(() -> geldig.stream()
                .filter(een -> een.noemt(periode))
                .max(Comparator.comparing(Publicatie::vastgesteldOp)));
    }

    /** The whole years for which this one holds. */
    public static List<Integer> geldtVoor(List<Publicatie> geldig, Publicatie een) {
        return een.heleJaren().stream()
                .filter(jaar -> over(geldig, jaar).filter(een::is).isPresent())
                .toList();
    }

    /**
     * What holds without this one, by whole year, empty where nothing would: of the years it holds for, or of all its years when it was
     * withdrawn.
     */
    public Map<Integer, Optional<Publicatie>> zonder(Publicatie een) {
        List<Publicatie> geldig = geldig();
        List<Publicatie> andere =
                geldig.stream().filter(ander -> !ander.is(een)).toList();
        Map<Integer, Optional<Publicatie>> zonder = new TreeMap<>();
        (een.stand().isOpenbaar() ? geldtVoor(geldig, een) : een.heleJaren())
                .forEach(jaar -> zonder.put(jaar, over(andere, jaar)));
        return zonder;
    }

    /** Of a whole year for which nothing holds: the version of it that was withdrawn last. */
    public static Optional<Publicatie> ingetrokken(List<Publicatie> ooit, int jaar) {
        return over(geldig(ooit), jaar).isPresent()
                ? Optional.empty()
                : ooit.stream()
                        .filter(een -> een.stand() == Publicatiestand.INGETROKKEN
                                && een.heleJaren().contains(jaar))
                        .max(Comparator.comparing(Publicatie::ingetrokkenOp));
    }

    /** Why there are no figures of the newest year that was ever published, or "" when there are. */
    public static String waaromNiet(List<Publicatie> ooit) {
        return jaren(ooit).stream()
                .findFirst()
                .flatMap(jaar -> ingetrokken(ooit, jaar)
                        .map(een -> "De cijfers over " + jaar + " zijn ingetrokken. De reden: " + een.intrekzin()))
                .orElse("");
    }

    /** When what is told of that whole year changed last: a version of it was approved, or withdrawn. */
    public Optional<Instant> veranderd(int jaar) {
        return ooitOpenbaar().stream()
                .filter(een -> een.heleJaren().contains(jaar))
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
