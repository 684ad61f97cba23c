package nl.buurtregie.bemiddeling.gesprek.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.gesprek.Agendablad;
import nl.buurtregie.bemiddeling.gesprek.Botsing;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/** What stands on each day, by time: talks, and the trainings and intervisies between them. */
record Agendachips(Map<LocalDate, List<Opdag>> perDag) {

    /** One of them, before it is known whether its day is shown together with another. */
    record Opdag(LocalDate dag, Instant van, AgendaView.Chip chip) {}

    static Agendachips van(
            Ik ik,
            Agendablad blad,
            List<Botsing> botsingen,
            Map<Long, String> kort,
            List<Gesprek> gesprekken,
            List<Afspraak> bijeenkomsten) {
        return new Agendachips(Stream.concat(
                        gesprekken.stream()
                                .map(een -> new Opdag(een.dag(), een.van(), chip(een, blad, botsingen, kort))),
                        bijeenkomsten.stream().map(een -> new Opdag(een.dag(), een.van(), chip(een, ik, botsingen))))
                .sorted(Comparator.comparing(Opdag::van))
                .collect(Collectors.groupingBy(Opdag::dag)));
    }

    /** @param dagen one, or Saturday and Sunday */
    List<AgendaView.Chip> op(List<LocalDate> dagen) {
        return dagen.stream()
                .flatMap(dag -> perDag.getOrDefault(dag, List.of()).stream())
                .map(Opdag::chip)
                .toList();
    }

    private static AgendaView.Chip chip(
            Gesprek gesprek, Agendablad blad, List<Botsing> botsingen, Map<Long, String> kort) {
        Set<Botsing> hier =
                botsingen.stream().filter(een -> een.gaatOver(gesprek)).collect(Collectors.toSet());
        String let = Botswoorden.let(hier);
        String nummer = Botswoorden.nummer(blad, gesprek);
        return new AgendaView.Chip(
                uur(gesprek.dag(), gesprek.van()),
                Agendawoorden.wat(gesprek.soort()),
                Agendawoorden.namen(gesprek.bemiddelaars(), kort, ", "),
                Agendawoorden.waar(gesprek),
                nummer,
                "/bemiddelingen/" + nummer,
                soort(gesprek, let),
                let);
    }

    /** Its page is of the office. */
    private static AgendaView.Chip chip(Afspraak een, Ik ik, List<Botsing> botsingen) {
        boolean kantoor = ik.is(Rol.COORDINATOR);
        boolean raakt = botsingen.stream().anyMatch(botsing -> een.equals(botsing.bij()));
        return new AgendaView.Chip(
                uur(een.dag(), een.van()),
                Agendawoorden.wat(een),
                kantoor ? een.genodigd() + " gevraagd" : "",
                een.bijeenkomst().plan().plaats(),
                null,
                kantoor ? Agendawoorden.pad(een) : null,
                raakt ? "oker" : "",
                raakt ? "kijk hiernaar" : null);
    }

    /** With its day where two days stand together. */
    private static String uur(LocalDate dag, Instant van) {
        boolean weekend = dag.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        return (weekend ? DutchDates.longDay(dag).substring(0, 2) + " " : "") + DutchDates.time(van);
    }

    private static String soort(Gesprek gesprek, String let) {
        if (let != null) {
            return let.equals("botst") ? "laat" : "oker";
        }
        return gesprek.soort() == Gespreksoort.SAMEN ? "samen" : "";
    }
}
