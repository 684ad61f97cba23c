package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.overlast.MeldPartnernieuws;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Overgedragen;
import nl.buurtregie.overlast.Partner;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.restore.AfterRestore;

/** What is on its way. Each method is a transaction of its own: between two of them the network is asked. */
@ApplicationScoped
@Transactional
public class Signalenposten implements AfterRestore {

    static final int PER_RONDE = 500;
    private static final Duration ONZEKER_NA = Duration.ofMinutes(5);
    private static final Duration ONBEKEND_NA = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeldPartnernieuws nieuws;

    @Inject
    private Signaleninstellingen instellingen;

    @Inject
    private Clock clock;

    /** In the transaction of the hand-over itself. */
    void legKlaar(@Observes Overgedragen over) {
        if (over.overdracht().partner().weg() == Partner.Weg.SIGNALEN) {
            em.flush();
            em.persist(new Signalenpost(over.overdracht().id(), clock.instant()));
        }
    }

    /** Nobody waits for it any more; what they took already stays there. */
    void trekIn(@Observes Overgedragen.Ingetrokken over) {
        em.createQuery(
                        "select p from Signalenpost p where p.overdrachtId = :overdracht and p.stand in :nog",
                        Signalenpost.class)
                .setParameter("overdracht", over.overdracht().id())
                .setParameter(
                        "nog",
                        List.of(Signalenpost.Stand.WACHT, Signalenpost.Stand.ONZEKER, Signalenpost.Stand.OPGEGEVEN))
                .getResultList()
                .forEach(Signalenpost::vervallen);
    }

    /**
     * Takes the first that is due, as long as they allow more this hour; another node takes another. What nobody waits for any
     * more, because it was solved while they were away, is put aside.
     */
    Optional<Long> neem() {
        if (ditUur() >= instellingen.perUur()) {
            return Optional.empty();
        }
        Optional<Signalenpost> eerste = eerste();
        while (eerste.filter(een -> !nieuws.isOpen(een.overdrachtId())).isPresent()) {
            eerste.get().vervallen();
            em.flush();
            eerste = eerste();
        }
        eerste.ifPresent(een -> een.neem(clock.instant()));
        return eerste.map(Signalenpost::id);
    }

    private int ditUur() {
        return ((Number) em.createNativeQuery("select count(*) from signalenpost where geprobeerd_op > ?1")
                        .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                        .getSingleResult())
                .intValue();
    }

