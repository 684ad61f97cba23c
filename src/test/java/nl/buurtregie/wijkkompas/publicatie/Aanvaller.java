package nl.buurtregie.wijkkompas.publicatie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Telling;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody with all published figures, the definitions and the map, who wants to know a hidden count. Knows how it is rounded
 * and hidden, that a part is no more than its whole, that the four kinds of overlast make up all of it, and that areas and
 * quarters add up. Written without a look at how the figures were hidden; shares no code with it.
 */
final class Aanvaller {

    private static final List<Telling> GROEPEN = List.of(
            Telling.PROBLEMEN_FYSIEK, Telling.PROBLEMEN_SOCIAAL, Telling.PROBLEMEN_BUREN, Telling.PROBLEMEN_OVERIG);

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> onbekend = new HashMap<>();
    private final List<Optimisation.Result> mogelijk = new ArrayList<>();
    private final Map<String, Integer> gezien = new LinkedHashMap<>();
    private final Map<Niveau, Map<String, String>> kaart;
    private final Map<String, Indicator> definities;

    Aanvaller(Map<Niveau, Map<String, String>> kaart, List<Indicator> definities) {
        this.kaart = kaart;
        this.definities = new HashMap<>();
        definities.forEach(een -> this.definities.put(een.code(), een));
    }

    /** Takes a published file in. */
    void lees(List<Cijfer> cijfers) {
        for (Cijfer een : cijfers) {
            Indicator wat = definities.get(een.code());
            if (een.teller() != null) {
                zie(wat.teller().orElseThrow(), een, een.teller());
            }
            if (een.noemer() != null && wat.noemer().isPresent()) {
                zie(wat.noemer().get(), een, een.noemer().intValueExact());
                deelbaar(wat.noemer().get(), een);
            }
        }
    }

    /** There is a percentage from thirty true ones on, so it tells on which side of it a count of about thirty is. */
    private void deelbaar(Telling telling, Cijfer waar) {
        boolean genoeg = waar.status() != Cijferstatus.NOEMER_KLEIN;
        if (waar.noemer().intValueExact() == 30) {
            Expression som =
                    som("deelbaar" + model.countExpressions(), telling, waar.niveau(), waar.gebied(), waar.periode());
            som.lower(genoeg ? 30 : 28).upper(genoeg ? 32 : 29);
        }
    }

    /** From one up to the fives: what is shown as five may be five, six or seven. */
    private void zie(Telling telling, Cijfer waar, int getoond) {
        if (gezien.put(telling + "/" + waar.niveau() + "/" + waar.gebied() + "/" + waar.periode(), getoond) == null) {
            Expression som = som("zie" + gezien.size(), telling, waar.niveau(), waar.gebied(), waar.periode());
            som.lower(getoond == 0 ? 0 : Math.max(5, getoond - 2)).upper(getoond == 0 ? 0 : getoond + 2);
        }
    }

    /**
     * Two values that the count can have: one of {@code laag} or less, and one of {@code hoog} or more; when there is none, the
     * smallest and the largest it can be. A city that fits the figures may be the answer to many questions.
     */
    double[] bereik(Telling telling, Niveau niveau, String gebied, String periode, double laag, double hoog) {
        Expression gevraagd = som("gevraagd", telling, niveau, gebied, periode);
        gevraagd.weight(1);
        if (mogelijk.stream().noneMatch(stad -> waarde(gevraagd, stad) <= laag)) {
            mogelijk.add(zoek(ExpressionsBasedModel::minimise));
        }
        if (mogelijk.stream().noneMatch(stad -> waarde(gevraagd, stad) >= hoog)) {
            mogelijk.add(zoek(ExpressionsBasedModel::maximise));
        }
        DoubleSummaryStatistics waarden = mogelijk.stream()
                .mapToDouble(stad -> waarde(gevraagd, stad))
                .filter(Double::isFinite)
                .summaryStatistics();
        model.removeExpression("gevraagd");
        return new double[] {waarden.getMin(), waarden.getMax()};
    }

    /** On a copy of the model: solving sharpens the bounds of what it solves. */
    private Optimisation.Result zoek(Function<ExpressionsBasedModel, Optimisation.Result> hoe) {
        Optimisation.Result gevonden = hoe.apply(model.copy());
        if (!gevonden.getState().isFeasible()) {
            throw new IllegalStateException("the figures contradict each other");
        }
        return gevonden;
    }

    /** The count in this city; not a number when it was found before the model knew of a part of it. */
    private static double waarde(Expression telling, Optimisation.Result stad) {
        return telling.getLinearKeySet().stream()
                .mapToDouble(deel -> deel.index < stad.size() ? stad.doubleValue(deel.index) : Double.NaN)
                .sum();
    }

    private Expression som(String naam, Telling telling, Niveau niveau, String gebied, String periode) {
        Expression som = model.newExpression(naam);
        Periode tijd = Periode.lees(periode);
        kaart.get(niveau).forEach((buurt, in) -> {
            if (in.equals(gebied)) {
                for (int kwartaal = tijd.eerste().volgnummer();
                        kwartaal < tijd.eerste().volgnummer() + tijd.soort().kwartalen();
                        kwartaal++) {
                    tel(som, telling, buurt, kwartaal);
                }
            }
        });
        return som;
    }

    private void tel(Expression som, Telling telling, String buurt, int kwartaal) {
        if (telling == Telling.PROBLEMEN) {
            GROEPEN.forEach(groep -> som.set(variabele(groep, buurt, kwartaal), 1));
        } else {
            som.set(variabele(telling, buurt, kwartaal), 1);
        }
    }

    private Variable variabele(Telling telling, String buurt, int kwartaal) {
        String sleutel = telling + "/" + buurt + "/" + kwartaal;
        Variable bekend = onbekend.get(sleutel);
        if (bekend == null) {
            bekend = model.newVariable(sleutel).lower(0).upper(400);
            onbekend.put(sleutel, bekend);
            for (Indicator een : definities.values()) {
                if (een.teller().filter(telling::equals).isPresent()
                        && een.noemer().isPresent()) {
                    deel(bekend, variabele(een.noemer().get(), buurt, kwartaal));
                }
            }
        }
        return bekend;
    }

    private void deel(Variable deel, Variable geheel) {
        model.newExpression(deel.getName() + "<" + geheel.getName())
                .set(geheel, 1)
                .set(deel, -1)
                .lower(BigDecimal.ZERO);
    }

    List<String> gezien() {
        return new ArrayList<>(gezien.keySet());
    }
}
