package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Mail and text messages: whether they go. */
@ApplicationScoped
class Postmeter implements Vital {

    /** A message that is due goes within seconds. */
    private static final Duration LANG = Duration.ofMinutes(15);

    /** Our own brake holds up what is due: the mail goes as long as some of it does. */
    private static final String GEREMD =
            "?3 and exists (select from uitgaand v where v.weg = 'MAIL' and v.stand = 'VERSTUURD' and v.stand_op >= ?1)";

    /** What waits because it has to is not late: the case is only kept, nobody sends text messages, or it is the brake. */
    private static final String LAAT = "stand = 'WACHT' and (volgende < ?1 or pogingen > 0 and gemaakt_op < ?1)"
            + " and (weg <> 'SMS' or ?2) and (weg <> 'MAIL' or not (" + GEREMD + "))" + Postvak.NIET_STIL;

    private static final String TELLING = "select count(*) filter (where stand in ('WACHT', 'BEZIG')),"
            + " count(*) filter (where " + LAAT
            + "), count(*) filter (where stand in ('ONZEKER', 'MISLUKT', 'TERUGGEKOMEN')),"
            + " count(*) filter (where stand = 'WACHT' and weg = 'MAIL' and volgende <= ?4" + Postvak.NIET_STIL + ")"
            + " from uitgaand where stand in (" + Uitgaandepost.OPEN + ")";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Mailinstellingen instellingen;

    @Inject
    private Clock clock;

    /**
     * @param wacht all that has not gone
     * @param laat of these, what should have gone long ago: due for a while, or tried in vain for a while
     * @param besluit what a person has to decide about
     * @param mail mail that may go now
     */
    public record Rij(int wacht, int laat, int besluit, int mail) {}

    @Override
    public String name() {
        return "Uitgaande post";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<String> page() {
        return Optional.of("/post");
    }

    @Override
    public Optional<Reading> read() {
        Rij rij = tel();
        return Optional.of(oordeel(rij, post.isMailserverIngesteld(), post.isVastgehouden(), instellingen.perMinuut())
                .with("buurtregie_post_wacht", "messages that wait to go out", rij.wacht())
                .with(
                        "buurtregie_post_te_laat",
                        "of them, due or tried in vain for a quarter of an hour or more",
                        rij.laat())
                .with(
                        "buurtregie_post_besluit",
                        "messages that failed, came back, or went perhaps: a person decides",
                        rij.besluit()));
    }

    private Rij tel() {
        return Rows.of(
                        em.createNativeQuery(TELLING)
                                .setParameter(1, Timestamp.from(clock.instant().minus(LANG)))
                                .setParameter(2, post.isSmsIngesteld())
                                .setParameter(3, instellingen.perMinuut().isPresent())
                                .setParameter(4, Timestamp.from(clock.instant())),
                        Rij.class)
                .get(0);
    }

    /** @param perMinuut our own brake on the mail */
    static Reading oordeel(Rij rij, boolean ingesteld, boolean vast, OptionalInt perMinuut) {
        if (vast) {
            return Reading.of(
                    Condition.ATTENTION,
                    "Er gaat niets de deur uit: er is een reservekopie teruggezet, en nog niemand gaf de post vrij.");
        }
        if (!ingesteld) {
            return Reading.of(
                    Condition.ATTENTION,
                    "Er is geen mailserver ingesteld. " + berichten(rij.wacht(), "wacht", "wachten") + " daarop.");
        }
        if (rij.laat() > 0) {
            return Reading.of(
                    Condition.BROKEN,
                    berichten(rij.laat(), "had", "hadden") + " al weg moeten zijn. Kijk of de mailserver het doet.");
        }
        return rij.besluit() > 0
                ? Reading.of(
                        Condition.ATTENTION,
                        berichten(rij.besluit(), "kwam", "kwamen")
                                + " niet aan, of misschien niet. Iemand moet beslissen.")
                : Reading.of(Condition.GOOD, gaat(rij, perMinuut));
    }

    private static String gaat(Rij rij, OptionalInt perMinuut) {
        boolean geremd = perMinuut.isPresent() && rij.mail() > perMinuut.getAsInt();
        return geremd
                ? "De e-mail gaat met " + DutchNumbers.whole(perMinuut.getAsInt())
                        + " per minuut, zoals is ingesteld: nog " + DutchNumbers.whole(rij.mail()) + " te gaan."
                : "Alles wat weg moest, is weg.";
    }

    private static String berichten(int aantal, String een, String meer) {
        return aantal == 1 ? "1 bericht " + een : DutchNumbers.whole(aantal) + " berichten " + meer;
    }
}