    private Optional<Signalenpost> eerste() {
        List<?> ids = em.createNativeQuery("select id from signalenpost where stand = 'WACHT' and volgende <= ?1"
                        + " order by volgende, id limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Signalenpost.class, ((Number) id).longValue()));
    }

    void verstuurd(long id, String kenmerk, String nummer) {
        Signalenpost post = get(id);
        post.verstuurd(kenmerk);
        nieuws.kreegNummer(post.overdrachtId(), nummer);
    }

    void later(long id, String soort) {
        Signalenpost post = get(id);
        post.later(soort, clock.instant(), instellingen.herhaling());
        if (post.stand() == Signalenpost.Stand.OPGEGEVEN) {
            nieuws.kwamNietAan(post.overdrachtId(), "Signalen nam het niet aan (" + soort + ").");
        }
    }

    void uitgesteld(long id, Duration wachten) {
        get(id).uitgesteld(clock.instant().plus(wachten));
    }

    void geweigerd(long id, String waarom) {
        Signalenpost post = get(id);
        post.geweigerd(waarom);
        nieuws.kwamNietAan(post.overdrachtId(), "Signalen weigert het: " + waarom);
    }

    void onzeker(long id) {
        onzeker(get(id));
    }

    /** It waited when the backup was made; whether it went after that nobody here knows. */
    @Override
    public void afterRestore(Instant teruggezet) {
        em.createQuery("select p from Signalenpost p where p.stand in :open", Signalenpost.class)
                .setParameter("open", List.of(Signalenpost.Stand.WACHT, Signalenpost.Stand.BEZIG))
                .getResultList()
                .forEach(post -> {
                    post.onzeker("wachtte in een reservekopie");
                    nieuws.kwamNietAan(
                            post.overdrachtId(),
                            "Wij zetten een reservekopie terug waarin dit nog wachtte. Kijk eerst in Signalen of het er is.");
                });
    }

    private void onzeker(Signalenpost post) {
        post.onzeker("geen antwoord gekregen");
        nieuws.kwamNietAan(post.overdrachtId(), "Signalen gaf geen antwoord. Kijk daar eerst of het er is.");
    }

    /** They shut the door for photos once they have begun. */
    void zonderFotos(long id, String waarom) {
        get(id).zonderFotos(waarom);
    }

    /** They know it. */
    void bekend(long id) {
        get(id).bekend();
    }

    /** They do not. For a day that may be a fault on the way; after that somebody looks, and we ask no more. */
    void onbekend(long id) {
        Signalenpost post = get(id);
        if (post.isLangOnbekend(clock.instant(), ONBEKEND_NA)) {
            post.onzeker("Signalen kent deze melding niet (meer)");
            nieuws.kwamNietAan(post.overdrachtId(), "Signalen kent deze melding niet (meer). Kijk daar of die er is.");
        }
    }

    /** Before it is asked: one that is never answered does not hold up the others. */
    void gevraagd(long id) {
        get(id).gevraagd(clock.instant());
    }

    /** Cut off while it was being sent. */
    void zoekOnzekere() {
        em.createQuery(
                        "select p from Signalenpost p where p.stand = :bezig and p.bezigSinds < :lang",
                        Signalenpost.class)
                .setParameter("bezig", Signalenpost.Stand.BEZIG)
                .setParameter("lang", clock.instant().minus(ONZEKER_NA))
                .getResultList()
                .forEach(this::onzeker);
    }

    /**
     * Arrived there and not yet done, by our knowledge; of what still lies with the partner, and was not joined to another or taken back. What was not
     * asked for longest comes first, at most {@value #PER_RONDE}.
     */
    List<Signalenpost> lopend() {
        return em.createQuery(
                        "select p from Signalenpost p, Overdracht o, Probleem pr where o.id = p.overdrachtId and p.stand = :stand"
                                + " and o.ingetrokkenOp is null and o.stand in :open and pr.id = o.probleemId and pr.stand = :bij order by p.gevraagdOp nulls first, p.id",
                        Signalenpost.class)
                .setParameter("bij", Stand.BIJ_PARTNER)
                .setParameter("stand", Signalenpost.Stand.VERSTUURD)
                .setParameter("open", List.of(Overdracht.Stand.GEVRAAGD, Overdracht.Stand.AANGENOMEN))
                .setMaxResults(PER_RONDE)
                .getResultList();
    }

    /** What has not arrived, oldest first, at most 200. */
    public List<Signalenpost> nietAangekomen() {
        return em.createQuery(
                        "select p from Signalenpost p where p.stand not in :klaar order by p.id", Signalenpost.class)
                .setParameter("klaar", List.of(Signalenpost.Stand.VERSTUURD, Signalenpost.Stand.VERVALLEN))
                .setMaxResults(200)
                .getResultList();
    }

    /** Somebody looked in Signalen: it is not there. Only for what is not on its way by itself. */
    public void opnieuw(long id) {
        Signalenpost post = get(id);
        if (post.stand() == Signalenpost.Stand.ONZEKER || post.stand() == Signalenpost.Stand.OPGEGEVEN) {
            post.opnieuw(clock.instant());
            em.createNativeQuery("delete from signalenfoto where post_id = ?1") // they hung at what is not there
                    .setParameter(1, id)
                    .executeUpdate();
            nieuws.isOnderweg(post.overdrachtId());
        }
    }

    Signalenpost get(long id) {
        return Optional.ofNullable(em.find(Signalenpost.class, id)).orElseThrow(NotFound::new);
    }
}
