package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.privacy.Raadplegingen;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.QueryType;

/** All cases. Whatever is asked here is asked by somebody, and answers only with what he or she may see. */
@ApplicationScoped
public class Bemiddelingen {

    private static final Pattern NUMMER = Pattern.compile("([0-9]{4})-0*([0-9]{1,8})");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Zaaknummers nummers;

    @Inject
    private Clock clock;

    /** Whether it can be the number of a case, with or without the zeros in the middle. */
    public static boolean isNummer(String getypt) {
        return NUMMER.matcher(getypt).matches();
    }

    /** As it stands with the case: "2026-361" is 2026-0361; what can be no number stays as it is. */
    public static String nummer(String getypt) {
        Matcher delen = NUMMER.matcher(getypt);
        return delen.matches() ? delen.group(1) + "-" + "%04d".formatted(Integer.valueOf(delen.group(2))) : getypt;
    }

    /** @throws NotFound when there is no such case or it is not yours: you cannot tell which, but the access log can */
    public Bemiddeling get(Ik ik, String nummer) {
        return find(ik, nummer).orElseThrow(() -> geweigerd(ik, nummer));
    }

    private NotFound geweigerd(Ik ik, String nummer) {
        boolean bestaat = !em.createNativeQuery("select 1 from bemiddeling where nummer = ?1")
                .setParameter(1, nummer)
                .getResultList()
                .isEmpty();
        if (bestaat) {
            raadplegingen.geweigerd(ik, nummer);
        }
        return new NotFound();
    }

