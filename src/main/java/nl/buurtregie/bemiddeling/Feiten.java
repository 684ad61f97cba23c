package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
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
    private Gebieden gebieden;

    @Inject
    private WorkingDays werkdagen;

    void aangemeld(Bemiddeling zaak) {
        Buurt buurt = gebieden.get(zaak.buurtCode());
        Query query = em.createNativeQuery("insert into feit_aanmelding"
                + " (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal, aard)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        vul(
                query,
                zaak.id(),
                dag(zaak.aangemeldOp()),
                buurt.code(),
                buurt.wijk().code(),
                buurt.indeling(),
                zaak.verwijzer().name(),
                zaak.kanaal().name(),
                zaak.hoofdaard().name());
        terugkeer(zaak);
    }

    /** Whoever lived at one of these addresses came back: the case that was closed within the year did not last. */
    private void terugkeer(Bemiddeling zaak) {
        em.flush();
        vul(
                em.createNativeQuery("update feit_afsluiting set terugkeer = true where zaak <> ?1 and op > ?2"
                        + " and zaak in (select oud.bemiddeling_id from partij oud join partij nieuw"
                        + " on nieuw.postcode = oud.postcode and nieuw.huisnummer = oud.huisnummer"
                        + " where nieuw.bemiddeling_id = ?1)"),
                zaak.id(),
                Date.valueOf(dag(zaak.aangemeldOp()).toLocalDate().minusDays(TERUGKEER_DAGEN)));
    }

    /** How heavy it is becomes known at the intake, and counts for the aanmelding. */
    private void gewogen(Taak taak) {
        vul(
                em.createNativeQuery("update feit_aanmelding set complex ="
                        + " (select complexiteit <> '' from bemiddeling where id = ?1) where zaak = ?1"),
                taak.bemiddelingId());
    }

    void stapKlaar(Taak taak, LocalDate klaar) {
        Query query = em.createNativeQuery("insert into feit_termijn"
                + " (zaak, stap, begin, klaar, werkdagen, norm, wijk_code) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        Termijn termijn = taak.termijn();
        vul(
                query,
                taak.bemiddelingId(),
                taak.status().name(),
                Date.valueOf(termijn.begin()),
                Date.valueOf(klaar),
                werkdagen.between(termijn.begin(), klaar) - taak.stilstand(),
                termijn.werkdagen(),
                taak.wijkCode());
        if (taak.status() == Status.INTAKE) {
            gewogen(taak);
        }
    }

    void afgesloten(Bemiddeling zaak) {
        Buurt buurt = gebieden.get(zaak.buurtCode());
        Query query = em.createNativeQuery("insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code,"
                + " indeling, verwijzer, aard, resultaat, complex, werkdagen, heropend)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
        vul(
                query,
                zaak.id(),
                dag(zaak.aangemeldOp()),
                dag(zaak.afloop().afgeslotenOp()),
                buurt.code(),
                buurt.wijk().code(),
                buurt.indeling(),
                zaak.verwijzer().name(),
                zaak.hoofdaard().name(),
                zaak.afloop().resultaat().name(),
                !zaak.weging().complexiteit().isEmpty(),
                doorlooptijd(zaak),
                zaak.keerHeropend());
        gehaald(zaak);
    }

    /** How far it came: a column for each step of the funnel. */
    private void gehaald(Bemiddeling zaak) {
        Set<Mijlpaal> gehaald = zaak.mijlpalen();
        Query query = em.createNativeQuery("update feit_afsluiting set geschikt = ?2, naar_paar = ?3, eerste_buur = ?4,"
                + " tweede_buur = ?5, samen = ?6, pendel = ?7, groep = ?8, coaching = ?9, nazorg_bereikt = ?10"
                + " where zaak = ?1");
        vul(
                query,
                zaak.id(),
                gehaald.contains(Mijlpaal.GESCHIKT),
                gehaald.contains(Mijlpaal.NAAR_PAAR),
                gehaald.contains(Mijlpaal.EERSTE_BUUR),
                gehaald.contains(Mijlpaal.TWEEDE_BUUR),
                gehaald.contains(Mijlpaal.SAMEN),
                gehaald.contains(Mijlpaal.PENDEL),
                gehaald.contains(Mijlpaal.GROEP),
                gehaald.contains(Mijlpaal.COACHING),
                gehaald.contains(Mijlpaal.NAZORG_BEREIKT));
    }

    /** An open case has no end: its closing counts when it closes again. */
    void heropend(Bemiddeling zaak) {
        vul(em.createNativeQuery("delete from feit_afsluiting where zaak = ?1"), zaak.id());
    }

    /** Working days from aanmelding until the result, without those in de wacht. */
    private int doorlooptijd(Bemiddeling zaak) {
        return werkdagen.between(
                        lokaal(zaak.aangemeldOp()), lokaal(zaak.afloop().resultaatOp()))
                - zaak.stilstand();
    }

    private static Date dag(Instant moment) {
        return Date.valueOf(lokaal(moment));
    }

    private static LocalDate lokaal(Instant moment) {
        return LocalDate.ofInstant(moment, SharedClock.ZONE);
    }

    private static void vul(Query query, Object... waarden) {
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        query.executeUpdate();
    }
}
