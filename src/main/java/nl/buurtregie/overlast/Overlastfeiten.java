package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.begrip.Overlastfeit;
import nl.buurtregie.platform.facts.FactBook;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Writes what is counted, in the transaction of the change itself. No name, no address, no number of a report. */
@ApplicationScoped
class Overlastfeiten {

    private static final String GEEN_ANTWOORD = "GEEN_ANTWOORD";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FactBook boek;

    @Inject
    private Gebieden gebieden;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Categorieen categorieen;

    void gemeld(Melding melding, Categorie categorie, boolean nieuw) {
        Map<String, Object> feit = waar(melding.buurtCode());
        feit.put("melding", melding.id());
        feit.put("op", lokaal(melding.gezienOp()));
        feit.put("groep", categorie.groep());
        feit.put("categorie", categorie.slug());
        feit.put("bron", melding.bron().name());
        feit.put("actie", melding.actie().name());
        feit.put("nieuw", nieuw);
        feit.put("uur", melding.gezienOp().atZone(SharedClock.ZONE).getHour());
        boek.append(Overlastfeit.GEMELD, melding.id(), feit);
    }

    void ingetrokken(Melding melding) {
        boek.append(Overlastfeit.INGETROKKEN, melding.id());
    }

    /** Reports came or went: the oldest that still stands tells of the problem, and no other. */
    void herteld(Probleem probleem) {
        em.flush();
        Rows.map(
                        em.createNativeQuery("select f.melding, m.eerste from feit_overlastmelding f join"
                                        + " (select id, id = min(id) over () as eerste from overlastmelding"
                                        + " where probleem_id = ?1 and ingetrokken_op is null) m on m.id = f.melding"
                                        + " where f.nieuw <> m.eerste order by f.melding")
                                .setParameter(1, probleem.id()),
                        Long.class,
                        Boolean.class)
                .forEach((melding, eerste) -> boek.again(Overlastfeit.GEMELD, melding, Map.of("nieuw", eerste)));
    }

    /** A problem counts once: as it ended last. */
    void gesloten(Probleem probleem, boolean overgedragen) {
        em.flush();
        List<Dicht> dicht = dicht(probleem);
        Map<String, Object> feit = waar(probleem.buurtCode());
        feit.put("probleem", probleem.id());
        feit.put("geopend", lokaal(probleem.geopendOp()));
        feit.put("op", lokaal(probleem.geslotenOp()));
        feit.put("groep", probleem.groep());
        feit.put("categorie", probleem.categorie());
        feit.put("uitkomst", probleem.uitkomst().name());
        feit.put("meldingen", probleem.meldingen());
        feit.put("overgedragen", overgedragen);
        int duurde = werkdagen.between(lokaal(probleem.geopendOp()), lokaal(probleem.geslotenOp()));
        feit.put("werkdagen", duurde - werkdagen(dicht));
        feit.put("binnen_termijn", binnenTermijn(probleem, dicht));
        feit.putAll(afloop(probleem));
        boek.append(Overlastfeit.PROBLEEM_KLAAR, probleem.id(), feit);
    }

    /** Somebody wanted an answer, all of them got it; somebody looked again, and it was gone the first time. */
    private Map<String, Object> afloop(Probleem probleem) {
        String antwoord = "from overlastmelding m where m.probleem_id = ?1 and m.antwoord_voor is not null"
                + " and m.ingetrokken_op is null";
        String gekeken = "from overlasthistorie h where h.probleem_id = ?1 and h.wat = 'NOG_EENS_GEKEKEN'";
        String gebleven =
                "coalesce((select k.wat from overlasthistorie k where k.probleem_id = h.probleem_id and k.id > h.id"
                        + " and k.wat in ('BEANTWOORD', 'HEROPEND', 'TOCH_NIET_KLAAR') order by k.id limit 1), '')"
                        + " <> 'TOCH_NIET_KLAAR'";
        Query vraag = em.createNativeQuery("select exists (select 1 " + antwoord
                        + "), not exists (select 1 " + antwoord + " and m.beantwoord_op is null), exists (select 1 "
                        + gekeken + "), coalesce((select h.toelichting like 'het is weg%' and " + gebleven + " "
                        + gekeken
                        + " order by h.id limit 1), false)")
                .setParameter(1, probleem.id());
        return Rows.of(vraag, Afloop.class).get(0).feit();
    }

