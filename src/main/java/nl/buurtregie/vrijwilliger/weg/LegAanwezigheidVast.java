package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;

/** Who was at a training or an intervisie, all in one form. With the tick of a basic training somebody is a step further. */
@ApplicationScoped
@Transactional
public class LegAanwezigheidVast {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private WijzigVrijwilliger wijzigVrijwilliger;

    @Inject
    private Wegschrift schrift;

    @Inject
    private Clock clock;

    /**
     * @param getoond ids of the roads that were on the form: of somebody else nothing changes
     * @param vinkjes ids of roads; who was there without being asked is welcome too
     */
    public void legVast(Ik ik, long id, int gezien, Set<Long> getoond, Set<Long> vinkjes) {
        Bijeenkomst een = bijeenkomsten.get(ik, id);
        if (een.versie() != gezien) {
            throw new Changed("Een collega", clock.instant());
        }
        Set<Long> eerst = een.aanwezigen();
        Set<Long> aanwezig = Bijeenkomst.samen(eerst, getoond, vinkjes);
        een.waren(aanwezig, schrift.vandaag(), clock.instant());
        em.flush(); // what somebody followed is asked below
        Set<Long> erbij = new HashSet<>(aanwezig);
        erbij.removeAll(eerst);
        erbij.forEach(wie -> wasErbij(ik, een, loopbanen.get(ik, wie)));
        Set<Long> eraf = new HashSet<>(eerst);
        eraf.removeAll(aanwezig);
        eraf.forEach(wie -> wasErNietBij(ik, een, loopbanen.get(ik, wie)));
    }

    private void wasErbij(Ik ik, Bijeenkomst een, Loopbaan wie) {
        Bijeenkomstplan plan = een.plan();
        Wegregels.eisLopendOp(wie.dagen().gestopt(), plan.dag());
        if (plan.soort() == Bijeenkomstsoort.BASISTRAINING) {
            wie.leert().volgdeTraining(plan.dag());
        }
        if (wie.medewerkerId() != null) {
            plan.soort().training().ifPresent(geleerd -> wijzigVrijwilliger.leert(ik, wie.medewerkerId(), geleerd));
        }
        intervisie(ik, plan, wie);
        schrift.schrijf(ik, wie, Wegfeit.BIJEENKOMST, plan.dag(), plan.soort().woord());
    }

    private void wasErNietBij(Ik ik, Bijeenkomst een, Loopbaan wie) {
        Bijeenkomstplan plan = een.plan();
        if (plan.soort() == Bijeenkomstsoort.BASISTRAINING) {
            wie.leert().volgdeTrainingNiet(plan.dag());
        }
        intervisie(ik, plan, wie);
        schrift.schrijf(
                ik, wie, Wegfeit.NIET_BIJ_BIJEENKOMST, plan.dag(), plan.soort().woord());
    }

    private void intervisie(Ik ik, Bijeenkomstplan plan, Loopbaan wie) {
        if (plan.soort() == Bijeenkomstsoort.INTERVISIE && wie.medewerkerId() != null) {
            LocalDate laatst = bijeenkomsten.gevolgd(wie).stream()
                    .filter(een -> een.soort() == Bijeenkomstsoort.INTERVISIE)
                    .map(Bijeenkomsten.Gevolgd::dag)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            wijzigVrijwilliger.hadIntervisie(ik, wie.medewerkerId(), laatst);
        }
    }
}
