package nl.buurtregie.wijkkompas.publicatie;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.indicator.Telling;

/**
 * What a version is made of: these definitions, for these periods and areas, under these rules.
 *
 * @param alle periods, also those that were not over on the day it is counted
 * @param peildatum the day it is counted
 */
record Vraag(
        List<Indicator> indicatoren, List<Periode> alle, LocalDate peildatum, Gebiedsbeeld gebieden, Regels regels) {

    /** Those that were over: of others nothing is counted. */
    List<Periode> perioden() {
        return alle.stream().filter(een -> !een.na().isAfter(peildatum)).toList();
    }

    /** Whether everything that this figure is made of could be known on the day it is counted. */
    boolean isCompleet(Indicator indicator, Periode periode) {
        return !indicator.compleetOp(periode).isAfter(peildatum);
    }

    /** Counts of one kind that some figure is made of. */
    Set<Telling> tellingen(Feitsoort soort) {
        Set<Telling> tellingen = EnumSet.noneOf(Telling.class);
        indicatoren.forEach(
                een -> van(een).filter(telling -> telling.soort() == soort).forEach(tellingen::add));
        return tellingen;
    }

    /** Whether this count is public for that kind of area and period. */
    boolean toont(Telling telling, Niveau niveau, Periodesoort periode) {
        return met(telling).anyMatch(een -> een.magVoor(niveau, periode));
    }

    /** Whether it is public for this period itself: what is not complete yet is not. */
    boolean toont(Telling telling, Niveau niveau, Periode periode) {
        return met(telling).anyMatch(een -> een.magVoor(niveau, periode.soort()) && isCompleet(een, periode));
    }

    private Stream<Indicator> met(Telling telling) {
        return indicatoren.stream().filter(een -> van(een).anyMatch(telling::equals));
    }

    /** Shares of one kind: what is not in the numerator can be worked out too. */
    List<Indicator> delen(Feitsoort soort) {
        return indicatoren.stream()
                .filter(een ->
                        een.noemer().filter(telling -> telling.soort() == soort).isPresent())
                .toList();
    }

    Set<Feitsoort> soorten() {
        Set<Feitsoort> soorten = new TreeSet<>();
        indicatoren.forEach(een -> van(een).map(Telling::soort).forEach(soorten::add));
        return soorten;
    }

    private static Stream<Telling> van(Indicator indicator) {
        return Stream.concat(indicator.teller().stream(), indicator.noemer().stream());
    }
}
