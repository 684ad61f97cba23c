package nl.buurtregie.wijkkompas.publicatie;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Periode;

/** What counts are divided by and that is no count itself: inhabitants, and hours that were walked. */
final class Noemers {

    private static final long UUR = 3_600;

    private final Gebiedsbeeld gebieden;
    private final IntFunction<Map<String, Integer>> inwoners;
    private final Map<String, Map<Integer, Long>> seconden;
    private final Map<Integer, Map<String, Integer>> onthouden = new HashMap<>();

    /** @param inwoners by year: buurt to inhabitants */
    Noemers(
            Gebiedsbeeld gebieden,
            IntFunction<Map<String, Integer>> inwoners,
            Map<String, Map<Integer, Long>> seconden) {
        this.gebieden = gebieden;
        this.inwoners = inwoners;
        this.seconden = seconden;
    }

    /** Empty when one of its buurten has no figure: never a guess. */
    Optional<BigDecimal> inwoners(Niveau niveau, String gebied, Periode periode) {
        Map<String, Integer> geteld = onthouden.computeIfAbsent(periode.jaar(), inwoners::apply);
        List<String> buurten = gebieden.buurtenVan(niveau, gebied);
        if (!geteld.keySet().containsAll(buurten)) {
            return Optional.empty();
        }
        int som = buurten.stream().mapToInt(geteld::get).sum();
        return som == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(som));
    }

    /** Whole hours; empty when nobody walked an hour there. */
    Optional<BigDecimal> rondeuren(Niveau niveau, String gebied, Periode periode) {
        long som = seconden.entrySet().stream()
                .filter(buurt -> gebied.equals(gebieden.gebied(niveau, buurt.getKey())))
                .flatMap(buurt -> buurt.getValue().entrySet().stream())
                .filter(een -> periode.omvat(een.getKey(), false))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return som < UUR ? Optional.empty() : Optional.of(BigDecimal.valueOf(Math.round(som / (double) UUR)));
    }
}
