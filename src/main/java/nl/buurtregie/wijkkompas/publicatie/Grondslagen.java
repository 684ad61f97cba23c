package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Indelingen;

/** Which division and which count of inhabitants go with a year. */
@ApplicationScoped
class Grondslagen {

    @Inject
    private Indelingen indelingen;

    @Inject
    private Bevolking bevolking;

    Grondslag van(int vanJaar, int totJaar) {
        return new Grondslag(indelingen.geldigIn(totJaar), bevolking(vanJaar, totJaar));
    }

    /** Each year is divided by its own count: "2022–2023: CBS 2022; 2024: CBS 2024". */
    String bevolking(int vanJaar, int totJaar) {
        Map<String, IntSummaryStatistics> jaren = IntStream.rangeClosed(vanJaar, totJaar)
                .boxed()
                .collect(Collectors.groupingBy(
                        bevolking::bron, LinkedHashMap::new, Collectors.summarizingInt(jaar -> jaar)));
        return jaren.size() == 1
                ? jaren.keySet().iterator().next()
                : jaren.entrySet().stream()
                        .map(een -> jaren(een.getValue()) + ": " + een.getKey())
                        .collect(Collectors.joining("; "));
    }

    private static String jaren(IntSummaryStatistics jaren) {
        return jaren.getMin() == jaren.getMax()
                ? Integer.toString(jaren.getMin())
                : jaren.getMin() + "–" + jaren.getMax();
    }
}
