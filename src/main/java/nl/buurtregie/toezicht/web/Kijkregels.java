package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
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

    /** What of the folded lines a page shows; null when it shows all. */
    static String welke(Inzagen.Gevonden gevonden) {
        int blad = gevonden.venster().blad();
        int gezien = (blad - 1) * Inzagen.PAGINA;
        boolean meer = gevonden.regels().size() > Inzagen.PAGINA;
        int getoond = Math.min(gevonden.regels().size(), Inzagen.PAGINA);
        if (blad == 1) {
            return meer ? "Dit zijn de nieuwste " + getoond + " regels." : null;
        }
        String regels = getoond == 1
                ? "Dit is regel " + (gezien + 1) + "."
                : "Dit zijn regel " + (gezien + 1) + " tot en met " + (gezien + getoond) + ".";
        return regels + (meer ? "" : " Ouder is er niet in deze dagen.");
    }

    /** @param toont what is not the same in all of them */
    List<InzageView.Dag> perDag(Inzagen.Gevonden gevonden, Kolom toont) {
        Map<LocalDate, List<Inzagen.Regel>> dagen =
                gevonden.regels().stream().limit(Inzagen.PAGINA).collect(Collectors.groupingBy(Inzagen.Regel::dag));
        return gevonden.dagen().stream()
                .filter(dag -> dagen.containsKey(dag.dag()))
                .map(dag -> new InzageView.Dag(
                        DutchDates.withYear(dag.dag()),
                        dag.regels(),
                        dagen.get(dag.dag()).stream()
                                .map(een -> regel(een, toont))
                                .toList()))
                .toList();
    }

    private InzageView.Regel regel(Inzagen.Regel regel, Kolom toont) {
        Medewerker wie = medewerkers.get(regel.medewerkerId());
        boolean geweigerd = regel.soort() == Inzagen.Soort.GEWEIGERD;
        return new InzageView.Regel(
                DutchDates.time(regel.op()),
                toont == Kolom.ZAAK ? null : wie.naam(),
                wie.rollen().stream().map(Rol::woord).sorted().collect(Collectors.joining(", ")),
                toont == Kolom.WIE ? null : regel.nummer(),
                wat(regel) + (regel.keer() == 1 ? "" : ", " + regel.keer() + " keer"),
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
