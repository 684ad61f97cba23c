package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.beveiliging.Logboek;
import nl.buurtregie.beveiliging.Logvraag;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;

/** The list itself: filters, days, lines. */
@ApplicationScoped
class Logbeeld {

    @Inject
    private Logboek logboek;

    @Inject
    private Regelwoorden woorden;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    BeveiligingView.Log van(Logkeuze keuze, long ik) {
        LocalDate vandaag = LocalDate.now(clock);
        Logvraag vraag = new Logvraag(
                SharedClock.startOf(vandaag.minusDays(keuze.hoeveelDagen() - 1L)),
                SharedClock.startOf(vandaag.plusDays(1)),
                keuze.soorten(),
                keuze.wie(),
                keuze.adres(),
                keuze.gelukt());
        List<Logboek.Regel> regels = logboek.regels(vraag, 0, keuze.hoogstens() + 1);
        boolean isMeer = regels.size() > keuze.hoogstens();
        List<Logboek.Regel> getoond = isMeer ? regels.subList(0, keuze.hoogstens()) : regels;
        List<Logboek.Dag> dagen = logboek.dagen(vraag);
        int alle = dagen.stream().mapToInt(Logboek.Dag::regels).sum();
        int zichtbaar = getoond.stream().mapToInt(Logboek.Regel::keer).sum();
        return new BeveiligingView.Log(
                filters(keuze, vraag),
                keuze.adres(),
                DutchNumbers.whole(alle) + (alle == 1 ? " regel" : " regels") + periode(keuze),
                dagen(getoond, dagen, ik),
                DutchNumbers.whole(zichtbaar) + " van " + DutchNumbers.whole(alle) + " regels"
                        + (isMeer && !keuze.kanMeer() ? "; kies minder dagen, of neem ze mee als bestand" : ""),
                isMeer && keuze.kanMeer() ? keuze.adresVan(keuze.blad() + 1) : null);
    }

    private static String periode(Logkeuze keuze) {
        return keuze.dagen().equals("alles") ? "" : " in " + keuze.hoeveelDagen() + " dagen";
    }

    private List<BeveiligingView.Dag> dagen(List<Logboek.Regel> regels, List<Logboek.Dag> dagen, long ik) {
        Map<Long, String> namen = medewerkers.namen(regels.stream()
                .flatMap(een -> Stream.of(een.wie(), een.betreft()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<LocalDate, List<Logboek.Regel>> perDag = regels.stream().collect(Collectors.groupingBy(Logboek.Regel::dag));
        return dagen.stream()
                .filter(dag -> perDag.containsKey(dag.dag()))
                .map(dag -> new BeveiligingView.Dag(
                        naam(dag.dag()),
                        DutchNumbers.whole(dag.regels()),
                        perDag.get(dag.dag()).stream()
                                .map(een -> woorden.regel(een, namen, ik))
                                .toList()))
                .toList();
    }

    private String naam(LocalDate dag) {
        String woord = DutchDates.day(dag, clock);
        return dag.equals(LocalDate.now(clock))
                ? "Vandaag, " + woord
                : woord.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woord.substring(1);
    }

    private List<Filter> filters(Logkeuze keuze, Logvraag vraag) {
        String wie = keuze.wie() == null ? "" : keuze.wie().toString();
        return List.of(
                new Filter(
                        "soort",
                        "Soort",
                        met(
                                "alles",
                                Arrays.stream(AuditEvent.Kind.values()).map(kind -> Option.of(kind, kind.words()))),
                        keuze.soort()),
                new Filter("wie", "Wie", met("iedereen", mensen(vraag.van())), wie),
                new Filter(
                        "dagen",
                        "Dagen",
                        met(
                                "laatste 7",
                                Stream.of(
                                        Option.of("30", "laatste 30"),
                                        Option.of("90", "laatste 90"),
                                        Option.of("alles", "alles wat er is"))),
                        keuze.dagen()),
                new Filter(
                        "afloop",
                        "Afloop",
                        met("alles", Stream.of(Option.of("ja", "gelukt"), Option.of("nee", "mislukt of geweigerd"))),
                        keuze.afloop()));
    }

    private Stream<Option> mensen(Instant van) {
        return medewerkers.namen(logboek.mensen(van)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(een -> Option.of(een.getKey().toString(), een.getValue()));
    }

    private static List<Option> met(String eerste, Stream<Option> rest) {
        return Stream.concat(Stream.of(Option.of("", eerste)), rest).toList();
    }
}
