package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;

/** The counts and choices above the work list. */
@ApplicationScoped
class Werkfilters {

    private static final Option ALLE = Option.of("", "alle");
    private static final List<Option> SINDS = List.of(ALLE, Option.of(Werkkeuze.GISTEREN, "sinds gisteren"));

    private static final List<Option> VAN = List.of(
            Option.of("", "iedereen"),
            Option.of(Werkfilter.Houden.IK, "mij"),
            Option.of(Werkfilter.Houden.NIEMAND, "niemand"),
            Option.of(Werkfilter.Houden.AFWEZIG, "wie afwezig is"));

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Clock clock;

    List<ZaakView.Telling> tellingen(Werkkeuze keuze, Map<Spoed, Integer> aantallen, int wachtend) {
        List<ZaakView.Telling> tellingen = new ArrayList<>();
        for (Spoed spoed : Spoed.values()) {
            String woord = woord(spoed).toLowerCase(java.util.Locale.ROOT).replace(" en ", " of ");
            tellingen.add(telling(keuze, spoed.name(), aantallen.get(spoed), woord, soort(spoed)));
        }
        tellingen.add(telling(keuze, Werkkeuze.WACHTLIJST, wachtend, "op de wachtlijst", "wacht"));
        return tellingen;
    }

    /** "Vandaag en morgen"; before a day off the next working day has its own name. */
    String woord(Spoed spoed) {
        LocalDate volgende = werkvoorraad.morgen();
        boolean isMorgen = volgende.equals(LocalDate.now(clock).plusDays(1));
        return spoed != Spoed.VANDAAG_OF_MORGEN || isMorgen
                ? spoed.woord()
                : "Vandaag en " + DutchDates.weekday(volgende);
    }

    private static ZaakView.Telling telling(Werkkeuze keuze, String toon, int aantal, String woord, String soort) {
        boolean gekozen = toon.equals(keuze.toon());
        String pad = "/werkvoorraad?" + keuze.alsVraag(gekozen ? "" : toon);
        return new ZaakView.Telling(soort, toon, aantal, woord, pad, gekozen);
    }

    /** Also those that ended, as long as there is something open: it can be found and it can be let go. */
    List<Option> wijken(Ik ik) {
        return metAlle(Stream.concat(
                gebieden.wijken().stream().map(wijk -> Option.of(wijk.code(), wijk.naam())),
                gebieden.vervallenWijken(() -> werkvoorraad.wijken(ik)).stream()
                        .map(wijk -> Option.of(wijk.code(), wijk.naam() + " (vervallen)"))));
    }

    List<Filter> van(Werkkeuze keuze, List<Option> wijken) {
        return List.of(
                new Filter("van", "Van", VAN, keuze.van()),
                new Filter("stap", "Stap", stappen(), keuze.stap()),
                new Filter("wacht", "Wacht op", wachten(), keuze.wacht()),
                new Filter("aard", "Aard", aarden(), keuze.aard()),
                new Filter("wijk", "Wijk", wijken, keuze.wijk()),
                new Filter("sinds", "Veranderd", SINDS, keuze.sinds()));
    }

    /** What is said of a list without rows: that nothing is late is good, whatever else was chosen. */
    WerkvoorraadView.Leegte leegte(Ik ik, Werkkeuze keuze, List<Option> wijken) {
        Werkfilter filter = keuze.zonderSpoed(werkvoorraad.gisteren());
        if (keuze.spoed() == null && filter.isLeeg()) {
            return new WerkvoorraadView.Leegte(
                    "circle-check",
                    "",
                    "Er ligt niets te wachten",
                    "Komt er een aanmelding binnen, dan staat die hier.",
                    new Link("Nieuwe aanmelding", "/aanmelding"),
                    "phone-plus");
        }
        if (keuze.spoed() == Spoed.TE_LAAT && keuze.na().isEmpty()) {
            return opTijd(ik, keuze, filter, wijken);
        }
        int alle = werkvoorraad.tel(ik, Werkfilter.alles());
        return new WerkvoorraadView.Leegte(
                "filter-off",
                "stil",
                "Geen zaken " + inWoorden(keuze, wijken),
                alle == 1
                        ? "Zonder filter is er 1 zaak."
                        : "Zonder filter zijn er " + ZaakView.Telling.getal(alle) + " zaken.",
                new Link("Wis filter", "/werkvoorraad?wis=ja"),
                "x");
    }

