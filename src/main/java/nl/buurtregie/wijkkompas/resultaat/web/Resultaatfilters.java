package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.bereik.Selectie;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers;

/** The filter bar of the results: what stands in the address becomes a choice that exists, and the other way round. */
@ApplicationScoped
public class Resultaatfilters {

    static final String VORIG_JAAR = "vorig-jaar";
    static final String NEDERLAND = "nederland";

    @Inject
    private Resultaatcijfers cijfers;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Clock clock;

    /**
     * A choice with everything to choose from; what does not exist counts as not chosen.
     *
     * @param indeling in force in the year of the choice, and the wijken are its own
     */
    record Keuze(List<Integer> jaren, int indeling, List<Gebied> wijken, Selectie selectie, String naast) {}

    Keuze kies(Resultaatvraag vraag) {
        List<Integer> jaren = cijfers.jaren();
        int jaar = jaren.stream()
                .filter(een -> Integer.toString(een).equals(vraag.periode()))
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
        int indeling = indelingen.geldigIn(jaar);
        List<Gebied> wijken = indelingen.gebieden(indeling, Niveau.WIJK);
        Selectie selectie = new Selectie(
                jaar,
                bestaand(wijken.stream().map(Gebied::code), vraag.wijk()),
                bestaand(Arrays.stream(Aard.values()).map(Aard::name), vraag.aard()),
                bestaand(Arrays.stream(Verwijzer.values()).map(Verwijzer::name), vraag.verwijzer()));
        return new Keuze(jaren, indeling, wijken, selectie, bestaand(Stream.of(VORIG_JAAR, NEDERLAND), vraag.naast()));
    }

    private static String bestaand(Stream<String> alle, String gevraagd) {
        return alle.filter(een -> een.equals(gevraagd)).findFirst().orElse("");
    }

    List<Filter> filters(Keuze keuze) {
        Selectie nu = keuze.selectie();
        return List.of(
                new Filter("periode", "Periode", jaren(keuze.jaren()), Integer.toString(nu.jaar())),
                new Filter(
                        "wijk",
                        "Gebied",
                        met("hele gemeente", keuze.wijken().stream().map(een -> Option.of(een.code(), een.naam()))),
                        nu.wijk()),
                new Filter(
                        "aard",
                        "Aard",
                        met("alle", Arrays.stream(Aard.values()).map(een -> Option.of(een, een.woord()))),
                        nu.aard()),
                new Filter(
                        "verwijzer",
                        "Verwijzer",
                        met("alle", Arrays.stream(Verwijzer.values()).map(een -> Option.of(een, een.woord()))),
                        nu.verwijzer()),
                new Filter(
                        "naast",
                        "Vergelijk met",
                        met("niets", Stream.of(Option.of(VORIG_JAAR, "vorig jaar"), Option.of(NEDERLAND, "Nederland"))),
                        keuze.naast()));
    }

    public static List<Option> jaren(List<Integer> jaren) {
        return jaren.stream()
                .map(een -> Option.of(Integer.toString(een), Integer.toString(een)))
                .toList();
    }

    private static List<Option> met(String alle, Stream<Option> opties) {
        return Stream.concat(Stream.of(Option.of("", alle)), opties).toList();
    }

    /** "/resultaten.csv?periode=2025&…&tabel=", to be ended by the name of a table. */
    String bestand(Keuze keuze) {
        return filters(keuze).stream()
                .filter(Filter::inUse)
                .map(een -> een.field() + "=" + URLEncoder.encode(een.chosen(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/resultaten.csv?", "&tabel="));
    }
}
