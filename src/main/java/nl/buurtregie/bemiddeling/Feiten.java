package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Zaakfeit;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.facts.FactBook;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Writes what is counted, in the transaction of the change itself. No name, no address, no case number. */
@ApplicationScoped
class Feiten {

    /** Coming back within so many days counts as coming back. */
    private static final int TERUGKEER_DAGEN = 365;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FactBook boek;

    @Inject
    private Gebieden gebieden;

    @Inject
    private WorkingDays werkdagen;

    void aangemeld(Bemiddeling zaak) {
        Map<String, Object> feit = waar(zaak);
        feit.put("op", lokaal(zaak.aangemeldOp()));
        feit.put("verwijzer", zaak.verwijzer().name());
        feit.put("kanaal", zaak.kanaal().name());
        feit.put("aard", zaak.hoofdaard().name());
        boek.append(Zaakfeit.AANGEMELD, zaak.id(), feit);
        teruggekeerd(zaak);
    }

    /** It lies in another buurt than was thought: it counts once, there. */
    void verhuisd(Bemiddeling zaak) {
        boek.again(Zaakfeit.AANGEMELD, zaak.id(), waar(zaak));
    }

    /** Whoever lived at one of these addresses came back: the cases that were closed within the year before did not last. */
    void teruggekeerd(Bemiddeling zaak) {
        em.flush();
        eerder(zaak).forEach(oud -> boek.append(Zaakfeit.TERUGGEKEERD, oud));
    }

    private List<?> eerder(Bemiddeling zaak) {
        return em.createNativeQuery(
                        "select zaak from feit_afsluiting where not terugkeer and zaak <> ?1 and op > ?2 and op <= ?3"
                                + " and zaak in (select oud.bemiddeling_id from partij oud join partij nieuw"
                                + " on nieuw.postcode = oud.postcode and nieuw.huisnummer = oud.huisnummer"
                                + " and lower(coalesce(nieuw.toevoeging, '')) = lower(coalesce(oud.toevoeging, ''))"
                                + " where nieuw.bemiddeling_id = ?1) order by zaak")
                .setParameter(1, zaak.id())
                .setParameter(2, Date.valueOf(lokaal(zaak.aangemeldOp()).minusDays(TERUGKEER_DAGEN)))
                .setParameter(3, Date.valueOf(lokaal(zaak.aangemeldOp())))
                .getResultList();
    }

    void stapKlaar(Taak taak, LocalDate klaar) {
        Termijn termijn = taak.termijn();
        boek.append(
                Zaakfeit.STAP_KLAAR,
                taak.bemiddelingId(),
                Map.of(
                        "zaak", taak.bemiddelingId(),
                        "stap", taak.status().name(),
                        "begin", termijn.begin(),
                        "klaar", klaar,
                        "werkdagen", werkdagen.between(termijn.begin(), klaar) - taak.stilstand(),
                        "norm", termijn.werkdagen(),
                        "wijk_code", taak.wijkCode()));
        if (taak.status() == Status.INTAKE) {
            gewogen(em.find(Bemiddeling.class, taak.bemiddelingId()));
        }
    }

    /** How heavy it is becomes known at the intake, and counts for the aanmelding. */
    private void gewogen(Bemiddeling zaak) {
        boek.append(Zaakfeit.GEWOGEN, zaak.id(), Map.of("complex", isComplex(zaak)));
    }

    void afgesloten(Bemiddeling zaak) {
        Map<String, Object> feit = waar(zaak);
        feit.put("aangemeld", lokaal(zaak.aangemeldOp()));
        feit.put("op", lokaal(zaak.afloop().afgeslotenOp()));
        feit.put("verwijzer", zaak.verwijzer().name());
        feit.put("aard", zaak.hoofdaard().name());
        feit.put("resultaat", zaak.afloop().resultaat().name());
        feit.put("complex", isComplex(zaak));
        feit.put("werkdagen", doorlooptijd(zaak));
        feit.put("heropend", zaak.keerHeropend());
        for (Mijlpaal stap : Mijlpaal.values()) { // how far it came: a column for each step of the funnel
            feit.put(stap.name().toLowerCase(Locale.ROOT), zaak.mijlpalen().contains(stap));
        }
        boek.append(Zaakfeit.AFGESLOTEN, zaak.id(), feit);
    }

    /** What became of a referral; asked again, the last answer counts. */
    void nagevraagd(Bemiddeling zaak, Navraagantwoord antwoord, LocalDate op) {
        Map<String, Object> feit = waar(zaak);
        feit.put("op", op);
        feit.put("antwoord", antwoord.name());
        boek.append(Zaakfeit.NAGEVRAAGD, zaak.id(), feit);
    }

    /** An open case has no end: its closing counts when it closes again. */
    void heropend(Bemiddeling zaak) {
        boek.append(Zaakfeit.HEROPEND, zaak.id());
    }

    /** A step that was recorded by a slip was not done, and a case closed by it is open. */
    void terug(Bemiddeling zaak, Terugweg weg, Status van) {
        if (!weg.isGestopt() && weg.taak().isPresent()) {
            boek.append(Zaakfeit.STAP_TERUG, zaak.id(), Map.of("id", laatsteStap(zaak)));
        }
        if (weg.status() == Status.INTAKE && !weg.isGestopt()) {
            gewogen(zaak);
        }
        if (!van.isOpen()) {
            heropend(zaak);
        }
    }

    /** The line of the last step that was not taken back before. */
    private long laatsteStap(Bemiddeling zaak) {
        return ((Number) em.createNativeQuery(
                                "select max(b.id) from feitenboek b where b.onderwerp = ?1"
                                        + " and b.wat = 'STAP_KLAAR' and not exists (select from feitenboek t where"
                                        + " t.onderwerp = b.onderwerp and t.wat = 'STAP_TERUG' and cast(t.feit ->> 'id' as bigint) = b.id)")
                        .setParameter(1, zaak.id().toString())
                        .getSingleResult())
                .longValue();
    }

    private Map<String, Object> waar(Bemiddeling zaak) {
        Buurt buurt = gebieden.get(zaak.buurtCode());
        return new HashMap<>(Map.of(
                "zaak", zaak.id(),
                "buurt_code", buurt.code(),
                "wijk_code", buurt.wijk().code(),
                "indeling", buurt.indeling()));
    }

    private static boolean isComplex(Bemiddeling zaak) {
        return !zaak.weging().complexiteit().isEmpty();
    }

    /** Working days from aanmelding until the result, without those in de wacht and those it was closed before it began again. */
    private int doorlooptijd(Bemiddeling zaak) {
        return werkdagen.between(
                        lokaal(zaak.aangemeldOp()), lokaal(zaak.afloop().resultaatOp()))
                - zaak.wacht().stilstand();
    }

    private static LocalDate lokaal(Instant moment) {
        return LocalDate.ofInstant(moment, SharedClock.ZONE);
    }
}
