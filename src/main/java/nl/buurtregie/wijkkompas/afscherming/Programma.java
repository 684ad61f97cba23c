package nl.buurtregie.wijkkompas.afscherming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** The linear program of one question: can this hidden number have that value, when only these atoms may differ? */
final class Programma {

    /** In steps and not in time: a slow machine must not hide more. */
    private static final int GENOEG_STAPPEN = 20_000;

    /** Of the integer program, each a linear program: fewer where those are larger. */
    private static final int HELE_STAPPEN = 100_000;

    /** With several threads the first to find a way would win: another one on another machine. */
    private static final IntegerStrategy EEN_VOOR_EEN =
            IntegerStrategy.newConfigurable().withParallelism(Parallelism.ONE);

    private static final double HEEL = 1e-6;

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Ruil ruil;

    Programma(Stelsel stelsel, Zicht zicht, Ruil ruil) {
        this.ruil = ruil;
        this.stelsel = stelsel;
        this.zicht = zicht;
    }

    /**
     * People come in whole numbers: a fraction is no witness. Rounded, it may be mended; else it asks for the integer program,
     * which is slow where much may differ.
     */
    Optional<Ruiling> zoek(Mogelijkheid wens, int[] vrij, Vast vast) {
        Optimisation.Result uitkomst = los(wens, vrij, vast, false);
        if (uitkomst.getState().isFeasible() && !isHeel(uitkomst)) {
            Optional<Ruiling> hersteld =
                    ruil.verbeter(wens, ruiling(uitkomst, vrij), false).filter(vast::laat);
            if (hersteld.isPresent()) {
                return hersteld;
            }
            uitkomst = los(wens, vrij, vast, true);
        }
        return uitkomst.getState().isFeasible() && isHeel(uitkomst)
                ? Optional.of(ruiling(uitkomst, vrij))
                : Optional.empty();
    }

    /** Of each atom what comes in and what goes, as few as can be: what hardly differs costs little, and is often whole. */
    private Optimisation.Result los(Mogelijkheid wens, int[] vrij, Vast vast, boolean heel) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        int stappen = heel ? HELE_STAPPEN / vrij.length : GENOEG_STAPPEN;
        model.options.iterations_suffice = stappen;
        model.options.iterations_abort = stappen;
        model.options.integer(EEN_VOOR_EEN);
        Expression gevraagd = model.newExpression("gevraagd").level(wens.verschil());
        Map<Bereik, Expression> sommen = new HashMap<>();
        for (int atoom : vrij) {
            Variable erbij = model.newVariable("a" + atoom).lower(0).weight(1).integer(heel);
            Variable eraf = model.newVariable("b" + atoom)
                    .lower(0)
                    .upper(stelsel.atoom(atoom))
                    .weight(1)
                    .integer(heel);
            if (wens.gaatOver(atoom)) {
                gevraagd.set(erbij, 1).set(eraf, -1);
            }
            for (Bereik som : zicht.met(atoom)) {
                if (!som.verborgen() && vast.geldt(som)) {
                    sommen.computeIfAbsent(som, nieuw -> model.newExpression("s" + sommen.size())
                                    .lower(-nieuw.onder())
                                    .upper(nieuw.boven()))
                            .set(erbij, 1)
                            .set(eraf, -1);
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
            double deel = uitkomst.doubleValue(2L * plaats) - uitkomst.doubleValue(2L * plaats + 1);
            if (Math.rint(deel) != 0) {
                verschil.put(vrij[plaats], (int) Math.rint(deel));
            }
        }
        return zicht.ruiling(verschil);
    }
}
