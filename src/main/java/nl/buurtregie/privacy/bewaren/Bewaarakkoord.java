package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;

/** With which terms the nights may be used: as the privacyfunctionaris saw them in a dry run. A shorter one waits until it was seen too. */
@ApplicationScoped
@Transactional
public class Bewaarakkoord {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    private record Rij(String soort, String termijn) {}

    /**
     * A kind of which nothing goes until somebody confirms it.
     *
     * @param was the term that was confirmed last; null: none
     */
    public record Wachtend(Bewaring soort, Period was) {}

    /** In the order of the page; empty while the nights are not used, because then all waits for that. */
    public List<Wachtend> wachtend() {
        if (!instellingen.isNachtAan()) {
            return List.of();
        }
        Map<String, Period> termijnen = termijnen();
        return plan.soorten().stream()
                .filter(een -> !mag(een, termijnen))
                .map(Bewaarsoort::bewaring)
                .map(een -> new Wachtend(een, termijnen.get(een.code())))
                .toList();
    }

    /** Whether the nights are used. */
    public boolean isNachtAan() {
        return instellingen.isNachtAan();
    }

    /** Whether the nights take what is past its term of this kind. */
    public boolean gaat(String code) {
        return instellingen.isNachtAan()
                && wachtend().stream().noneMatch(een -> een.soort().code().equals(code));
    }

    /** How long this kind is kept; empty as long as nothing makes it go. */
    public Optional<Period> termijn(String code) {
        return plan.soorten().stream()
                .filter(een -> een.bewaring().code().equals(code))
                .filter(een -> een.gaatVanzelf() || gaat(code))
                .map(een -> een.bewaring().termijn())
                .findFirst();
    }

    /**
     * A batch of the night. A term that became longer is the confirmed one from then on, so that the way back is seen too.
     *
     * @return how many went; 0 when it waits
     */
    int ruimOp(Bewaarsoort soort, int hoogstens) {
        Map<String, Period> termijnen = termijnen();
        if (!mag(soort, termijnen)) {
            return 0;
        }
        Bewaring nu = soort.bewaring();
        if (soort.gaatVanzelf() && soort.korterVraagtAkkoord() && !termijnen.containsKey(nu.code())) {
            bewaar(nu, "Buurtregie"); // the term of the first round is the one that is compared with
        } else if (termijnen.containsKey(nu.code()) && !nu.termijn().equals(termijnen.get(nu.code()))) {
            em.createNativeQuery("update bewaarakkoord set termijn = ?2 where soort = ?1")
                    .setParameter(1, nu.code())
                    .setParameter(2, nu.termijn().toString())
                    .executeUpdate();
        }
        return plan.ruimOp(soort, hoogstens);
    }

    /** The terms as they are now, of all that does not go by itself. */
    void geef(Ik ik) {
        Map<String, Period> termijnen = termijnen();
        plan.soorten().stream()
                .filter(Bewaarsoort::korterVraagtAkkoord)
                .map(Bewaarsoort::bewaring)
                .filter(een -> !een.termijn().equals(termijnen.get(een.code())))
                .forEach(een -> geef(ik, een));
    }

    private void geef(Ik ik, Bewaring soort) {
        bewaar(soort, ik.naam());
        log.write(
                AuditEvent.SETTING_CHANGED,
                null,
                "termijn bevestigd: " + soort.wat() + ", " + DutchDates.period(soort.termijn()));
    }

    private void bewaar(Bewaring soort, String door) {
        em.createNativeQuery(
                        "insert into bewaarakkoord (soort, termijn, door, op) values (?1, ?2, ?3, ?4) on conflict (soort)"
                                + " do update set termijn = excluded.termijn, door = excluded.door, op = excluded.op")
                .setParameter(1, soort.code())
                .setParameter(2, soort.termijn().toString())
                .setParameter(3, door)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static boolean mag(Bewaarsoort soort, Map<String, Period> termijnen) {
        Period was = termijnen.get(soort.bewaring().code());
        boolean langGenoeg =
                was == null ? soort.gaatVanzelf() : !soort.bewaring().isKorterDan(was);
        return !soort.korterVraagtAkkoord() || langGenoeg;
    }

    private Map<String, Period> termijnen() {
        return Rows.of(em.createNativeQuery("select soort, termijn from bewaarakkoord"), Rij.class).stream()
                .collect(Collectors.toMap(Rij::soort, een -> Period.parse(een.termijn)));
    }
}
