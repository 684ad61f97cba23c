package nl.buurtregie.wijkkompas.programma.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;

/** The year above a page. */
final class Jaarfilter {

    private Jaarfilter() {}

    /** What was asked for when it is one of these years, or else this one. */
    static int kies(List<Integer> jaren, String gevraagd, int anders) {
        return jaren.stream()
                .filter(een -> Integer.toString(een).equals(gevraagd))
                .findFirst()
                .orElse(anders);
    }

    static List<Filter> van(List<Integer> jaren, int jaar) {
        List<Option> opties = jaren.stream()
                .map(een -> Option.of(Integer.toString(een), Integer.toString(een)))
                .toList();
        return List.of(new Filter("jaar", "Jaar", opties, Integer.toString(jaar)));
    }
}
