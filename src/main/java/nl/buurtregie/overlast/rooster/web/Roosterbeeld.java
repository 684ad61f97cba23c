package nl.buurtregie.overlast.rooster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.probleem.web.Besluitbeeld;
import nl.buurtregie.overlast.ronde.Rondes;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;

/** Puts the roster together: everybody with the role, with or without a gebied. */
@ApplicationScoped
class Roosterbeeld {

    private static final Map<DayOfWeek, String> DAGEN = Map.of(
            DayOfWeek.MONDAY, "maandag",
            DayOfWeek.TUESDAY, "dinsdag",
            DayOfWeek.WEDNESDAY, "woensdag",
            DayOfWeek.THURSDAY, "donderdag",
            DayOfWeek.FRIDAY, "vrijdag",
            DayOfWeek.SATURDAY, "zaterdag",
            DayOfWeek.SUNDAY, "zondag");

    private static final int WEKEN = 4;

    @Inject
    private Concierges concierges;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Rondes rondes;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Overlastlijst overlast;

    @Inject
    private Clock clock;

    RoosterView lijst() {
        Instant sinds = clock.instant().minus(Duration.ofDays(7L * WEKEN));
        Map<Long, Long> gelopen = rondes.gelopenSinds(sinds);
        return new RoosterView(
                regels(gelopen),
                "in de laatste " + WEKEN + " weken",
                totalen(gelopen, rondes.meegelopenSinds(sinds)),
                onbezet());
    }

    /** Everybody with the role, and behind them whoever walked without it: a teamleider, or who was conciërge. */
    private List<RoosterView.Regel> regels(Map<Long, Long> gelopen) {
        List<Medewerker> lopers = medewerkers.met(Rol.CONCIERGE);
        Map<Long, Long> anderen = new HashMap<>(gelopen);
        lopers.forEach(een -> anderen.remove(een.id()));
        anderen.values().removeIf(seconden -> seconden == 0);
        return Stream.concat(
                        lopers.stream().map(een -> regel(een.id(), een.naam(), gelopen.getOrDefault(een.id(), 0L))),
                        medewerkers.namen(anderen.keySet()).entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(een -> ander(een.getKey(), een.getValue(), anderen.get(een.getKey()))))
                .toList();
    }

    private RoosterView.Regel ander(long id, String naam, long seconden) {
        Optional<Concierge> rooster = concierges.find(id);
        return new RoosterView.Regel(
                naam,
                "",
                rooster.map(een -> een.aanstelling().woord()).orElse(""),
                rooster.isPresent() ? "nu geen conciërge" : "staat niet in het rooster",
                "",
                "",
                "",
                uren(seconden));
    }

    /** Buurten of now in which nobody walks: what is reported there is seen by the teamleider only. */
    private RoosterView.Onbezet onbezet() {
        Set<String> bezet = concierges.alle().stream()
                .flatMap(een -> een.buurten().stream())
                .collect(Collectors.toSet());
        List<Buurt> leeg = gebieden.alle().stream()
                .filter(buurt -> !bezet.contains(buurt.code()))
                .toList();
        Set<String> open = overlast.buurten();
        Map<String, List<Buurt>> perWijk = leeg.stream()
                .collect(Collectors.groupingBy(een -> een.wijk().naam(), TreeMap::new, Collectors.toList()));
        return new RoosterView.Onbezet(
                leeg.size(),
                leeg.size() == gebieden.alle().size(),
                perWijk.entrySet().stream()
                        .map(wijk -> new RoosterView.Wijk(
                                wijk.getKey(),
                                namen(wijk.getValue(), buurt -> true),
                                namen(wijk.getValue(), buurt -> open.contains(buurt.code()))))
                        .toList());
    }

    private static String namen(List<Buurt> buurten, Predicate<Buurt> welke) {
        return buurten.stream().filter(welke).map(Buurt::naam).sorted().collect(Collectors.joining(", "));
    }

    /** Per kind of employment and of whoever has none, together all that was walked; and of the residents who walked along. */
    private List<RoosterView.Totaal> totalen(Map<Long, Long> gelopen, long meegelopen) {
        Map<Concierge.Aanstelling, Long> per = new EnumMap<>(Concierge.Aanstelling.class);
        gelopen.forEach((wie, seconden) ->
                concierges.find(wie).ifPresent(een -> per.merge(een.aanstelling(), seconden, Long::sum)));
        long alle = gelopen.values().stream().mapToLong(Long::longValue).sum();
        long ingeroosterd = per.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Arrays.stream(Concierge.Aanstelling.values())
                                .map(een -> new RoosterView.Totaal(
                                        Besluitbeeld.zin(een.woord()), uren(per.getOrDefault(een, 0L)))),
                        Stream.of(
                                new RoosterView.Totaal("Zonder rooster", uren(alle - ingeroosterd)),
                                new RoosterView.Totaal("Bewoners die meeliepen", uren(meegelopen))))
                .toList();
    }

    private static String uren(long seconden) {
        return String.format(Locale.GERMANY, "%.1f uur", seconden / 3600.0);
    }

    private RoosterView.Regel regel(long id, String naam, long seconden) {
        Optional<Concierge> rooster = concierges.find(id);
        return new RoosterView.Regel(
                naam,
                "/rooster/" + id,
                rooster.map(een -> een.aanstelling().woord()).orElse("–"),
                rooster.map(Concierge::gebiedsnaam).orElse("nog geen gebied"),
                buurten(rooster, code -> true),
                buurten(rooster, code -> gebieden.kies(code).isEmpty()),
                rooster.map(een -> dagen(een)).orElse(""),
                uren(seconden));
    }

    private String buurten(Optional<Concierge> rooster, Predicate<String> welke) {
        return rooster.stream()
                .flatMap(een -> een.buurten().stream())
                .filter(welke)
                .map(code -> gebieden.get(code).naam())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String dagen(Concierge een) {
        return new TreeSet<>(een.dagen())
                .stream().map(dag -> DAGEN.get(dag).substring(0, 2)).collect(Collectors.joining(", "));
    }

    /** @throws NotFound for somebody who is no conciërge */
    void eisConcierge(long id) {
        naam(id);
    }

    private String naam(long id) {
        return medewerkers.met(Rol.CONCIERGE).stream()
                .filter(een -> een.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new)
                .naam();
    }

    Form bekend(long id) {
        return concierges
                .find(id)
                .map(een -> Form.of(Map.of(
                        "versie", List.of(Integer.toString(een.versie())),
                        "aanstelling", List.of(een.aanstelling().name()),
                        "gebiedsnaam", List.of(een.gebiedsnaam()),
                        "dagen", een.dagen().stream().map(DayOfWeek::name).toList(),
                        "buurten", List.copyOf(een.buurten()))))
                .orElseGet(Form::empty);
    }

    RoosterView.Een een(long id, Form form) {
        return new RoosterView.Een(
                naam(id),
                "/rooster/" + id,
                Option.each(Concierge.Aanstelling.values(), een -> Option.of(een, Besluitbeeld.zin(een.woord()))),
                Option.each(DayOfWeek.values(), dag -> Option.of(dag, DAGEN.get(dag))),
                perWijk(),
                form.view());
    }

    private Map<String, List<Option>> perWijk() {
        return gebieden.alle().stream()
                .collect(Collectors.groupingBy(
                        een -> een.wijk().naam(),
                        TreeMap::new,
                        Collectors.mapping(een -> Option.of(een.code(), een.naam()), Collectors.toList())));
    }
}
