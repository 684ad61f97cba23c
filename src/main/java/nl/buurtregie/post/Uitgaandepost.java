package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.restore.Restores;

/** All outgoing messages, as far as one may see without opening them. */
@ApplicationScoped
public class Uitgaandepost {

    /** Rows on the page; counts go on. */
    public static final int PAGINA = 50;

    /** What is not over yet, for a statement. */
    static final String OPEN = "'WACHT', 'BEZIG', 'ONZEKER', 'MISLUKT', 'TERUGGEKOMEN'";

    private static final List<Poststand> TE_BESLUITEN =
            Stream.of(Poststand.values()).filter(Poststand::vraagtBesluit).toList();

    private static final String TE_LAAT =
            " from Uitgaand u where u.stand = :vervallen and u.fout is not null and u.standOp >= :sinds";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mailweg mail;

    @Inject
    private Mailinstellingen instellingen;

    @Inject
    private Restores restores;

    @Inject
    private Smsdienst sms;

    /** Whether e-mail goes; in a demo to be read here. */
    public boolean gaatMail() {
        return mail.isOpen();
    }

    /** False: messages wait until a mail server is set. */
    public boolean isMailserverIngesteld() {
        return instellingen.isIngesteld();
    }

    /** A backup was put back: messages wait until a beheerder says that they may go. */
    public boolean isVastgehouden() {
        return restores.isHeld();
    }

    /** False: nothing goes as a text message. */
    public boolean isSmsIngesteld() {
        return sms.isIngesteld();
    }

    /** How many wait because their case is only kept, on request of a neighbour. */
    public int stil() {
        return ((Number) em.createNativeQuery("select count(*) from uitgaand where stand = 'WACHT' and not (true"
                                + Postvak.NIET_STIL + ")")
                        .getSingleResult())
                .intValue();
    }

    /**
     * How many in each state; 0 included, and 0 of what fell.
     *
     * @param verstuurdSinds of what went only what went since then: of all years together nobody reads the number
     */
    public Map<Poststand, Integer> tellingen(Instant verstuurdSinds) {
        Map<Poststand, Integer> aantallen = new EnumMap<>(Poststand.class);
        for (Poststand stand : Poststand.values()) {
            aantallen.put(stand, 0);
        }
        aantallen.putAll(Rows.map(
                em.createNativeQuery("select stand, count(*) from uitgaand where stand in (" + OPEN
                                + ") or stand = 'VERSTUURD' and stand_op >= ?1 group by stand")
                        .setParameter(1, Timestamp.from(verstuurdSinds)),
                Poststand.class,
                Integer.class));
        return aantallen;
    }

    /** How many wait for a decision of a person. */
    public int teBesluiten() {
        return em.createQuery("select count(u) from Uitgaand u where u.stand in :standen", Long.class)
                .setParameter("standen", TE_BESLUITEN)
                .getSingleResult()
                .intValue();
    }

    /**
     * Oldest first, at most one more than a page so that one sees whether there is more.
     *
     * @param na the last of the page before; null for the first page
     */
    public List<Postregel> lijst(Poststand stand, Postplek na) {
        return blad(em.createQuery(
                        "select u from Uitgaand u where u.stand = :stand and u.id > :na order by u.id", Uitgaand.class)
                .setParameter("stand", stand)
                .setParameter("na", na == null ? Long.MIN_VALUE : na.id()));
    }

    /** What was not sent because it would have come too late, of this moment and later; newest first, as {@link #lijst}. */
    public List<Postregel> teLaat(Instant sinds, Postplek na) {
        String verder = na == null ? "" : " and (u.standOp < :op or (u.standOp = :op and u.id < :na))";
        TypedQuery<Uitgaand> vraag = em.createQuery(
                        "select u" + TE_LAAT + verder + " order by u.standOp desc, u.id desc", Uitgaand.class)
                .setParameter("vervallen", Poststand.VERVALLEN)
                .setParameter("sinds", sinds);
        return blad(na == null ? vraag : vraag.setParameter("op", na.op()).setParameter("na", na.id()));
    }

    /** How many of those there are. */
    public int aantalTeLaat(Instant sinds) {
        return em.createQuery("select count(u)" + TE_LAAT, Long.class)
                .setParameter("vervallen", Poststand.VERVALLEN)
                .setParameter("sinds", sinds)
                .getSingleResult()
                .intValue();
    }

    private static List<Postregel> blad(TypedQuery<Uitgaand> vraag) {
        return vraag.setMaxResults(PAGINA + 1)
                .getResultStream()
                .map(Uitgaand::regel)
                .toList();
    }

    /** What went out by itself and did not arrive, or perhaps not; oldest first, at most {@link #PAGINA}. */
    public List<Postregel> vanzelfNietGelukt() {
        return em.createQuery(
                        "select u from Uitgaand u where u.vanzelf is not null and u.stand in :standen order by u.id",
                        Uitgaand.class)
                .setParameter("standen", TE_BESLUITEN)
                .setMaxResults(PAGINA)
                .getResultStream()
                .map(Uitgaand::regel)
                .toList();
    }

    /** Per kind of what goes out by itself, in one statement. */
    public List<Vanzelftelling> vanzelf(Instant sinds) {
        return Rows.of(
                em.createNativeQuery("select vanzelf, cast(count(*) filter (where stand = 'VERSTUURD') as int),"
                                + " cast(count(*) filter (where stand in ('WACHT', 'BEZIG')) as int),"
                                + " cast(count(*) filter (where stand in ('MISLUKT', 'ONZEKER', 'TERUGGEKOMEN')) as int)"
                                + " from uitgaand where (stand in (" + OPEN
                                + ") or stand = 'VERSTUURD' and stand_op >= ?1)"
                                + " and vanzelf is not null group by vanzelf")
                        .setParameter(1, Timestamp.from(sinds)),
                Vanzelftelling.class);
    }

    /** How many of one kind of message went, wait and failed. */
    public record Vanzelftelling(String soort, int verstuurd, int wacht, int mislukt) {}

    /** Of these messages, by id. */
    public Map<Long, Postregel> van(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select u from Uitgaand u where u.id in :ids", Uitgaand.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Uitgaand::regel)
                .collect(Collectors.toMap(Postregel::id, regel -> regel));
    }

    /** Of one kind about one case, since then. */
    public List<Postregel> over(String nummer, String soort, String vanzelf, Instant sinds) {
        return em.createQuery(
                        "select u from Uitgaand u where u.nummer = :nummer and (u.soort = :soort or u.vanzelf = :vanzelf)"
                                + " and u.gemaaktOp >= :sinds"
                                + " order by u.id",
                        Uitgaand.class)
                .setParameter("nummer", nummer)
                .setParameter("soort", soort)
                .setParameter("vanzelf", vanzelf)
                .setParameter("sinds", sinds)
                .getResultStream()
                .map(Uitgaand::regel)
                .toList();
    }

    /** To decide over it: a colleague, the sender or who erases it waits, or went first and is seen. */
    Uitgaand get(long id) {
        Uitgaand rij = em.find(Uitgaand.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rij == null) {
            throw new NotFound();
        }
        return rij;
    }

    /** The same, of all in this state. */
    List<Uitgaand> met(Poststand stand) {
        return em.createQuery("select u from Uitgaand u where u.stand = :stand order by u.id", Uitgaand.class)
                .setParameter("stand", stand)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
