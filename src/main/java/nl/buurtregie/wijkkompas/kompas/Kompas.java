package nl.buurtregie.wijkkompas.kompas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;

/** One area in one year: the centre, with its four quadrants, their themes and their indicators. */
public record Kompas(Gebied gebied, int jaar, Kompasvak midden) {

    public List<Kompasvak> kwadranten() {
        return midden.delen();
    }

    /** A cell with the ones it lies in, from the quadrant outwards; empty when there is none of that code. */
    public List<Kompasvak> weg(String code) {
        return kwadranten().stream()
                .flatMap(kwadrant -> Stream.concat(
                        eens(List.of(kwadrant), code).stream(),
                        kwadrant.delen().stream()
                                .flatMap(thema -> Stream.concat(
                                        eens(List.of(kwadrant, thema), code).stream(),
                                        thema.delen().stream()
                                                .flatMap(
                                                        blad -> eens(List.of(kwadrant, thema, blad), code).stream())))))
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<List<Kompasvak>> eens(List<Kompasvak> weg, String code) {
        return weg.get(weg.size() - 1).code().equals(code) ? Optional.of(weg) : Optional.empty();
    }
}
