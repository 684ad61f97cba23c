package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.mail.Mailstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.persistence.Turn;
import nl.buurtregie.post.Zaaktoegang;

/** What came in from melders and was not seen yet. For coördinatoren, each of the cases that he or she sees. */
@ApplicationScoped
@Transactional
public class Melderberichten {

    /** After it, who asks again means it: somebody may have called meanwhile without a look at the message. */
    private static final Duration NET = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Clock clock;

    void noteer(String nummer, Melderbericht.Soort soort) {
        em.persist(new Melderbericht(nummer, soort, clock.instant()));
    }

    /** Said a moment ago, and nobody looked at it yet: a second press after an answer that was lost says nothing new. */
    boolean isNetGezegd(String nummer, Melderbericht.Soort soort) {
        Turn.take(em, "melderbericht " + nummer);
        return !em.createQuery(
                        "select m.id from Melderbericht m where m.nummer = :nummer and m.soort = :soort and m.gezienOp is null and m.op > :net",
                        Long.class)
                .setParameter("nummer", nummer)
                .setParameter("soort", soort)
                .setParameter("net", clock.instant().minus(NET))
                .getResultList()
                .isEmpty();
    }

    /** Oldest first. */
    public List<Melderbericht> ongezien(Ik ik) {
        return Zaakrecht.vul(
                        em.createQuery(
                                "select m from Melderbericht m where m.gezienOp is null and" + mijn(ik)
                                        + "order by m.id",
                                Melderbericht.class),
                        ik)
                .getResultList();
    }

    /**
     * What waits to be looked at, asked in one question: it stands on every page.
     *
     * @param berichten of melders, not seen yet
     * @param mails of verwijzers, still open
     */
    public record Aantallen(int berichten, int mails) {}

    public Aantallen wachtend(Ik ik) {
        return Rows.of(
                        Zaakrecht.vul(
                                        em.createQuery(
                                                "select count(m), (select count(v) from Mailvoorstel v where v.stand ="
                                                        + " :open) from Melderbericht m where m.gezienOp is null and"
                                                        + mijn(ik)),
                                        ik)
                                .setParameter("open", Mailstand.OPEN),
                        Aantallen.class)
                .get(0);
    }

    private static String mijn(Ik ik) {
        return " m.nummer in (select b.nummer from Bemiddeling b where" + Zaakrecht.voor(ik, "b.id") + ") ";
    }

    /** Seen before changes nothing, and neither does one of a case that is not yours. */
    public void gezien(Ik ik, long id) {
        Melderbericht bericht = em.find(Melderbericht.class, id);
        if (bericht != null && !toegang.zichtbaar(ik, List.of(bericht.nummer())).isEmpty()) {
            bericht.gezien(clock.instant());
        }
    }
}
