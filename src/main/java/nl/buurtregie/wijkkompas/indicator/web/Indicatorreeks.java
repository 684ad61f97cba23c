package nl.buurtregie.wijkkompas.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.indicator.Termijnwissels;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;

/** The series of one indicator for the city and one wijk, each period from the version that holds for it. */
@ApplicationScoped
class Indicatorreeks {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Termijnwissels termijnen;

    /** One area with its figures, oldest first. */
    record Reeks(Gebied gebied, List<Cijfers.Uit> uit) {

        List<Cijfer> cijfers() {
            return uit.stream().map(Cijfers.Uit::cijfer).toList();
        }
    }

    /**
     * What can be chosen and what was.
     *
     * @param reeksen the city first; empty when nothing was published
     */
    record Beeld(Publicatie nieuwste, List<Gebied> wijken, String wijk, Periodesoort soort, List<Reeks> reeksen) {

        /** The versions it is made of, as "2024.2 en 2025.1"; the newest while it has no figure; null when nothing was published. */
        String publicaties() {
            if (nieuwste == null || perioden().isEmpty()) {
                return nieuwste == null ? null : nieuwste.nummer();
            }
            return reeksen.stream()
                    .flatMap(een -> een.uit().stream())
                    .map(een -> een.publicatie().nummer())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" en "));
        }

        List<String> perioden() {
            TreeSet<String> perioden = new TreeSet<>();
            reeksen.forEach(een -> een.cijfers().forEach(cijfer -> perioden.add(cijfer.periode())));
            return List.copyOf(perioden);
        }
    }

    Beeld lees(Indicator indicator, String wijk, String soort) {
        Periodesoort periode = perioden(indicator)
                .filter(een -> een.name().equals(soort))
                .findFirst()
                .orElse(Periodesoort.JAAR);
        List<Publicatie> geldig = publicaties.geldig();
        Optional<Publicatie> nieuwste = Publicaties.nieuwste(geldig);
        if (nieuwste.isEmpty()) {
            return new Beeld(null, List.of(), "", periode, List.of());
        }
        Publicatie publicatie = nieuwste.get();
        List<Gebied> wijken = indelingen.gebieden(publicatie.indeling(), Niveau.WIJK);
        Optional<Gebied> gekozen =
                wijken.stream().filter(een -> een.code().equals(wijk)).findFirst();
        List<Reeks> reeksen = new ArrayList<>();
        Stream.concat(indelingen.gebieden(publicatie.indeling(), Niveau.GEMEENTE).stream(), gekozen.stream())
                .forEach(een ->
                        reeksen.add(new Reeks(een, cijfers.reeks(geldig, indicator.code(), een.code(), periode))));
        return new Beeld(publicatie, wijken, gekozen.map(Gebied::code).orElse(""), periode, reeksen);
    }

    /** That the indicator may be shown for; a year always can. */
    static Stream<Periodesoort> perioden(Indicator indicator) {
        return Stream.of(Periodesoort.values())
                .filter(een -> een.ordinal() >= indicator.kleinstePeriode().ordinal());
    }

    static List<Filter> filters(Indicator indicator, Beeld beeld) {
        return List.of(
                new Filter(
                        "wijk",
                        "Naast de stad",
                        Stream.concat(
                                        Stream.of(Option.of("", "niets")),
                                        beeld.wijken().stream().map(een -> Option.of(een.code(), een.naam())))
                                .toList(),
                        beeld.wijk()),
                new Filter(
                        "per",
                        "Per",
                        perioden(indicator)
                                .map(een -> Option.of(een, een.woord()))
                                .toList(),
                        beeld.soort().name()));
    }

    static Lijngrafiek grafiek(Indicator indicator, Beeld beeld, List<Lijngrafiek.Breuk> breuken) {
        List<String> perioden = beeld.perioden();
        List<Lijngrafiek.Lijn> lijnen = beeld.reeksen().stream()
                .map(een -> new Lijngrafiek.Lijn(
                        een.gebied().naam(),
                        perioden.stream()
                                .map(periode -> punt(een.cijfers(), periode))
                                .toList()))
                .toList();
        String titel = indicator.naam() + ", " + indicator.eenheid() + ", van " + perioden.get(0) + " tot en met "
                + perioden.get(perioden.size() - 1) + ". De tabel zegt hetzelfde.";
        return new Lijngrafiek(titel, perioden, lijnen, breuken);
    }

    private static Lijngrafiek.Punt punt(List<Cijfer> cijfers, String periode) {
        return cijfers.stream()
                .filter(een -> een.periode().equals(periode))
                .findFirst()
                .map(een -> new Lijngrafiek.Punt(een.waarde(), een.onder(), een.boven()))
                .orElse(Lijngrafiek.Punt.GEEN);
    }

    /**
     * Versions that count something else and days on which other terms began to judge, as far as the series goes over them.
     *
     * @param versies of one indicator, newest first
     */
    List<Lijngrafiek.Breuk> breuken(List<Indicator> versies, List<String> perioden) {
        List<LocalDate> anders = termijnen.van(versies.get(0)).stream()
                .map(Termijnwissels.Wissel::dag)
                .toList();
        List<LocalDate> definities = versies.stream()
                .filter(Indicator::isBreuk)
                .map(Indicator::geldigVanaf)
                .toList();
        List<Lijngrafiek.Breuk> breuken = new ArrayList<>();
        for (int plaats = 1; plaats < perioden.size(); plaats++) {
            LocalDate na = einde(Periode.lees(perioden.get(plaats - 1)));
            LocalDate tot = einde(Periode.lees(perioden.get(plaats)));
            boolean definitie = valtIn(definities, na, tot);
            boolean termijn = valtIn(anders, na, tot);
            if (definitie || termijn) {
                String wat = definitie ? "definitie" : "termijn";
                breuken.add(new Lijngrafiek.Breuk(
                        plaats, "andere " + (definitie && termijn ? "definitie en termijn" : wat)));
            }
        }
        return breuken;
    }

    private static boolean valtIn(List<LocalDate> dagen, LocalDate na, LocalDate tot) {
        return dagen.stream().anyMatch(dag -> dag.isAfter(na) && !dag.isAfter(tot));
    }

    private static LocalDate einde(Periode periode) {
        return periode.eerste()
                .eersteDag()
                .plusMonths(3L * periode.soort().kwartalen())
                .minusDays(1);
    }
}
