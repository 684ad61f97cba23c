package nl.buurtregie.wijkkompas.afscherming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The linear program of one question: can this hidden number have that value, when only these atoms may differ? */
final class Programma {

    /** In steps and not in time: a slow machine must not hide more. */
    private static final int GENOEG_STAPPEN = 20_000;

    private static final double HEEL = 1e-6;

    private final Stelsel stelsel;
    private final Zicht zicht;

    Programma(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
    }

    /**
     * People come in whole numbers: a fraction is no witness, and asks for the slower integer program.
     *
     * @param vast what must look the same; what else looks different is the price
     */
    Optional<Ruiling> zoek(Mogelijkheid wens, int[] vrij, Predicate<Bereik> vast) {
        Optimisation.Result uitkomst = los(wens, vrij, vast, false);
        if (uitkomst.getState().isFeasible() && !isHeel(uitkomst)) {
            uitkomst = los(wens, vrij, vast, true);
        }
        return uitkomst.getState().isFeasible() && isHeel(uitkomst)
                ? Optional.of(ruiling(uitkomst, vrij))
                : Optional.empty();
    }

    private Optimisation.Result los(Mogelijkheid wens, int[] vrij, Predicate<Bereik> vast, boolean heel) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_suffice = GENOEG_STAPPEN;
        model.options.iterations_abort = GENOEG_STAPPEN;
        Expression gevraagd = model.newExpression("gevraagd").level(wens.verschil());
        Map<Bereik, Expression> sommen = new HashMap<>();
        for (int atoom : vrij) {
            Variable verschil =
                    model.newVariable("a" + atoom).lower(-stelsel.atoom(atoom)).integer(heel);
            if (wens.gaatOver(atoom)) {
                gevraagd.set(verschil, 1);
            }
            for (Bereik som : zicht.met(atoom)) {
                if (!som.verborgen() && vast.test(som)) {
                    sommen.computeIfAbsent(som, nieuw -> model.newExpression("s" + sommen.size())
                                    .lower(-nieuw.onder())
                                    .upper(nieuw.boven()))
                            .set(verschil, 1);
                }
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

    private Ruiling ruiling(Optimisation.Result uitkomst, int[] vrij) {
        Map<Integer, Integer> verschil = new LinkedHashMap<>();
        for (int plaats = 0; plaats < vrij.length; plaats++) {
            int deel = (int) Math.rint(uitkomst.doubleValue(plaats));
            if (deel != 0) {
                verschil.put(vrij[plaats], deel);
            }
        }
        return zicht.ruiling(verschil);
    }
}
