package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.web.Gesprekwoorden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-12: every talk of this week and the next, for the office. */
@Path("agenda")
@ApplicationScoped
public class AgendaPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("wie") String wie) {
        Ik ik = sessie.ik();
        LocalDate maandag = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Gesprek> alle =
                gesprekken.tussen(ik, SharedClock.startOf(maandag), SharedClock.startOf(maandag.plusWeeks(2)));
        Map<Long, String> namen = medewerkers.namen(
                alle.stream().flatMap(een -> een.bemiddelaars().stream()).collect(Collectors.toSet()));
        Map<Long, String> nummers = bemiddelingen.nummers(
                ik, alle.stream().map(Gesprek::bemiddelingId).collect(Collectors.toSet()));
        Map<LocalDate, List<Gesprek>> perDag = alle.stream()
                .filter(een -> wie == null
                        || wie.isEmpty()
                        || een.bemiddelaars().stream().anyMatch(id -> wie.equals(Long.toString(id))))
                .collect(Collectors.groupingBy(Gesprek::dag, TreeMap::new, Collectors.toList()));
        List<AgendaView.Dag> dagen = perDag.entrySet().stream()
                .map(dag -> new AgendaView.Dag(
                        Stapbeeld.hoofdletter(DutchDates.longDay(dag.getKey())),
                        dag.getValue().stream()
                                .map(een -> regel(een, namen, nummers.get(een.bemiddelingId())))
                                .toList()))
                .toList();
        Filter filter = new Filter("wie", "Bemiddelaar", keuzes(namen), wie);
        return Page.ok("bemiddeling/agenda", "Agenda", new AgendaView(List.of(filter), dagen));
    }

    private static AgendaView.Regel regel(Gesprek gesprek, Map<Long, String> namen, String nummer) {
        return new AgendaView.Regel(
                Gesprekwoorden.uren(gesprek),
                gesprek.soort().woord(),
                Gesprekwoorden.wie(gesprek.bemiddelaars(), namen),
                nummer,
                "/bemiddelingen/" + nummer);
    }

    private static List<Option> keuzes(Map<Long, String> namen) {
        List<Option> keuzes = new ArrayList<>(List.of(Option.of("", "Iedereen")));
        namen.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(een -> keuzes.add(Option.of(Long.toString(een.getKey()), een.getValue())));
        return keuzes;
    }
}
