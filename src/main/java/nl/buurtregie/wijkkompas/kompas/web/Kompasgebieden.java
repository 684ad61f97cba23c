package nl.buurtregie.wijkkompas.kompas.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/**
 * The version that is read, with the areas one can choose in it.
 *
 * @param geldig every version that holds for some period
 * @param jaren that can be chosen, newest first
 * @param waaromNiet why there is no later year: its version was withdrawn; "" when there is none
 * @param alle areas to choose from
 * @param gemeenten the code of the gemeente, by that of the area that lies in it
 * @param ligging names of the buurten, by the code of the area they lie in
 */
record Kompasgebieden(
        Publicatie publicatie,
        List<Publicatie> geldig,
        List<Integer> jaren,
        String waaromNiet,
        List<Gebied> alle,
        Map<String, String> gemeenten,
        Map<String, List<String>> ligging) {

    private static final int GENOEMD = 4;

    Optional<Gebied> find(String code) {
        return alle.stream().filter(een -> een.code().equals(code)).findFirst();
    }

    Gebied gebied(String code) {
        return find(code).orElse(alle.get(0));
    }

    /** The code of the gemeente that this area lies in: its city. */
    String gemeente(String gebied) {
        return gemeenten.get(gebied);
    }

    /** What it can stand beside: of the same size, in the same city. */
    boolean isNaast(Gebied gebied, Gebied ander) {
        return !gebied.code().equals(ander.code())
                && gebied.niveau() == ander.niveau()
                && gemeente(gebied.code()).equals(gemeente(ander.code()));
    }

    /** The figures beside the city of this area, and beside its wijken only. */
    Kompasstof naast(String gebied, Kompasstof stof) {
        String gemeente = gemeente(gebied);
        return new HashSet<>(gemeenten.values()).size() == 1
                ? stof
                : stof.van(gemeente, code -> code.equals(gemeente) || gemeente.equals(gemeente(code)));
    }

    /** The first few by name, and how many more. */
    String buurten(String gebied) {
        List<String> namen = ligging.getOrDefault(gebied, List.of());
        String eerste = namen.stream().limit(GENOEMD).collect(Collectors.joining(", "));
        int rest = namen.size() - GENOEMD;
        return rest > 0 ? eerste + " en nog " + rest + (rest == 1 ? " buurt" : " buurten") : eerste;
    }
}
