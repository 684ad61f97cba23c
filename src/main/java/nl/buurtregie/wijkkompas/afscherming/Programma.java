package nl.buurtregie.wijkkompas.afscherming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The linear program of one question: can this hidden number have that value, when only these atoms may differ? */
final class Programma {

    private static final int GENOEG_MILLIS = 2_000;
    private static final double HEEL = 1e-6;

    private final Stelsel stelsel;
    private final Zicht zicht;

    Programma(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
    }

    boolean kan(Cel cel, int waarde, int[] vrij) {
        return los(cel, waarde, vrij, false) || los(cel, waarde, vrij, true);
    }

    /** People come in whole numbers: a fraction is no witness, and asks for the slower integer program. */
    private boolean los(Cel cel, int waarde, int[] vrij, boolean heel) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_suffice = GENOEG_MILLIS;
        model.options.time_abort = GENOEG_MILLIS;
        Map<Integer, Variable> verschillen = new HashMap<>();
        for (int atoom : vrij) {
            verschillen.put(
                    atoom,
                    model.newVariable("a" + atoom).lower(-stelsel.atoom(atoom)).integer(heel));
        }
        Expression gevraagd = model.newExpression("gevraagd").level(waarde - cel.waarde());
        for (int atoom : cel.atomen()) {
            if (verschillen.containsKey(atoom)) {
                gevraagd.set(verschillen.get(atoom), 1);
            }
        }
        sommen(model, verschillen);
        Optimisation.Result uitkomst = model.minimise();
        return uitkomst.getState().isFeasible() && isHeel(uitkomst);
    }

    private void sommen(ExpressionsBasedModel model, Map<Integer, Variable> verschillen) {
        Set<Bereik> gezien = new HashSet<>();
        for (int atoom : verschillen.keySet()) {
            for (Bereik som : zicht.van(atoom)) {
                if (gezien.add(som)) {
                    Expression regel = model.newExpression("s" + gezien.size())
                            .lower(-som.onder())
                            .upper(som.boven());
                    for (int deel : som.atomen()) {
                        Variable verschil = verschillen.get(deel);
                        if (verschil != null) {
                            regel.set(verschil, 1);
                        }
                    }
                }
            }
        }
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
