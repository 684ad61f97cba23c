package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody with a pile of pages who knows how counts are rounded and which add up to which, and wants a hidden one. Linear
 * programs of his own; knows nothing of how the pages were made.
 */
public final class Cijferkraker {

    private static final double BIJNA = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> onbekend = new LinkedHashMap<>();
    private final List<Optimisation.Result> mogelijk = new ArrayList<>();
    private int regels;

    /** "–" is one or more; "" nothing; a number is what it was rounded from. */
    public void zie(String getoond, List<String> delen) {
        if (getoond.equals("–")) {
            tussen(1, 100_000, delen);
        } else if (!getoond.isEmpty()) {
            int getal = Integer.parseInt(getoond.replace(".", ""));
            tussen(getal == 0 ? 0 : Math.max(5, getal - 2), getal == 0 ? 0 : getal + 2, delen);
        }
    }

    public void tussen(int van, int tot, List<String> delen) {
        Expression som = model.newExpression("r" + regels++).lower(van).upper(tot);
        delen.forEach(deel -> som.set(een(deel), 1));
    }

    /** One is no more than the other. */
    public void hoogstens(String deel, String geheel) {
        model.newExpression("r" + regels++)
                .set(een(geheel), 1)
                .set(een(deel), -1)
                .lower(0);
    }

    /** Both are the same. */
    public void gelijk(List<String> een, List<String> ander) {
        Expression regel = model.newExpression("r" + regels++).level(0);
        een.forEach(deel -> regel.set(een(deel), 1));
        ander.forEach(deel -> regel.set(een(deel), -1));
    }

    /** So much of the one for each of the other, at most. */
    public void verhouding(List<String> delen, List<String> alle, double hoogstens, double over) {
        Expression regel = model.newExpression("r" + regels++).upper(over);
        delen.forEach(deel -> regel.set(een(deel), 1));
        alle.forEach(deel -> regel.set(een(deel), (delen.contains(deel) ? 1 : 0) - hoogstens));
    }

    private Variable een(String naam) {
        return onbekend.computeIfAbsent(
                naam, nieuw -> model.newVariable(nieuw).lower(0).upper(1_000));
    }

    /** A sum of counts, less another. */
    public record Vraag(String naam, List<String> delen, List<String> weg) {}

    /** What cannot be anything from 1 to 4, with what it must be between. */
    public List<String> kraak(List<Vraag> vragen) {
        List<Map<Integer, Integer>> sommen = vragen.stream().map(this::som).toList();
        for (int keer = 0; keer < 4; keer++) {
            List<Map<Integer, Integer>> laag =
                    sommen.stream().filter(som -> !kanLaag(som)).toList();
            List<Map<Integer, Integer>> hoog =
                    sommen.stream().filter(som -> !kanHoog(som)).toList();
            if (!laag.isEmpty()) {
                veel(laag, -1);
            }
            if (!hoog.isEmpty()) {
                veel(hoog, 1);
            }
        }
        List<String> gekraakt = new ArrayList<>();
        for (int plaats = 0; plaats < sommen.size(); plaats++) {
            Map<Integer, Integer> som = sommen.get(plaats);
            double minst = kanLaag(som) ? 1 : zoek(som, ExpressionsBasedModel::minimise);
            double meest = kanHoog(som) ? 4 : zoek(som, ExpressionsBasedModel::maximise);
            if (minst > 1 + BIJNA || meest < 4 - BIJNA) {
                gekraakt.add(vragen.get(plaats).naam() + " is " + minst + " tot " + meest);
            }
        }
        return gekraakt;
    }

    private Map<Integer, Integer> som(Vraag vraag) {
        Map<Integer, Integer> som = new LinkedHashMap<>();
        vraag.delen().forEach(deel -> som.merge(plaats(deel), 1, Integer::sum));
        vraag.weg().forEach(deel -> som.merge(plaats(deel), -1, Integer::sum));
        return som;
    }

    private boolean kanLaag(Map<Integer, Integer> som) {
        return mogelijk.stream().anyMatch(stad -> waarde(som, stad) <= 1 + BIJNA);
    }

    private boolean kanHoog(Map<Integer, Integer> som) {
        return mogelijk.stream().anyMatch(stad -> waarde(som, stad) >= 4 - BIJNA);
    }

    /** One city in which as many of these as can be are as high, or as low, as they need to be. */
    private void veel(List<Map<Integer, Integer>> sommen, int kant) {
        ExpressionsBasedModel kopie = model.copy();
        for (Map<Integer, Integer> som : sommen) {
            Variable over =
                    kopie.newVariable("over" + kopie.countVariables()).lower(0).weight(1);
            Expression regel = kopie.newExpression("v" + kopie.countVariables()).set(over, -1);
            som.forEach((plaats, keer) -> regel.set(kopie.getVariable(plaats), keer));
            if (kant > 0) {
                over.upper(4);
                regel.lower(0);
            } else {
                regel.upper(1);
            }
        }
        bewaar(kant > 0 ? kopie.maximise() : kopie.minimise());
    }

    private Optimisation.Result bewaar(Optimisation.Result stad) {
        if (!stad.getState().isFeasible()) {
            throw new IllegalStateException("the pages contradict each other");
        }
        mogelijk.add(stad);
        return stad;
    }

    /** On a copy of the model: solving sharpens the bounds of what it solves. */
    private double zoek(Map<Integer, Integer> som, Function<ExpressionsBasedModel, Optimisation.Result> hoe) {
        ExpressionsBasedModel kopie = model.copy();
        Expression doel = kopie.newExpression("doel").weight(1);
        som.forEach((plaats, keer) -> doel.set(kopie.getVariable(plaats), keer));
        return waarde(som, bewaar(hoe.apply(kopie)));
    }

    private static double waarde(Map<Integer, Integer> som, Optimisation.Result stad) {
        return som.entrySet().stream()
                .mapToDouble(een -> een.getValue() * stad.doubleValue(een.getKey()))
                .sum();
    }

    private int plaats(String naam) {
        return model.indexOf(een(naam));
    }
}
