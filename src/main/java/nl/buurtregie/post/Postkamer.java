package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where every capability brings its mail. */
@ApplicationScoped
public class Postkamer {

    private static final List<Poststand> MISSCHIEN_NIET_GEGAAN =
            List.of(Poststand.WACHT, Poststand.MISLUKT, Poststand.ONZEKER, Poststand.TERUGGEKOMEN);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mailinstellingen instellingen;

    @Inject
    private Clock clock;

    /**
     * Writes the message down in the transaction of what caused it: they happen both, or neither. It is sent soon after.
     *
     * @return its id, to ask later how it went
     */
    @Transactional(TxType.MANDATORY)
    public long verstuur(Bericht bericht) {
        Uitgaand rij = new Uitgaand(bericht, clock.instant());
        em.persist(rij);
        return rij.id();
    }

    /**
     * The same for what goes out by itself: under one key once, also when two servers do it at the same time.
     *
     * @param uitwijk the same as a text message, for when the e-mail does not arrive; null when there is none
     * @param vanzelf the code of its kind
     * @param sleutel of numbers of rows: it is kept when the message is long forgotten
     */
    @Transactional(TxType.MANDATORY)
    public void verstuurEens(Bericht bericht, Bericht uitwijk, String vanzelf, String sleutel) {
        zetKlaar(bericht, uitwijk, vanzelf, sleutel);
    }

    /**
     * The same, but whether it went before nobody knows: a person decides.
     *
     * @param waarom in words for that person
     */
    @Transactional(TxType.MANDATORY)
    public void misschienNogEens(Bericht bericht, Bericht uitwijk, String vanzelf, String sleutel, String waarom) {
        zetKlaar(bericht, uitwijk, vanzelf, sleutel).ifPresent(rij -> rij.onzeker(clock.instant(), waarom));
    }

    private Optional<Uitgaand> zetKlaar(Bericht bericht, Bericht uitwijk, String vanzelf, String sleutel) {
        if (!isEerste(sleutel)) {
            return Optional.empty();
        }
        Uitgaand rij = new Uitgaand(bericht, uitwijk, vanzelf, sleutel, clock.instant());
        em.persist(rij);
        return Optional.of(rij);
    }

