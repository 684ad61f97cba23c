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
                werkdagen.between(termijn.begin(), klaar),
                termijn.werkdagen(),
                taak.wijkCode());
    }

    void afgesloten(Bemiddeling zaak) {
        Buurt buurt = gebieden.get(zaak.buurtCode());
        Afloop afloop = zaak.afloop();
        Set<Mijlpaal> gehaald = zaak.mijlpalen();
        Query query = em.createNativeQuery("insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code,"
                + " indeling, verwijzer, aard, resultaat, geschikt, naar_paar, eerste_buur, tweede_buur, samen, pendel,"
                + " complex, nazorg_bereikt, werkdagen)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)");
        vul(
                query,
                zaak.id(),
                dag(zaak.aangemeldOp()),
                dag(afloop.afgeslotenOp()),
                buurt.code(),
                buurt.wijk().code(),
                buurt.indeling(),
                zaak.verwijzer().name(),
                zaak.hoofdaard().name(),
                afloop.resultaat().name(),
                gehaald.contains(Mijlpaal.GESCHIKT),
                gehaald.contains(Mijlpaal.NAAR_PAAR),
                gehaald.contains(Mijlpaal.EERSTE_BUUR),
                gehaald.contains(Mijlpaal.TWEEDE_BUUR),
                gehaald.contains(Mijlpaal.SAMEN),
                gehaald.contains(Mijlpaal.PENDEL),
                !zaak.weging().complexiteit().isEmpty(),
                gehaald.contains(Mijlpaal.NAZORG_BEREIKT),
                doorlooptijd(zaak));
    }

    /** Working days from aanmelding until the result. */
    private int doorlooptijd(Bemiddeling zaak) {
        return werkdagen.between(
                lokaal(zaak.aangemeldOp()), lokaal(zaak.afloop().resultaatOp()));
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
