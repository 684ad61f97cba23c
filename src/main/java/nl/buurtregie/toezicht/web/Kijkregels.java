package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.inzage.Inzagen;

/** Lines of the access log in words. */
@ApplicationScoped
class Kijkregels {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    String naam(long medewerker) {
        return medewerkers.get(medewerker).naam();
    }

    /** Everybody who can have looked, to choose from. */
    List<Option> collegas() {
        return medewerkers.alle().stream()
                .map(een -> Option.of(een.id().toString(), een.naam()))
                .toList();
    }

    /** What stands in the second column: of one case who looked, of one person at which case, of one resident both. */
    enum Kolom {
        WIE,
        ZAAK,
        BEIDE
    }

    /** What lines of one day must share to be shown as one. */
    private record Gelijk(LocalDate dag, long wie, String nummer, Inzagen.Soort soort, String wat, String grond) {

        static Gelijk van(Inzagen.Regel regel) {
            return new Gelijk(
                    LocalDate.ofInstant(regel.op(), SharedClock.ZONE),
                    regel.medewerkerId(),
                    regel.nummer(),
                    regel.soort(),
                    regel.wat(),
                    regel.grond());
        }
    }

    /**
     * Lines that say the same on one day are one, at its newest time.
     *
     * @param toont what is not the same in all of them
     */
    List<InzageView.Dag> perDag(List<Inzagen.Regel> regels, Kolom toont) {
        Map<Gelijk, List<Inzagen.Regel>> gelijke = regels.stream()
                .limit(Inzagen.HOOGSTENS)
                .collect(Collectors.groupingBy(Gelijk::van, LinkedHashMap::new, Collectors.toList()));
        Map<LocalDate, List<InzageView.Regel>> dagen = new LinkedHashMap<>();
        gelijke.forEach((gelijk, een) -> dagen.computeIfAbsent(gelijk.dag(), nieuw -> new ArrayList<>())
                .add(regel(een.get(0), een.size(), toont)));
        return dagen.entrySet().stream()
                .map(dag -> new InzageView.Dag(DutchDates.withYear(dag.getKey()), dag.getValue()))
                .toList();
    }

    private InzageView.Regel regel(Inzagen.Regel regel, int keer, Kolom toont) {
        Medewerker wie = medewerkers.get(regel.medewerkerId());
        boolean geweigerd = regel.soort() == Inzagen.Soort.GEWEIGERD;
        return new InzageView.Regel(
                DutchDates.time(regel.op()),
                toont == Kolom.ZAAK ? null : wie.naam(),
                wie.rollen().stream().map(Rol::woord).sorted().collect(Collectors.joining(", ")),
                toont == Kolom.WIE ? null : regel.nummer(),
                wat(regel) + (keer == 1 ? "" : ", " + keer + " keer"),
                icoon(regel.soort()),
                regel.grond().isEmpty()
                        ? "niet bewaard"
                        : Grond.valueOf(regel.grond()).woorden(),
                onder(regel, geweigerd),
                geweigerd ? "steen" : "");
    }

    private static String wat(Inzagen.Regel regel) {
        boolean code = regel.wat().matches("[A-Z_]+"); // else words, with perhaps the number of a request
        String woorden = code ? regel.wat().toLowerCase(Locale.ROOT).replace('_', ' ') : regel.wat();
        return switch (regel.soort()) {
            case INZIEN, GEWEIGERD -> woorden;
            case GEVONDEN -> "in een lijst met naam en adres: " + woorden;
            case WIJZIGEN -> "gewijzigd: " + woorden;
        };
    }

    private static String icoon(Inzagen.Soort soort) {
        return switch (soort) {
            case INZIEN -> "eye";
            case GEVONDEN -> "search";
            case WIJZIGEN -> "pencil";
            case GEWEIGERD -> "hand-stop";
        };
    }

    private String onder(Inzagen.Regel regel, boolean geweigerd) {
        if (geweigerd) {
            return "zag niets";
        }
        if (regel.medewerkerId() == sessie.ik().id()) {
            return "dit ben jij";
        }
        return regel.sinds() == null ? "" : "sinds " + DutchDates.day(regel.sinds(), clock);
    }
}
