package nl.buurtregie.wijkkompas.afscherming;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The linear program of one question: can this hidden number have that value, when only these atoms may differ? */
final class Programma {

    private static final int GENOEG_MILLIS = 500;
    private static final double HEEL = 1e-6;

    private final Stelsel stelsel;
    private final Zicht zicht;

    Programma(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
    }

    /** People come in whole numbers: a fraction is no witness, and asks for the slower integer program. */
    boolean kan(Cel cel, int waarde, int[] vrij) {
        Optimisation.Result uitkomst = los(cel, waarde, vrij, false);
        if (uitkomst.getState().isFeasible() && !isHeel(uitkomst)) {
            uitkomst = los(cel, waarde, vrij, true);
        }
        return uitkomst.getState().isFeasible() && isHeel(uitkomst);
    }

    private Optimisation.Result los(Cel cel, int waarde, int[] vrij, boolean heel) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_suffice = GENOEG_MILLIS;
        model.options.time_abort = GENOEG_MILLIS;
        Expression gevraagd = model.newExpression("gevraagd").level(waarde - cel.waarde());
        BitSet eigen = Getuige.verzameling(cel.atomen());
        Map<Bereik, Expression> sommen = new HashMap<>();
        for (int atoom : vrij) {
            Variable verschil =
                    model.newVariable("a" + atoom).lower(-stelsel.atoom(atoom)).integer(heel);
            if (eigen.get(atoom)) {
                gevraagd.set(verschil, 1);
            }
            for (Bereik som : zicht.van(atoom)) {
                sommen.computeIfAbsent(som, nieuw -> model.newExpression("s" + sommen.size())
                                .lower(-nieuw.onder())
                                .upper(nieuw.boven()))
                        .set(verschil, 1);
            }
        }
        return model.minimise();
    }

    private static boolean isHeel(Optimisation.Result uitkomst) {
        for (long plaats = 0; plaats < uitkomst.count(); plaats++) {
            double waarde = uitkomst.doubleValue(plaats);
            if (Math.abs(waarde - Math.rint(waarde)) > HEEL) {
                return false;
            }
        }
        return true;
    }
}
