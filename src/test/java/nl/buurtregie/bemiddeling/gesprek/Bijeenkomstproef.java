package nl.buurtregie.bemiddeling.gesprek;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstpost;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstsoort;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;

/** An intervisie of an hour and a half, for which mediators are asked. */
final class Bijeenkomstproef {

    private Bijeenkomstproef() {}

    /** @param wie accounts; each gets a road when there is none */
    static long plan(Wereld wereld, LocalDate dag, int uur, long... wie) {
        return plan(wereld, dag, uur, true, wie);
    }

    /** @param toch it was seen that somebody has a talk then */
    static long plan(Wereld wereld, LocalDate dag, int uur, boolean toch, long... wie) {
        Set<Long> wegen = new HashSet<>();
        for (long een : wie) {
            wereld.vraag("with x as (insert into loopbaan (id, inzending, medewerker_id, herkomst, aangemeld_op,"
                    + " zelfstandig_op) select -" + een + ", gen_random_uuid(), " + een + ", 'BEWONER', current_date,"
                    + " current_date where not exists (select 1 from loopbaan where id = -" + een
                    + ") returning 1) select count(*) from x");
            wegen.add(-een);
        }
        Bijeenkomstplan plan = new Bijeenkomstplan(
                Bijeenkomstsoort.INTERVISIE, dag, LocalTime.of(uur, 0), LocalTime.of(uur + 1, 30), "De Linde", null);
        long id = planner(wereld).plan(wereld.marjan, UUID.randomUUID(), plan, wegen, toch);
        wereld.em.flush();
        return id;
    }

    /** Who was asked gets no mail here. */
    static PlanBijeenkomst planner(Wereld wereld) {
        PlanBijeenkomst planner =
                Testobjecten.zet(wereld.maak(PlanBijeenkomst.class), "gesprekken", wereld.maak(Bezettetijd.class));
        return Testobjecten.zet(planner, "post", new Bijeenkomstpost() {
            @Override
            public void nodigUit(Bijeenkomst een, Set<Loopbaan> wie) {}

            @Override
            public void zegAf(Bijeenkomst een, Set<Loopbaan> wie) {}
        });
    }
}
