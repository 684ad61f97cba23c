package nl.buurtregie.wijkkompas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;

/**
 * KOM-18: since when a figure that tells what was in time is judged by other terms. Its definition stays the same, and figures
 * before and after are not to be compared.
 */
@ApplicationScoped
public class Termijnwissels {

    @Inject
    private Categorieen categorieen;

    /** @param soorten names of the kinds of overlast that have another term since that day */
    public record Wissel(LocalDate dag, List<String> soorten) {}

    /** Oldest first; none for a figure that no term judges. */
    public List<Wissel> van(Indicator indicator) {
        if (indicator.teller().filter(Telling.BINNEN_TERMIJN::equals).isEmpty()) {
            return List.of();
        }
        return categorieen.andereTermijnen().stream()
                .collect(Collectors.groupingBy(
                        Categorie::geldigVan, TreeMap::new, Collectors.mapping(Categorie::naam, Collectors.toList())))
                .entrySet()
                .stream()
                .map(een -> new Wissel(een.getKey(), een.getValue()))
                .toList();
    }
}
