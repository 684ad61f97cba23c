package nl.buurtregie.mensen.klad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Rows;

/** The forms that somebody began: one a form, his or her own only. */
@ApplicationScoped
@Transactional
public class Kladblok {

    /** How long it stays. */
    public static final Duration BLIJFT = Duration.ofDays(1);

    /** Characters, as they are sent; the longest form of ours holds 20,000, and an end of line counts for two or more. */
    static final int LANGSTE = 40_000;

    /** Forms at once; the oldest goes. */
    static final int MEESTE = 20;

    private static final Pattern PAD = Pattern.compile("/[a-z0-9/._-]{1,150}", Pattern.CASE_INSENSITIVE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param velden as the page sent them: names with what was typed, in JSON */
    public record Klad(Instant op, String velden) {}

    /** @param pad where the form is sent to */
    public Optional<Klad> find(Ik ik, String pad) {
        return Rows.of(
                        em.createNativeQuery(
                                        "select op, velden from klad where medewerker_id = ?1 and pad = ?2 and tot > ?3")
                                .setParameter(1, ik.id())
                                .setParameter(2, pad)
                                .setParameter(3, nu(Duration.ZERO)),
                        Klad.class)
                .stream()
                .findFirst();
    }

    /** Replaces what was kept of this form. */
    public void bewaar(Ik ik, String pad, String velden) {
        if (pad == null || !PAD.matcher(pad).matches() || velden == null || velden.length() > LANGSTE) {
            throw new RuleViolation("M33", "", "Dit past niet in het kladblok.");
        }
        em.createNativeQuery(
                        "insert into klad (medewerker_id, pad, velden, op, tot) values (?1, ?2, ?3, ?4, ?5) on conflict"
                                + " (medewerker_id, pad) do update set velden = excluded.velden, op = excluded.op, tot = excluded.tot")
                .setParameter(1, ik.id())
                .setParameter(2, pad)
                .setParameter(3, velden)
                .setParameter(4, nu(Duration.ZERO))
                .setParameter(5, nu(BLIJFT))
                .executeUpdate();
        em.createNativeQuery("delete from klad where medewerker_id = ?1 and id not in (select k.id from klad k where"
                        + " k.medewerker_id = ?1 order by k.op desc, k.id desc limit " + MEESTE + ")")
                .setParameter(1, ik.id())
                .executeUpdate();
    }

    /** It was sent, or nobody wants it any more. */
    public void gooiWeg(Ik ik, String pad) {
        em.createNativeQuery("delete from klad where medewerker_id = ?1 and pad = ?2")
                .setParameter(1, ik.id())
                .setParameter(2, pad)
                .executeUpdate();
    }

    private Timestamp nu(Duration later) {
        return Timestamp.from(clock.instant().plus(later));
    }
}
