package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.persistence.Turn;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.Postkamer;

/** On the morning of a working day everybody hears once of the terms that ran out, or are about to. */
@ApplicationScoped
public class Escalatiepost implements RegularWork {

    /** After the timers of the morning. */
    private static final int VANAF = 9;

    /** Of the key under which a case that waits too long for another one is told about. */
    private static final String WACHT = "WACHT:";

    /** Of the key under which a case that goes on after de wacht is told about. */
    private static final String VERDER = "VERDER:";

    /** Who was not told by then found it. */
    private static final Duration NOG_NIEUWS = Duration.ofDays(14);

    /** Of a case that is only kept nobody hears; once that is over, they do. */
    private static final String NIET_STIL =
            " and nummer not in (select r.nummer from beperking r where r.opgeheven_op is null)";

    /** The timer of a term goes off at eight in the morning after its last day, and has an hour. */
    private static final Duration NA_DE_TIMER = Duration.ofHours(24 + 9);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingsproces proces;

    @Inject
    private Termijnpost termijnpost;

    @Inject
    private Postkamer postkamer;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "verstreken termijnen melden";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void round() {
        LocalDate vandaag = LocalDate.now(clock);
        boolean ochtend = clock.instant().atZone(SharedClock.ZONE).getHour() >= VANAF;
        if (werkdagen.isWorkingDay(vandaag) && ochtend && postkamer.isEerste("TERMIJN:" + vandaag)) {
            meld();
        }
    }

    /** @return of how many cases somebody hears that something ran out; none is told twice, also when two servers do this at once */
    @Transactional
    public int meld() {
        Turn.take(em, "verstreken termijnen melden");
        haalIn();
        List<String> nummers = verstreken();
        Map<String, List<String>> wachten = wachtenTeLang();
        Map<String, List<String>> verder = weerVerder();
        Set<String> gehoord = termijnpost.stuur(nummers, wachten.keySet(), verder.keySet());
        Stream.of(wachten, verder)
                .flatMap(nieuws -> nieuws.entrySet().stream())
                .filter(een -> gehoord.contains(een.getKey()))
                .flatMap(een -> een.getValue().stream())
                .forEach(postkamer::isEerste);
        List<String> verteld = nummers.stream().filter(gehoord::contains).toList();
        gemeld(verteld);
        return verteld.size()
                + (int) gehoord.stream().filter(wachten::containsKey).count();
    }

    private List<String> verstreken() {
        List<?> rijen = em.createNativeQuery(
                        "select nummer from taak where herinnerd_op is not null and gemeld_op is null" + " and not stil"
                                + NIET_STIL + " order by nummer for update skip locked")
                .getResultList();
        return rijen.stream().map(String.class::cast).toList();
    }

    /** Only of which somebody hears: the rest is told as soon as there is somebody. */
    private void gemeld(List<String> nummers) {
        Timestamp nu = Timestamp.from(clock.instant());
        nummers.forEach(nummer -> em.createNativeQuery("update taak set gemeld_op = ?1 where nummer = ?2"
                        + " and herinnerd_op is not null and gemeld_op is null and not stil")
                .setParameter(1, nu)
                .setParameter(2, nummer)
                .executeUpdate());
    }

    /** They have no step that could be marked: the lines of the history that say so are told once, as soon as somebody gets that mail. */
    private Map<String, List<String>> wachtenTeLang() {
        return nieuws(
                WACHT,
                em.createNativeQuery("select nummer, h.id from bemiddeling b join historie h on"
                                + " h.bemiddeling_id = b.id where b.status = ?1 and h.van = ?1 and h.handeling = ?2"
                                + NIET_STIL + eens(WACHT))
                        .setParameter(1, Status.WACHT_OP_ANDERE_ZAAK.name())
                        .setParameter(2, Handeling.TERMIJN_VERSTREKEN.name()));
    }

    /** The day came until which they were in de wacht. */
    private Map<String, List<String>> weerVerder() {
        Instant kort = clock.instant().minus(NOG_NIEUWS);
        return nieuws(
                VERDER,
                em.createNativeQuery(
                                "select nummer, h.id from taak t join historie h on h.bemiddeling_id = t.bemiddeling_id"
                                        + " where not t.stil and h.handeling = ?1 and h.medewerker_id is null and h.op >= ?2"
                                        + NIET_STIL + eens(VERDER))
                        .setParameter(1, Handeling.WEER_VERDER.name())
                        .setParameter(2, Timestamp.from(kort)));
    }

    private static String eens(String sleutel) {
        return " and not exists (select from eens_verstuurd e where e.sleutel = '" + sleutel + "' || h.id)";
    }

    /** By number of the case, under which keys it is told. */
    private static Map<String, List<String>> nieuws(String sleutel, Query vraag) {
        List<?> rijen = vraag.getResultList();
        return rijen.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        rij -> (String) rij[0], Collectors.mapping(rij -> sleutel + rij[1], Collectors.toList())));
    }

    /** A timer goes off once; a case that was too late before it stood still has none left. */
    private void haalIn() {
        LocalDate verstreken = LocalDate.ofInstant(clock.instant().minus(NA_DE_TIMER), SharedClock.ZONE);
        em.createNativeQuery("select nummer from taak where herinnerd_op is null and not stil and einde <= ?1"
                        + NIET_STIL + " order by nummer for update skip locked")
                .setParameter(1, Date.valueOf(verstreken))
                .getResultList()
                .forEach(nummer -> proces.herinner((String) nummer, ""));
        em.flush();
    }
}
