package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Zaakfeit;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.facts.FactBook;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Writes what is counted, in the transaction of the change itself. No name, no address, no case number. */
@ApplicationScoped
class Feiten {

    /** The same door again, within a year after it was closed. */
    private static final String NU = "select distinct f.zaak, n.id from feit_afsluiting f"
            + " join partij oud on oud.bemiddeling_id = f.zaak"
            + " join partij nieuw on nieuw.postcode = oud.postcode and nieuw.huisnummer = oud.huisnummer"
            + " and " + Adres.kortInSql("nieuw.toevoeging") + " = " + Adres.kortInSql("oud.toevoeging")
            + " join bemiddeling n on n.id = nieuw.bemiddeling_id and n.id <> f.zaak"
            + " and n.resultaat is distinct from 'DUBBEL'"
            + " where cast(n.aangemeld_op at time zone 'Europe/Amsterdam' as date) - f.op between 0 and 364";

    /** Of the closing that holds, and not taken back. */
    private static final String TOCH = " from feitenboek t where t.wat = 'TERUGGEKEERD' and t.id >"
            + " (select max(b.id) from feitenboek b where b.onderwerp = t.onderwerp and b.wat = 'AFGESLOTEN')"
            + " and not exists (select from feitenboek n where n.onderwerp = t.onderwerp and n.wat = 'NIET_TERUGGEKEERD'"
            + " and n.id > t.id and n.feit ->> 'zaak' = t.feit ->> 'zaak')";

    private static final String EINDE = "select wat from feitenboek where onderwerp = ?1"
            + " and wat in ('AFGESLOTEN', 'DUBBEL', 'HEROPEND') order by id desc limit 1";

    private static final String VERTELD =
            "select distinct cast(t.onderwerp as bigint), cast(t.feit ->> 'zaak' as bigint)" + TOCH
                    + " and t.feit ->> 'zaak' is not null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FactBook boek;

    @Inject
    private Gebieden gebieden;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Wachtproces wacht;

    void aangemeld(Bemiddeling zaak) {
        Map<String, Object> feit = waar(zaak);
        feit.put("op", SharedClock.dayOf(zaak.aangemeldOp()));
        feit.put("verwijzer", zaak.verwijzer().name());
        feit.put("kanaal", zaak.kanaal().name());
        feit.put("aard", zaak.hoofdaard().name());
        boek.append(Zaakfeit.AANGEMELD, zaak.id(), feit);
        teruggekeerd(zaak);
    }

    /** It is about something else than was thought. */
    void gaatOver(Bemiddeling zaak) {
        boek.again(
                Zaakfeit.AANGEMELD, zaak.id(), Map.of("aard", zaak.hoofdaard().name()));
    }

    /** It lies in another buurt than was thought: it counts once, there. */
    void verhuisd(Bemiddeling zaak) {
        boek.again(Zaakfeit.AANGEMELD, zaak.id(), waar(zaak));
        if (!zaak.status().isOpen() && !zaak.isDubbel()) {
            sluitDaar(zaak);
        }
    }

    /** A closed case counts there with its closing too, and who came back with it. */
    private void sluitDaar(Bemiddeling zaak) {
        List<?> terug = em.createNativeQuery(
                        "select coalesce(t.feit ->> 'zaak', '')" + TOCH + " and t.onderwerp = ?1 order by t.id")
                .setParameter(1, zaak.id().toString())
                .getResultList();
        boek.again(Zaakfeit.AFGESLOTEN, zaak.id(), waar(zaak));
        terug.forEach(door -> boek.append(
                Zaakfeit.TERUGGEKEERD,
                zaak.id(),
                door.equals("") ? Map.of() : Map.of("zaak", Long.valueOf((String) door))));
    }

    /**
     * Whoever lived at one of these addresses came back: the cases that were closed within the year before did not last. When an address turns
     * out otherwise, it is taken back of the cases of which that is known; of one that was erased nobody knows any more.
     */
    void teruggekeerd(Bemiddeling zaak) {
        em.flush();
        Set<Terug> nu = terug(NU + " and n.id = ?1", zaak.id());
        nu.addAll(terug(NU + " and f.zaak = ?1", zaak.id()));
        Set<Terug> verteld =
                terug(VERTELD + " and t.feit ->> 'zaak' = ?1", zaak.id().toString());
        verteld.addAll(terug(VERTELD + " and t.onderwerp = ?1", zaak.id().toString()));
        nu.stream().filter(een -> !verteld.contains(een)).forEach(een -> vertel(Zaakfeit.TERUGGEKEERD, een));
        verteld.stream()
                .filter(een -> !nu.contains(een) && heeftAdres(een.ander(zaak)))
                .forEach(een -> vertel(Zaakfeit.NIET_TERUGGEKEERD, een));
    }

    private Set<Terug> terug(String vraag, Object zaak) {
        return new LinkedHashSet<>(
                Rows.of(em.createNativeQuery(vraag + " order by 1, 2").setParameter(1, zaak), Terug.class));
    }

    private void vertel(Zaakfeit wat, Terug een) {
        boek.append(wat, een.oud(), Map.of("zaak", een.aanmelding()));
    }

    private boolean heeftAdres(long zaak) {
        return !em.createNativeQuery("select 1 from partij where bemiddeling_id = ?1 and postcode is not null")
                .setParameter(1, zaak)
                .getResultList()
                .isEmpty();
    }

    /** That a case did not last, and by which aanmelding that is known. */
    private record Terug(long oud, long aanmelding) {

        long ander(Bemiddeling zaak) {
            return zaak.id() == oud ? aanmelding : oud;
        }
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
                        "werkdagen", werkdagen.between(termijn.begin(), klaar) - wacht.stilstand(taak, klaar),
                        "norm", termijn.werkdagen(),
                        "wijk_code", taak.wijkCode()));
        if (taak.status() == Status.INTAKE) {
            gewogen(em.find(Bemiddeling.class, taak.bemiddelingId()));
        }
    }

    /** How heavy it is becomes known at the intake, and counts for the aanmelding. */
    private void gewogen(Bemiddeling zaak) {
        boek.append(Zaakfeit.GEWOGEN, zaak.id(), Map.of("complex", zaak.weging().isComplex()));
    }

    void afgesloten(Bemiddeling zaak) {
        if (zaak.isDubbel()) {
            boek.append(Zaakfeit.DUBBEL, zaak.id());
            teruggekeerd(zaak); // not by this one
            return;
        }
        Map<String, Object> feit = waar(zaak);
        feit.put("aangemeld", SharedClock.dayOf(zaak.aangemeldOp()));
        feit.put("op", SharedClock.dayOf(zaak.afloop().afgeslotenOp()));
        feit.put("verwijzer", zaak.verwijzer().name());
        feit.put("aard", zaak.hoofdaard().name());
        feit.put("resultaat", zaak.afloop().resultaat().name());
        feit.put("complex", zaak.weging().isComplex());
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
        boolean teltWeer = em.createNativeQuery(EINDE)
                .setParameter(1, zaak.id().toString())
                .getResultList()
                .contains(Zaakfeit.DUBBEL.name());
        boek.append(Zaakfeit.HEROPEND, zaak.id());
        if (teltWeer) {
            teruggekeerd(zaak);
        }
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

    /** Working days from aanmelding until the result, without those in de wacht and those it was closed before it began again. */
    private int doorlooptijd(Bemiddeling zaak) {
        return werkdagen.between(
                        SharedClock.dayOf(zaak.aangemeldOp()),
                        SharedClock.dayOf(zaak.afloop().resultaatOp()))
                - zaak.wacht().stilstand();
    }
}
