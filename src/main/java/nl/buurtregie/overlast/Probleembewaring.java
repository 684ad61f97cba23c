package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;

/** What was written about a problem that ended long ago, by us and by partners. Place, kind and end stay. */
@ApplicationScoped
@Transactional
class Probleembewaring implements Bewaarsoort {

    private static final String TE_OUD = " from probleem p where p.gesloten_op < ?1 and p.gewist_op is null";

    /** Of problems that were marked in this transaction. */
    private static final List<String> WIS = List.of(
            "update overdracht set bericht = '', antwoord = null, aflevering_uitleg = null where probleem_id = ?1",
            "update overlasthistorie set toelichting = null where probleem_id = ?1 and toelichting is not null",
            "update overlastmelding set notitie = null, melder_naam = null, melder_contact = null where probleem_id = ?1",
            "update signalenpost set fout = null, fotofout = null where overdracht_id in"
                    + " (select id from overdracht where probleem_id = ?1)");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "problemen",
                Bewaring.Groep.STRAAT,
                "Wat er over een probleem geschreven is",
                "uitleg, berichten van en aan partners",
                "publieke taak: opruimen",
                "AVG artikel 6, lid 1 e",
                instellingen.problemen(),
                "na de afhandeling",
                Bewaring.Daarna.WISSEN,
                "plaats, soort en afloop blijven",
                "problemen");
    }

    @Override
    public boolean gaatVanzelf() {
        return false;
    }

    @Override
    public int aanDeBeurt() {
        Number aantal =
                (Number) met(em.createNativeQuery("select count(*)" + TE_OUD)).getSingleResult();
        return aantal.intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        List<?> ids = met(em.createNativeQuery("update probleem set gewist_op = ?2, uitleg = null, postcode = null,"
                        + " huisnummer = null, plek = case when groep = 'buren' then 'gewist' else plek end where id in (select p.id"
                        + TE_OUD
                        + " order by p.id limit ?3 for update skip locked) returning id"))
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, hoogstens)
                .getResultList();
        for (Object id : ids) {
            WIS.forEach(opdracht ->
                    em.createNativeQuery(opdracht).setParameter(1, id).executeUpdate());
        }
        return ids.size();
    }

    private Query met(Query vraag) {
        LocalDate dag = LocalDate.now(clock).minus(instellingen.problemen());
        return vraag.setParameter(1, Timestamp.from(SharedClock.startOf(dag)));
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "probleem.uitleg",
                "probleem.postcode",
                "probleem.huisnummer",
                "overdracht.bericht",
                "overdracht.antwoord",
                "overdracht.aflevering_uitleg",
                "overlasthistorie.toelichting",
                "signalenpost.fout",
                "signalenpost.fotofout");
    }
}
