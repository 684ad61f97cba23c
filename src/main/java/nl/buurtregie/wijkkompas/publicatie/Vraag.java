package nl.buurtregie.wijkkompas.publicatie;

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
 * @param perioden those that were over on the day it is counted
 * @param lopend those that were not: nothing is counted of them
 */
record Vraag(
        List<Indicator> indicatoren,
        List<Periode> perioden,
        List<Periode> lopend,
        Gebiedsbeeld gebieden,
        Regels regels) {

    /** Counts of one kind that some figure is made of. */
    Set<Telling> tellingen(Feitsoort soort) {
        Set<Telling> tellingen = EnumSet.noneOf(Telling.class);
        indicatoren.forEach(
                een -> van(een).filter(telling -> telling.soort() == soort).forEach(tellingen::add));
        return tellingen;
    }

    /** Whether this count is public for that kind of area and period. */
    boolean toont(Telling telling, Niveau niveau, Periodesoort periode) {
        return indicatoren.stream().filter(een -> een.magVoor(niveau, periode)).anyMatch(een -> van(een).anyMatch(
                        telling::equals));
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
