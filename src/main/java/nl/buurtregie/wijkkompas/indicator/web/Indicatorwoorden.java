package nl.buurtregie.wijkkompas.indicator.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Maat;
import nl.buurtregie.wijkkompas.indicator.Telling;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;

/** Puts a definition and its series into words. */
final class Indicatorwoorden {

    private static final int BEGIN = 1900;

    private Indicatorwoorden() {}

    static IndicatorenView.Regel regel(Indicator een) {
        return new IndicatorenView.Regel(
                een.code(),
                een.naam(),
                een.definitie(),
                een.kleinsteGebied().woord() + ", " + een.kleinstePeriode().woord(),
                een.versie());
    }

    /** "afgesloten zaken die goed eindigden, gedeeld door …" */
    static String telt(Indicator een) {
        String teller = een.teller().map(Telling::woord).orElse("");
        if (!een.isEigen()) {
            return een.eenheid();
        }
        return een.noemer().isPresent()
                ? teller + ", als deel van " + een.noemer().get().woord()
                : een.maat() == Maat.AANTAL ? "aantal " + teller : teller + ", " + een.eenheid();
    }

    static String richting(int richting) {
        return switch (richting) {
            case 1 -> "hoog is gunstig";
            case -1 -> "hoog is ongunstig";
            default -> "geen oordeel";
        };
    }

    static IndicatorenView.Versie versie(Indicator een) {
        return new IndicatorenView.Versie(
                een.versie(),
                een.geldigVanaf().getYear() == BEGIN
                        ? "vanaf het begin"
                        : "vanaf " + DutchDates.withYear(een.geldigVanaf()),
                een.isBreuk(),
                een.naam(),
                een.definitie(),
                een.reden(),
                een.door());
    }

    static List<IndicatorenView.Rij> rijen(Indicatorreeks.Beeld beeld) {
        return beeld.reeksen().stream().flatMap(Indicatorwoorden::rijen).toList();
    }

    private static Stream<IndicatorenView.Rij> rijen(Indicatorreeks.Reeks reeks) {
        return reeks.cijfers().stream().map(een -> rij(reeks.gebied().naam(), een));
    }

    private static IndicatorenView.Rij rij(String gebied, Cijfer een) {
        return new IndicatorenView.Rij(
                een.periode(),
                gebied,
                een.waarde() == null ? "–" : Getallen.kort(een.waarde()),
                een.onder() == null ? "–" : Getallen.kort(een.onder()) + "–" + Getallen.kort(een.boven()),
                een.noemer() == null ? "–" : Getallen.kort(een.noemer()),
                een.reden());
    }

    static String waarschuwing(List<Lijngrafiek.Breuk> breuken, List<String> perioden) {
        if (breuken.isEmpty()) {
            return null;
        }
        String sinds = breuken.stream()
                .collect(Collectors.groupingBy(
                        Lijngrafiek.Breuk::woorden,
                        LinkedHashMap::new,
                        Collectors.mapping(een -> perioden.get(een.plaats()), Collectors.joining(" en "))))
                .entrySet()
                .stream()
                .map(een -> een.getValue() + " een " + een.getKey())
                .collect(Collectors.joining(", en sinds "));
        return "Sinds " + sinds + ". Vergelijk niet over de streep heen.";
    }

    /** Which figures a version is for: those counted on a day on which it holds. */
    static String telt(LocalDate vanaf, LocalDate vandaag) {
        return vanaf.isAfter(vandaag)
                ? "Wat vanaf " + DutchDates.withYear(vanaf) + " geteld wordt, telt ermee."
                : "Wat vanaf nu geteld wordt, telt ermee.";
    }
}
