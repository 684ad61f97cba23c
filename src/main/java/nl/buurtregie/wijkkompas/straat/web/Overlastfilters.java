package nl.buurtregie.wijkkompas.straat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.resultaat.web.Resultaatfilters;
import nl.buurtregie.wijkkompas.straat.Straatcijfers;
import nl.buurtregie.wijkkompas.straat.Straatkeuze;

/** The filter bar of the overlast figures. */
@ApplicationScoped
class Overlastfilters {

    @Inject
    private Straatcijfers cijfers;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Clock clock;

    /** A choice that exists, and the years and the wijken of the division of its year to choose from. */
    record Keuze(List<Integer> jaren, int indeling, List<Gebied> wijken, Straatkeuze straat) {}

    Keuze kies(String periode, String wijk, String soort) {
        List<Integer> jaren = cijfers.jaren();
        int jaar = jaren.stream()
                .filter(een -> Integer.toString(een).equals(periode))
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
        int indeling = indelingen.geldigIn(jaar);
        List<Gebied> wijken = indelingen.gebieden(indeling, Niveau.WIJK);
        String gekozen = wijken.stream().anyMatch(een -> een.code().equals(wijk)) ? wijk : "";
        String groep = groepen().containsValue(soort) ? soort : "";
        return new Keuze(jaren, indeling, wijken, new Straatkeuze(jaar, gekozen, groep));
    }

    /** Name to code of the main kinds. */
    private Map<String, String> groepen() {
        return categorieen.alle().stream()
                .collect(Collectors.toMap(Categorie::groepsnaam, Categorie::groep, (een, ander) -> een, TreeMap::new));
    }

    List<Filter> filters(Keuze keuze) {
        return List.of(
                new Filter(
                        "periode",
                        "Periode",
                        Resultaatfilters.jaren(keuze.jaren()),
                        Integer.toString(keuze.straat().jaar())),
                new Filter(
                        "wijk",
                        "Gebied",
                        Stream.concat(
                                        Stream.of(Option.of("", "hele gemeente")),
                                        keuze.wijken().stream().map(een -> Option.of(een.code(), een.naam())))
                                .toList(),
                        keuze.straat().wijk()),
                new Filter(
                        "soort",
                        "Soort",
                        Stream.concat(
                                        Stream.of(Option.of("", "alle")),
                                        groepen().entrySet().stream()
                                                .map(een -> Option.of(een.getValue(), een.getKey())))
                                .toList(),
                        keuze.straat().groep()));
    }

    String bestand(Keuze keuze) {
        return filters(keuze).stream()
                .filter(Filter::inUse)
                .map(een -> een.field() + "=" + URLEncoder.encode(een.chosen(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/overlast-cijfers.csv?", "&tabel="));
    }
}
