package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** Writes what is counted, in the transaction of the change itself. No name, no address, no number of a report. */
@ApplicationScoped
class Overlastfeiten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Gebieden gebieden;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Categorieen categorieen;

    void gemeld(Melding melding, Categorie categorie, boolean nieuw) {
        Buurt buurt = gebieden.get(melding.buurtCode());
        vul(
                em.createNativeQuery(
                        "insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling,"
                                + " groep, categorie, bron, actie, nieuw, uur) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
                melding.id(),
                dag(melding.gezienOp()),
                buurt.code(),
                buurt.wijk().code(),
                buurt.indeling(),
                categorie.groep(),
                categorie.slug(),
                melding.bron().name(),
                melding.actie().name(),
                nieuw,
                melding.gezienOp().atZone(SharedClock.ZONE).getHour());
    }

    void ingetrokken(Melding melding) {
        vul(em.createNativeQuery("delete from feit_overlastmelding where melding = ?1"), melding.id());
    }

    void gesloten(Probleem probleem, boolean overgedragen) {
        Buurt buurt = gebieden.get(probleem.buurtCode());
        heropend(probleem); // a problem counts once: as it ended last
        vul(
                em.createNativeQuery(
                        "insert into feit_probleem (probleem, geopend, op, buurt_code, wijk_code, indeling,"
                                + " groep, categorie, uitkomst, meldingen, overgedragen, werkdagen)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"),
                probleem.id(),
                dag(probleem.geopendOp()),
                dag(probleem.geslotenOp()),
                buurt.code(),
                buurt.wijk().code(),
                buurt.indeling(),
                probleem.groep(),
                probleem.categorie(),
                probleem.uitkomst().name(),
                probleem.meldingen(),
                overgedragen,
                werkdagen.between(lokaal(probleem.geopendOp()), lokaal(probleem.geslotenOp())));
        afloop(probleem);
    }

    /** In time, answered, and gone when somebody looked. */
    private void afloop(Probleem probleem) {
        String antwoord = "from overlastmelding m where m.probleem_id = ?1 and m.antwoord_voor is not null"
                + " and m.ingetrokken_op is null";
        String gekeken = "from overlasthistorie h where h.probleem_id = ?1 and h.wat = 'NOG_EENS_GEKEKEN'";
        vul(
                em.createNativeQuery("update feit_probleem set binnen_termijn = ?2, melders = exists (select 1 "
                        + antwoord + "), beantwoord = not exists (select 1 " + antwoord
                        + " and m.beantwoord_op is null), gekeken = exists (select 1 " + gekeken
                        + "), schoon = coalesce((select h.toelichting = 'het is weg' " + gekeken
                        + " order by h.id limit 1), false) where probleem = ?1"),
                probleem.id(),
                binnenTermijn(probleem));
    }

    private boolean binnenTermijn(Probleem probleem) {
        LocalDate van = lokaal(probleem.geopendOp());
        return categorieen
                .find(probleem.categorie())
                .filter(een -> een.dagen() > 0)
                .map(een -> een.inWerkdagen() ? werkdagen.plus(van, een.dagen()) : van.plusDays(een.dagen()))
                .map(einde -> !lokaal(probleem.geslotenOp()).isAfter(einde))
                .orElse(true);
    }

    void heropend(Probleem probleem) {
        vul(em.createNativeQuery("delete from feit_probleem where probleem = ?1"), probleem.id());
    }

    void overdracht(Overdracht overdracht, Probleem probleem) {
        LocalDate van = lokaal(overdracht.op());
        LocalDate tot = lokaal(overdracht.antwoordOp());
        vul(
                em.createNativeQuery("insert into feit_overdracht (overdracht, op, partner, buurt_code, wijk_code,"
                        + " uitkomst, werkdagen, op_tijd) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
                overdracht.id(),
                Date.valueOf(van),
                overdracht.partner().code(),
                probleem.buurtCode(),
                probleem.wijkCode(),
                overdracht.stand().name(),
                werkdagen.between(van, tot),
                !tot.isAfter(overdracht.einde()));
    }

    void vroegsignaal(Vroegsignaal signaal, Probleem probleem) {
        vul(
                em.createNativeQuery("insert into feit_vroegsignaal (signaal, op, buurt_code, wijk_code, uitkomst)"
                        + " values (?1, ?2, ?3, ?4, ?5)"),
                signaal.id(),
                dag(signaal.beslotenOp()),
                probleem.buurtCode(),
                probleem.wijkCode(),
                signaal.stand().name());
    }

    /** Hours belong to all buurten of the walk alike: nobody writes down which street took how long. */
    void gelopen(Ronde ronde, Collection<String> buurten) {
        vul(em.createNativeQuery("delete from feit_ronde where ronde = ?1"), ronde.id());
        for (String code : buurten) {
            vul(
                    em.createNativeQuery(
                            "insert into feit_ronde (ronde, op, buurt_code, wijk_code, seconden, meelopers)"
                                    + " values (?1, ?2, ?3, ?4, ?5, ?6)"),
                    ronde.id(),
                    dag(ronde.begonnen()),
                    code,
                    gebieden.get(code).wijk().code(),
                    ronde.seconden() / buurten.size(),
                    ronde.meelopers());
        }
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