    private record Afloop(boolean melders, boolean beantwoord, boolean gekeken, boolean schoon) {
        Map<String, Object> feit() {
            return Map.of("melders", melders, "beantwoord", beantwoord, "gekeken", gekeken, "schoon", schoon);
        }
    }

    /** It was closed then, and began again: no time of solving it. */
    private record Dicht(Instant van, Instant tot) {
        LocalDate begin() {
            return lokaal(van);
        }

        LocalDate einde() {
            return lokaal(tot);
        }
    }

    private List<Dicht> dicht(Probleem probleem) {
        return Rows.of(
                em.createNativeQuery("select op, weer from (select stand, op, lead(op) over (order by id) as weer"
                                + " from standwissel where probleem_id = ?1) w"
                                + " where stand = 'AFGESLOTEN' and weer is not null")
                        .setParameter(1, probleem.id()),
                Dicht.class);
    }

    private int werkdagen(List<Dicht> dicht) {
        return dicht.stream()
                .mapToInt(een -> werkdagen.between(een.begin(), een.einde()))
                .sum();
    }

    /** By the term of the day it was opened: a later one judges later problems. */
    private boolean binnenTermijn(Probleem probleem, List<Dicht> dicht) {
        LocalDate van = lokaal(probleem.geopendOp());
        long dagen = dicht.stream()
                .mapToLong(een -> ChronoUnit.DAYS.between(een.begin(), een.einde()))
                .sum();
        return categorieen
                .find(probleem.categorie(), van)
                .filter(een -> een.dagen() > 0)
                .map(een -> een.inWerkdagen()
                        ? werkdagen.plus(van, een.dagen() + werkdagen(dicht))
                        : van.plusDays(een.dagen() + dagen))
                .map(einde -> !lokaal(probleem.geslotenOp()).isAfter(einde))
                .orElse(true);
    }

    void heropend(Probleem probleem) {
        boek.append(Overlastfeit.PROBLEEM_HEROPEND, probleem.id());
    }

    /** Written first, so that of two who answer at once the second hears it from the transfer and not from the book. */
    void overdracht(Overdracht overdracht, Probleem probleem) {
        em.flush();
        LocalDate tot = lokaal(overdracht.antwoordOp());
        overdracht(overdracht, probleem, overdracht.stand().name(), tot);
    }

    /** The term is over: it counts from now on, and once more when the answer comes after all. */
    void zonderAntwoord(Overdracht overdracht, Probleem probleem) {
        overdracht(overdracht, probleem, GEEN_ANTWOORD, overdracht.einde());
    }

    private void overdracht(Overdracht overdracht, Probleem probleem, String uitkomst, LocalDate tot) {
        LocalDate van = lokaal(overdracht.op());
        boolean opTijd = !uitkomst.equals(GEEN_ANTWOORD) && !tot.isAfter(overdracht.einde());
        boek.append(
                Overlastfeit.OVERDRACHT_KLAAR,
                overdracht.id(),
                Map.of(
                        "overdracht", overdracht.id(),
                        "op", van,
                        "partner", overdracht.partner().code(),
                        "buurt_code", probleem.buurtCode(),
                        "wijk_code", probleem.wijkCode(),
                        "uitkomst", uitkomst,
                        "werkdagen", werkdagen.between(van, tot),
                        "op_tijd", opTijd));
    }

    /** Written first, for the same reason. */
    void vroegsignaal(Vroegsignaal signaal, Probleem probleem) {
        em.flush();
        boek.append(
                Overlastfeit.SIGNAAL_BESLIST,
                signaal.id(),
                Map.of(
                        "signaal", signaal.id(),
                        "op", lokaal(signaal.beslotenOp()),
                        "buurt_code", probleem.buurtCode(),
                        "wijk_code", probleem.wijkCode(),
                        "uitkomst", signaal.stand().name()));
    }

    private Map<String, Object> waar(String code) {
        Buurt buurt = gebieden.get(code);
        return new HashMap<>(
                Map.of("buurt_code", buurt.code(), "wijk_code", buurt.wijk().code(), "indeling", buurt.indeling()));
    }

    private static LocalDate lokaal(Instant moment) {
        return LocalDate.ofInstant(moment, SharedClock.ZONE);
    }
}
