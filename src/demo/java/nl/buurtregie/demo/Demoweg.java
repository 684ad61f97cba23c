package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import nl.buurtregie.medewerker.Ik;

/** Volunteers at every step of their road: who mediates for long, who just came, and who left. */
@ApplicationScoped
class Demoweg {

    /** As an upgrade does it with who works already. */
    private static final List<String> OVERNAME = List.of(
            "insert into loopbaan (id, inzending, medewerker_id, herkomst, aangemeld_op, zelfstandig_op, vog_op, vog_tot)"
                    + " select nextval('loopbaan_seq'), gen_random_uuid(), v.medewerker_id, v.herkomst, current_date - 700,"
                    + " current_date - 500, v_op, (v_op + interval '3 years')::date from vrijwilliger v,"
                    + " lateral (select current_date - (100 + v.medewerker_id::int * 37 % 800) as v_op) x"
                    + " where not exists (select from loopbaan l where l.medewerker_id = v.medewerker_id)",
            "insert into loopbaanregel (id, loopbaan_id, op, dag, door, wat) select nextval('loopbaanregel_seq'), id,"
                    + " now(), aangemeld_op, 'Buurtregie', 'OVERGENOMEN' from loopbaan where medewerker_id is not null");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Demoaanmelders aanmelders;

    @Inject
    private Demotraining training;

    @Inject
    private Demouren uren;

    @Inject
    private MovableClockProducer klok;

    @Inject
    private Clock clock;

    @Transactional
    void neemOver(List<Ik> bemiddelaars) {
        OVERNAME.forEach(opdracht -> em.createNativeQuery(opdracht).executeUpdate());
        for (Ik bekende : bemiddelaars.subList(0, 2)) {
            zet("vog_op = current_date - 60, vog_tot = (current_date - 60 + interval '3 years')::date", bekende);
        }
        zet("vog_tot = current_date + 19", bemiddelaars.get(2));
        zet(
                "herkomst = 'WIJS_STUDENT', school = 'Hanze, Social Work', periode_van = current_date - 170,"
                        + " periode_tot = current_date + 12",
                bemiddelaars.get(3));
        em.createNativeQuery("update vrijwilliger set herkomst = 'WIJS_STUDENT' where medewerker_id = ?1")
                .setParameter(1, bemiddelaars.get(3).id())
                .executeUpdate();
        zet(
                "aangemeld_op = current_date - 90, kennismaking_op = current_date - 80, training_op = current_date - 60,"
                        + " certificaat_op = current_date - 58, zelfstandig_op = null",
                bemiddelaars.get(bemiddelaars.size() - 2));
    }

    private void zet(String wat, Ik wie) {
        em.createNativeQuery("update loopbaan set " + wat + " where medewerker_id = ?1")
                .setParameter(1, wie.id())
                .executeUpdate();
    }

    void speel(Ik coordinator, List<Ik> bemiddelaars) {
        Random toeval = new Random(Demostad.ZAAD);
        aanmelders.melden(coordinator, this::op);
        training.komen(coordinator, this::op);
        aanmelders.gaanVerder(coordinator, this::op);
        uren.schrijven(coordinator, bemiddelaars, toeval, this::op);
    }

    /** So many days ago, in the evening. */
    private void op(int dagenGeleden, Runnable wat) {
        LocalDate dag = LocalDate.now(clock).minusDays(dagenGeleden);
        klok.movable().at(Demozaak.moment(dag, LocalTime.of(16, 30)), wat);
    }

    /** Does something on a day that has been. */
    interface Toen {
        void op(int dagenGeleden, Runnable wat);
    }
}