    /** Under this key nothing was sent before; from here on it was. */
    @Transactional(TxType.MANDATORY)
    public boolean isEerste(String sleutel) {
        return em.createNativeQuery("insert into eens_verstuurd (sleutel, op) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, sleutel)
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .setFlushMode(FlushModeType.COMMIT) // keys only
                        .executeUpdate()
                == 1;
    }

    /** Something was put ready under one of these keys, and nothing of it went: the reader knows of nothing. */
    public boolean isNietsGegaan(Collection<String> sleutels) {
        List<Uitgaand> rijen = rijen("u.sleutel in :sleutels")
                .setParameter("sleutels", sleutels)
                .getResultList();
        return !rijen.isEmpty() && rijen.stream().noneMatch(rij -> rij.stand().isWeg());
    }

    /** The address that mail comes from; empty as long as no mail server is set. */
    public Optional<String> afzender() {
        return Optional.of(instellingen.van()).filter(van -> !van.isEmpty());
    }

    /**
     * The act that it came of was a slip: it does not go.
     *
     * @throws nl.buurtregie.platform.RuleViolation P1.4 when it is on its way already
     */
    @Transactional(TxType.MANDATORY)
    public void neemTerug(long id) {
        em.find(Uitgaand.class, id, LockModeType.PESSIMISTIC_WRITE).teruggenomen(clock.instant());
    }

    /**
     * The reader may not hear it any more: what did not go yet does not go.
     *
     * @param vanzelf codes of the kinds
     * @param aan addresses and mobile numbers
     * @return how many
     */
    @Transactional(TxType.MANDATORY)
    public int houdTegen(String nummer, Collection<String> vanzelf, Collection<String> aan) {
        return laatLos(rijen(
                                "u.nummer = :nummer and u.vanzelf in :vanzelf and u.inhoud.aan in :aan and u.stand in :standen")
                        .setParameter("nummer", nummer)
                        .setParameter("vanzelf", vanzelf)
                        .setParameter("aan", aan)
                        .setParameter("standen", MISSCHIEN_NIET_GEGAAN))
                .size();
    }

    /**
     * What it says is no longer so: what did not go yet does not go.
     *
     * @param nummer of the case; null: it is about none
     * @param vanzelf codes of the kinds
     * @param over numbers of rows, with which its keys begin
     * @return the keys of what fell: under these nothing went
     */
    @Transactional(TxType.MANDATORY)
    public Set<String> laatVallen(String nummer, Collection<String> vanzelf, String over) {
        TypedQuery<Uitgaand> welke = rijen((nummer == null ? "u.nummer is null" : "u.nummer = :nummer")
                        + " and u.vanzelf in :vanzelf and u.sleutel like :over and u.stand in :standen")
                .setParameter("vanzelf", vanzelf)
                .setParameter("over", "%:" + over + "-%")
                .setParameter("standen", MISSCHIEN_NIET_GEGAAN);
        return laatLos(nummer == null ? welke : welke.setParameter("nummer", nummer)).stream()
                .map(Uitgaand::sleutel)
                .collect(Collectors.toSet());
    }

    /**
     * What it asks is asked no more: it does not go if it did not go yet.
     *
     * @return whether it went, or may have
     */
    @Transactional(TxType.MANDATORY)
    public boolean trekIn(long id) {
        Uitgaand rij = em.find(Uitgaand.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rij == null || rij.stand().isWeg()) {
            Optional.ofNullable(rij).ifPresent(weg -> weg.achterhaald(clock.instant()));
            return true; // null: long ago, and forgotten
        }
        rij.vergeten(clock.instant());
        return false;
    }

    /** The same, of all of one kind about this number. */
    @Transactional(TxType.MANDATORY)
    public void houdTegen(String nummer, String soort) {
        laatLos(rijen("u.nummer = :nummer and u.soort = :soort and u.stand in :standen")
                .setParameter("nummer", nummer)
                .setParameter("soort", soort)
                .setParameter("standen", MISSCHIEN_NIET_GEGAAN));
    }

    /**
     * Whoever reads it is reached elsewhere now: what did not arrive goes there, and nothing goes to where it went.
     *
     * @param oud the address or mobile number until now; null: there was none
     * @param nieuw of the same kind; null: there is none any more, and what waits for it does not go
     */
    @Transactional(TxType.MANDATORY)
    public void verhuis(String nummer, String oud, String nieuw) {
        if (oud == null || oud.equalsIgnoreCase(nieuw)) {
            return;
        }
        rijen("u.nummer = :nummer and u.stand in :standen"
                        + " and (lower(u.inhoud.aan) = lower(:oud) or u.inhoud.uitwijk.mobiel = :oud)")
                .setParameter("nummer", nummer)
                .setParameter("standen", List.of(Poststand.WACHT, Poststand.MISLUKT, Poststand.ONZEKER))
                .setParameter("oud", oud)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(rij -> rij.verhuisd(oud, nieuw, clock.instant()));
    }

    /** The case is made anonymous: what was not sent yet is not sent any more, and no text or address is left. */
    @Transactional(TxType.MANDATORY)
    public void vergeet(String nummer) {
        vergeet(rijen("u.nummer = :nummer").setParameter("nummer", nummer));
    }

    /** Nobody is at this address any more. */
    @Transactional(TxType.MANDATORY)
    public void vergeetAdres(String adres) {
        vergeet(rijen("lower(u.inhoud.aan) = lower(:adres)").setParameter("adres", adres));
    }

    private TypedQuery<Uitgaand> rijen(String waar) {
        return em.createQuery("select u from Uitgaand u where " + waar + " order by u.id", Uitgaand.class);
    }

    /** @return what falls; what perhaps went stays to be seen, and does not go again */
    private List<Uitgaand> laatLos(TypedQuery<Uitgaand> welke) {
        Instant nu = clock.instant();
        Map<Boolean, List<Uitgaand>> rijen = welke.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .collect(Collectors.partitioningBy(rij -> rij.stand().isWeg()));
        rijen.get(true).forEach(rij -> rij.achterhaald(nu));
        rijen.get(false).forEach(rij -> rij.vergeten(nu));
        return rijen.get(false);
    }

    private void vergeet(TypedQuery<Uitgaand> welke) {
        welke.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(rij -> rij.vergeten(clock.instant()));
    }
}
