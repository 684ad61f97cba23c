package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.overlast.MeldPartnernieuws;

/** Which photo went along with what. Each method is a transaction of its own: between two of them the network is asked. */
@ApplicationScoped
@Transactional
class Fotoposten {

    static final String NIET_ZEKER = "Van een foto is niet zeker of die aankwam. Kijk in Signalen.";

    /** A photo that goes takes seconds. */
    private static final Duration AFGEBROKEN_NA = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Signalenposten posten;

    @Inject
    private MeldPartnernieuws nieuws;

    @Inject
    private Clock clock;

    /**
     * By its key and not by its place: when reports are joined, or an old photo goes, others stand in that place.
     *
     * @return false when it went along already, or another server sends it now
     */
    boolean neem(long id, UUID foto) {
        return em.createNativeQuery("insert into signalenfoto (post_id, foto_id, op, klaar)"
                                + " values (?1, cast(?2 as uuid), ?3, false) on conflict do nothing")
                        .setParameter(1, id)
                        .setParameter(2, foto.toString())
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    void geefTerug(long id, UUID foto) {
        em.createNativeQuery("delete from signalenfoto where post_id = ?1 and foto_id = cast(?2 as uuid)")
                .setParameter(1, id)
                .setParameter(2, foto.toString())
                .executeUpdate();
    }

    /** What became of this one is known, or was told. */
    void klaar(long id, UUID foto) {
        em.createNativeQuery("update signalenfoto set klaar = true where post_id = ?1 and foto_id = cast(?2 as uuid)")
                .setParameter(1, id)
                .setParameter(2, foto.toString())
                .executeUpdate();
    }

    /** To whoever follows the problem. */
    void vertel(long id, List<String> uitleg) {
        if (!uitleg.isEmpty()) {
            String zinnen = String.join(" ", uitleg.stream().distinct().toList());
            nieuws.zonderFotos(posten.get(id).overdrachtId(), zinnen);
        }
    }

    /** We stopped between taking one and the answer. */
    void vertelOnzekere() {
        Instant lang = clock.instant().minus(AFGEBROKEN_NA);
        List<?> ids = em.createNativeQuery(
                        "select distinct f.post_id from signalenfoto f join signalenpost p on p.id = f.post_id"
                                + " where not f.klaar and f.op < ?1 and p.stand = 'VERSTUURD'")
                .setParameter(1, Timestamp.from(lang))
                .getResultList();
        ids.forEach(id -> vertelOnzekere(((Number) id).longValue(), lang));
    }

    private void vertelOnzekere(long id, Instant lang) {
        int afgebroken = em.createNativeQuery(
                        "update signalenfoto set klaar = true where post_id = ?1 and not klaar and op < ?2")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(lang))
                .executeUpdate();
        if (afgebroken > 0) { // else another server told it
            vertel(id, List.of(NIET_ZEKER));
        }
    }
}