    /** With the first term to come; one that stands still does not come. */
    private WerkvoorraadView.Leegte opTijd(Ik ik, Werkkeuze keuze, Werkfilter filter, List<Option> wijken) {
        String kop = filter.isLeeg()
                ? "Niets te laat. Alles loopt op tijd."
                : "Niets te laat " + inWoorden(keuze.zonderToon(), wijken) + ".";
        Set<String> stil = werkvoorraad.stil(); // with a term of before, or none
        Optional<LocalDate> eerste = Stream.of(Spoed.VANDAAG_OF_MORGEN, Spoed.OP_SCHEMA)
                .flatMap(spoed -> werkvoorraad.lijst(ik, filter.met(spoed), Optional.empty()).stream())
                .filter(taak -> !taak.isStil() && !stil.contains(taak.nummer()))
                .map(taak -> taak.termijn().einde())
                .findFirst();
        boolean straks =
                eerste.filter(einde -> !einde.isAfter(werkvoorraad.morgen())).isPresent();
        Spoed dan = straks ? Spoed.VANDAAG_OF_MORGEN : Spoed.OP_SCHEMA;
        return new WerkvoorraadView.Leegte(
                "circle-check",
                "",
                kop,
                eerste.map(einde -> "De eerstvolgende termijn is " + DutchDates.day(einde, clock) + ".")
                        .orElse("Er loopt geen termijn."),
                eerste.isEmpty()
                        ? new Link("Wis filter", "/werkvoorraad?wis=ja")
                        : new Link(
                                straks
                                        ? "Bekijk " + woord(dan).toLowerCase(java.util.Locale.ROOT)
                                        : "Bekijk wat op schema ligt",
                                "/werkvoorraad?" + keuze.alsVraag(dan.name())),
                null);
    }

    /** "met rook in Helpman e.o." */
    String inWoorden(Werkkeuze keuze, List<Option> wijken) {
        List<String> delen = new ArrayList<>();
        Stream.of(Spoed.values())
                .filter(spoed -> spoed == keuze.spoed())
                .forEach(spoed -> delen.add(woord(spoed).toLowerCase(java.util.Locale.ROOT)));
        woord(stappen(), keuze.stap(), "bij ‘", "’", delen);
        woord(wachten(), keuze.wacht(), "wachtend op ", "", delen);
        woord(aarden(), keuze.aard(), "met ‘", "’", delen);
        woord(wijken, keuze.wijk(), "in ", "", delen);
        woord(VAN, keuze.van(), "van ", "", delen);
        woord(SINDS, keuze.sinds(), "veranderd ", "", delen);
        return delen.isEmpty() ? "op de wachtlijst" : String.join(" ", delen);
    }

    private static void woord(List<Option> opties, String gekozen, String voor, String na, List<String> delen) {
        opties.stream()
                .filter(optie -> !gekozen.isEmpty() && optie.value().equals(gekozen))
                .forEach(optie -> delen.add(voor + optie.label() + na));
    }

    private static List<Option> stappen() {
        return metAlle(Arrays.stream(Status.values())
                .filter(status -> status.wie() != null)
                .map(status -> Option.of(status, status.woord())));
    }

    private static List<Option> wachten() {
        return List.of(
                Option.of("", "iedereen"),
                Option.of(Rol.COORDINATOR, "mij"),
                Option.of(Rol.BEMIDDELAAR, "bemiddelaars"));
    }

    private List<Option> aarden() {
        return metAlle(codelijsten.ooit(Lijst.AARD).stream().map(een -> Option.of(een.code(), een.woord())));
    }

    private static List<Option> metAlle(Stream<Option> opties) {
        return Stream.concat(Stream.of(ALLE), opties).collect(Collectors.toList());
    }

    static String soort(Spoed spoed) {
        return switch (spoed) {
            case TE_LAAT -> "laat";
            case VANDAAG_OF_MORGEN -> "nu";
            case OP_SCHEMA -> "schema";
        };
    }
}