    /** Empty when there is no such case or it is not yours. */
    public Optional<Bemiddeling> find(Ik ik, String nummer) {
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b from Bemiddeling b where b.nummer = :nummer and" + Zaakrecht.voor(ik, "b.id"),
                                Bemiddeling.class),
                        ik)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    /** Numbers by id of those that this person may see, in one statement. */
    public Map<Long, String> nummers(Ik ik, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String jpql = "select b.id, b.nummer from Bemiddeling b where b.id in :ids and" + Zaakrecht.voor(ik, "b.id");
        return Rows.map(
                Zaakrecht.vul(em.createQuery(jpql, Object[].class), ik).setParameter("ids", ids),
                Long.class,
                String.class);
    }

    /** For the process, which acts for nobody; an act that called it has the case at hand already. */
    Bemiddeling getVoorProces(String nummer) {
        return em.createQuery("select b from Bemiddeling b where b.nummer = :nummer", Bemiddeling.class)
                .setParameter("nummer", nummer)
                .setHint(QueryHints.QUERY_TYPE, QueryType.ReadObject)
                .setHint(QueryHints.CACHE_USAGE, CacheUsage.CheckCacheThenDatabase)
                .getSingleResult();
    }

    /** Without asking who: the act that calls this decides. */
    Optional<Bemiddeling> zoekVoorNooddeur(String nummer) {
        return em.createQuery("select b from Bemiddeling b where b.nummer = :nummer", Bemiddeling.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    Optional<String> findNummer(UUID sleutel) {
        return em
                .createNativeQuery("select nummer from bemiddeling where sleutel = ?1")
                .setParameter(1, sleutel.toString())
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }

    /** 2026-0361: the year and a number that goes up within it; a gap is possible. */
    String volgendNummer() {
        int jaar = LocalDate.now(clock).getYear();
        Number volgende = (Number) em.createNativeQuery("select nextval('zaaknummer_" + jaar + "')")
                .getSingleResult();
        return "%d-%04d".formatted(jaar, volgende.longValue());
    }

    /** Everything to the database now, so that what it refuses is refused here. */
    void flush() {
        em.flush();
    }

    void add(Bemiddeling nieuw) {
        em.persist(nieuw);
    }

    void add(Contactmoment moment) {
        em.persist(moment);
    }

    /** Tries to reach the neighbours of this case, newest first. */
    public List<Contactmoment> contacten(Bemiddeling zaak) {
        return em.createQuery(
                        "select c from Contactmoment c where c.bemiddelingId = :zaak order by c.id desc",
                        Contactmoment.class)
                .setParameter("zaak", zaak.id())
                .getResultList();
    }

    public List<Historieregel> historie(Bemiddeling zaak) {
        return em.createQuery(
                        "select h from Historieregel h where h.bemiddelingId = :zaak order by h.id desc",
                        Historieregel.class)
                .setParameter("zaak", zaak.id())
                .getResultList();
    }

    /** As somebody may read it: without what is for the coördinator alone, and without numbers of cases that are not yours. */
    public List<Historieregel> historie(Ik ik, Bemiddeling zaak) {
        List<Historieregel> leesbaar =
                historie(zaak).stream().filter(regel -> regel.isVoor(ik)).toList();
        Set<String> mijn = nummers.zichtbaar(
                ik,
                leesbaar.stream().flatMap(regel -> regel.andereZaak().stream()).toList());
        return leesbaar.stream()
                .map(regel -> regel.andereZaak()
                                .filter(nummer -> !mijn.contains(nummer))
                                .isEmpty()
                        ? regel
                        : regel.zonderNummer())
                .toList();
    }

    /** Each time that the verwijzer heard how it ended, newest first, also when that was taken back; none from before it was opened again. */
    List<Historieregel> verteldAanVerwijzer(Bemiddeling zaak) {
        return verteld(historie(zaak));
    }

    private static List<Historieregel> verteld(List<Historieregel> historie) {
        return historie.stream()
                .takeWhile(regel -> regel.handeling() != Handeling.HEROPENING)
                .filter(regel -> regel.handeling() == Handeling.TERUGKOPPELING)
                .toList();
    }

    /** Notes that have not expired, newest first. */
    public List<Notitie> notities(Bemiddeling zaak) {
        return em.createQuery(
                        "select n from Notitie n where n.bemiddelingId = :zaak and n.verlooptOp >= :vandaag order by n.id desc",
                        Notitie.class)
                .setParameter("zaak", zaak.id())
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
    }

    /** Also those past their day, as long as they are held back: for who asks what we hold. */
    List<Notitie> bewaardeNotities(Bemiddeling zaak) {
        return em.createQuery("select n from Notitie n where n.bemiddelingId = :zaak order by n.id desc", Notitie.class)
                .setParameter("zaak", zaak.id())
                .getResultList();
    }

    /** Who referred, when that is known. */
    public Optional<Verwijzercontact> verwijzercontact(Bemiddeling zaak) {
        return zaak.verwijzer().isDerde()
                ? Optional.ofNullable(em.find(Verwijzercontact.class, zaak.id()))
                : Optional.empty();
    }

    /** Whoever referred is filled in or put right as long as the case is open and he or she did not hear how it ended. */
    public boolean magVerwijzerAnders(Bemiddeling zaak) {
        return magVerwijzerAnders(zaak, historie(zaak));
    }

    /** @param historie all of it, newest first */
    public static boolean magVerwijzerAnders(Bemiddeling zaak, List<Historieregel> historie) {
        return zaak.verwijzer().isDerde()
                && zaak.status().isOpen()
                && verteld(historie).isEmpty();
    }

    /** Whoever referred asked for that: only somebody else is filled in again. */
    public boolean isVerwijzerGewist(Bemiddeling zaak) {
        return isVerwijzerGewist(historie(zaak));
    }

    /** @param historie all of it */
    public static boolean isVerwijzerGewist(List<Historieregel> historie) {
        return historie.stream().anyMatch(regel -> VerwijzerOpVerzoek.GEWIST.equals(regel.toelichting()));
    }

    public Optional<Taak> taak(Bemiddeling zaak) {
        return em.createQuery("select t from Taak t where t.bemiddelingId = :zaak", Taak.class)
                .setParameter("zaak", zaak.id())
                .getResultStream()
                .findFirst();
    }
}
