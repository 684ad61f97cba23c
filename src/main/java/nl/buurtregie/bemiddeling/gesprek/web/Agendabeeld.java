package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.gesprek.Agendablad;
import nl.buurtregie.bemiddeling.gesprek.Agendabladen;
import nl.buurtregie.bemiddeling.gesprek.Botsing;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/** The agenda of one period, as one person may see it. */
@ApplicationScoped
class Agendabeeld {

    @Inject
    private Agendabladen bladen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Agendafilters filters;

    @Inject
    private Botswoorden woorden;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    AgendaView toon(Ik ik, Agendavraag vraag) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate maandag = Agendazicht.maandag(vraag.vanaf(), vandaag);
        Agendazicht zicht = Agendazicht.van(vraag.zicht());
        Agendablad blad = bladen.tussen(ik, maandag, zicht.einde(maandag));
        Map<Long, String> kort = Agendawoorden.kort(medewerkers.namen(mensen(ik, blad)));
        List<Gesprek> gekozen = filters.kies(blad, vraag);
        List<Afspraak> bijeenkomsten = filters.bijeenkomsten(blad, vraag);
        List<Botsing> botsingen = blad.botsingen().stream()
                .filter(een -> gekozen.stream().anyMatch(een::gaatOver))
                .toList();
        Agendachips chips = Agendachips.van(ik, blad, botsingen, kort, gekozen, bijeenkomsten);
        return new AgendaView(
                DutchDates.dayMonth(maandag) + " – "
                        + DutchDates.dayMonth(zicht.einde(maandag).minusDays(1)) + jaar(zicht.einde(maandag), vandaag),
                onder(ik, zicht, gekozen.size(), bijeenkomsten.size()),
                vraag.weg(maandag, vandaag),
                filters.van(ik, blad, vraag, kort),
                Map.of("zicht", zicht.naam(), "vanaf", maandag.toString()),
                zicht.naam(),
                maandag.datesUntil(zicht.einde(maandag))
                        .filter(dag -> dag.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .map(dag -> vak(dag, vandaag, chips))
                        .toList(),
                gekozen.isEmpty() && bijeenkomsten.isEmpty(),
                punten(ik, blad, botsingen, kort, true),
                punten(ik, blad, botsingen, kort, false),
                Agendawoorden.plekken(gekozen, bijeenkomsten));
    }

    private List<AgendaView.Punt> punten(
            Ik ik, Agendablad blad, List<Botsing> botsingen, Map<Long, String> kort, boolean kanNiet) {
        return botsingen.stream()
                .filter(een -> een.soort().kanNiet() == kanNiet)
                .map(een -> woorden.punt(ik, blad, een, kort))
                .toList();
    }

    private AgendaView.Vak vak(LocalDate dag, LocalDate vandaag, Agendachips chips) {
        boolean weekend = dag.getDayOfWeek() == DayOfWeek.SATURDAY;
        List<LocalDate> dagen = weekend ? List.of(dag, dag.plusDays(1)) : List.of(dag);
        String feest = dagen.stream()
                .flatMap(een -> werkdagen.holiday(een).stream())
                .findFirst()
                .orElse(null);
        boolean nu = dagen.contains(vandaag);
        String kort = dagen.stream().map(een -> cijfer(een, dag)).collect(Collectors.joining(", "));
        String lang = dagen.stream().map(DutchDates::longDay).collect(Collectors.joining(" en "));
        return new AgendaView.Vak(kort, lang, nu ? "vandaag" : feest, nu, feest != null, chips.op(dagen));
    }

    /** "26", and "1 dec" where a month or a week begins. */
    private static String cijfer(LocalDate dag, LocalDate eerste) {
        boolean maand = dag.getDayOfMonth() == 1 || (dag.equals(eerste) && dag.getDayOfWeek() == DayOfWeek.MONDAY);
        return dag.getDayOfMonth() + (maand ? " " + DutchDates.shortMonth(dag) : "");
    }

    /** Who is in it; of the meetings the office may choose anybody, somebody else only finds oneself. */
    private static Set<Long> mensen(Ik ik, Agendablad blad) {
        Stream<Long> gevraagd = blad.bijeenkomsten().stream().flatMap(een -> een.wie().stream());
        return Stream.concat(
                        blad.gesprekken().stream().flatMap(een -> een.bemiddelaars().stream()),
                        gevraagd.filter(wie -> ik.is(Rol.COORDINATOR)))
                .collect(Collectors.toSet());
    }

    private static String onder(Ik ik, Agendazicht zicht, int aantal, int bijeenkomsten) {
        String wie = ik.is(Rol.COORDINATOR) ? "Gesprekken van alle bemiddelaars" : "Jouw gesprekken";
        return wie + ": " + (aantal == 0 ? "geen" : aantal) + " in " + zicht.hierin() + "."
                + (bijeenkomsten == 0
                        ? ""
                        : " En " + (bijeenkomsten == 1 ? "1 bijeenkomst." : bijeenkomsten + " bijeenkomsten."));
    }

    private static String jaar(LocalDate einde, LocalDate vandaag) {
        int jaar = einde.minusDays(1).getYear();
        return jaar == vandaag.getYear() ? "" : " " + jaar;
    }
}
