package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Turn;
import nl.buurtregie.post.Mailweg;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** All reports and observations. */
@ApplicationScoped
public class Meldingen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Mailweg mail;

    @Inject
    private Clock clock;

    /** Where it stands is no news any more: what of that waits in the post does not go. */
    void stil(Melding melding) {
        vanzelf.houdTegen(melding.nummer(), Bestemming.mail(melding.melderContact()), Berichtsoort.TUSSENBERICHT);
    }

    /** Two tries of one report at the same moment: the second waits for the first. */
    public void opSlot(UUID sleutel) {
        Turn.take(em, "melding " + sleutel);
    }

    Optional<Melding> find(UUID sleutel) {
        return em.createQuery("select m from Melding m where m.sleutel = :sleutel", Melding.class)
                .setParameter("sleutel", sleutel.toString())
                .getResultStream()
                .findFirst();
    }

    /** Which of these problems residents told us of. */
    public Set<Long> vanBewoners(Collection<Long> problemen) {
        if (problemen.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select distinct m.probleemId from Melding m where m.probleemId in :ids and m.bron <> :concierge",
                        Long.class)
                .setParameter("ids", problemen)
                .setParameter("concierge", Bron.CONCIERGE)
                .getResultList());
    }

    Optional<Melding> metNummer(String nummer) {
        return em.createQuery("select m from Melding m where m.nummer = :nummer", Melding.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    Optional<Melding> metGeheim(String hash) {
        return metGeheim(hash, LockModeType.NONE);
    }

    /** For an act that counts once, also when it is asked twice at the same moment: the second waits, and sees what the first did. */
    Optional<Melding> metGeheimVoorZich(String hash) {
        return metGeheim(hash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Melding> metGeheim(String hash, LockModeType slot) {
        return em.createQuery("select m from Melding m where m.geheim = :hash", Melding.class)
                .setParameter("hash", hash)
                .setLockMode(slot)
                .getResultStream()
                .findFirst();
    }

    Melding get(long id) {
        return Optional.ofNullable(em.find(Melding.class, id)).orElseThrow(NotFound::new);
    }

    /** Of one problem, oldest first. Whoever asks has been allowed to see the problem. */
    public List<Melding> van(Probleem probleem) {
        return em.createQuery("select m from Melding m where m.probleemId = :probleem order by m.id", Melding.class)
                .setParameter("probleem", probleem.id())
                .getResultList();
    }

    /** Who waits and hears nothing by itself, oldest first; nobody when the problem is closed. */
    public List<Melding> zelfTeVertellen(Probleem probleem) {
        boolean gaat = vanzelf.gaat(Berichtsoort.TUSSENBERICHT);
        return !probleem.stand().isOpen()
                ? List.of()
                : van(probleem).stream()
                        .filter(een -> een.isWachtend() && !(gaat && een.isPerMail()))
                        .toList();
    }

    /** Whether a reporter may leave an e-mail address and count on an answer there. */
    public boolean gaatMail() {
        return mail.isOpen();
    }

    /** The answer goes by mail; else somebody tells it. */
    public boolean hoortPerMail(Melding melding) {
        return mail.isOpen() && melding.isPerMail();
    }

    /** M-2026-00012: a number that only goes up. */
    String volgendNummer() {
        Number volgende = (Number)
                em.createNativeQuery("select nextval('meldingnummer_seq')").getSingleResult();
        return "M-%d-%05d".formatted(LocalDate.now(clock).getYear(), volgende.longValue());
    }

    void add(Melding nieuw) {
        em.persist(nieuw);
        em.flush();
    }

    /** Reports about neighbours since then: of this problem, at its address, or around its point. Somewhere in a buurt is around nothing. */
    int tussenBuren(Probleem probleem, int meter, Instant sinds) {
        Adres adres = probleem.adres();
        Plaats plaats = probleem.plaats();
        Number aantal = (Number)
                em.createNativeQuery("select count(*) from overlastmelding m join probleem p on p.id = m.probleem_id"
                                + " where p.groep = 'buren' and m.ontvangen_op >= ?1 and m.ingetrokken_op is null"
                                + " and (p.id = ?8 or (p.postcode = ?2 and p.huisnummer = ?3)"
                                + " or (not ?9 and coalesce(p.nauwkeurig, 0) < " + Plaats.ONGEVEER
                                + " and p.lat between ?4 - ?6 and ?4 + ?6 and p.lon between ?5 - ?7 and ?5 + ?7))")
                        .setParameter(1, Timestamp.from(sinds))
                        .setParameter(2, adres == null ? "" : adres.postcode())
                        .setParameter(3, adres == null ? 0 : adres.huisnummer())
                        .setParameter(4, plaats.lat())
                        .setParameter(5, plaats.lon())
                        .setParameter(6, Plaats.graden(meter))
                        .setParameter(7, plaats.gradenOost(meter))
                        .setParameter(8, probleem.id())
                        .setParameter(9, plaats.isOngeveer())
                        .getSingleResult();
        return aantal.intValue();
    }
}
