package nl.buurtregie.wijkkompas.kaart.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.kompas.Invoerwaarden;
import nl.buurtregie.wijkkompas.kompas.Kaartmaat;
import nl.buurtregie.wijkkompas.kompas.Kaartvraag;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/** What can be on the map, and what of it is asked. */
@ApplicationScoped
class Kaartkeuzes {

    private static final String EERSTE = "ol_problemen_1000_fysiek";

    @Inject
    private Publicaties publicaties;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Invoerwaarden invoer;

    /**
     * What can be chosen, with what is.
     *
     * @param gebieden by size, only sizes that there are
     * @param steden the gemeenten; a figure of "the city" is of the only one, or of the one the chosen area lies in
     * @param gekozen the chosen area
     */
    record Keuzes(
            Kaartvraag vraag,
            List<Indicator> indicatoren,
            List<Periode> perioden,
            Map<Niveau, List<Gebied>> gebieden,
            Steden steden,
            Optional<Gebied> gekozen) {

        Kaartkeuze keuze() {
            return new Kaartkeuze(
                    vraag.indicator().code(),
                    vraag.periode().code(),
                    vraag.niveau(),
                    vraag.maat(),
                    gekozen.map(Gebied::code).orElse(""));
        }
    }

    /**
     * The gemeenten of this division.
     *
     * @param ligging gemeente by area of the chosen size; empty when there is one gemeente
     */
    record Steden(List<Gebied> alle, Map<String, String> ligging) {

        /** Empty when there are more, and no area of one of them was chosen. */
        Optional<Gebied> van(Optional<Gebied> gebied) {
            if (alle.size() == 1) {
                return Optional.of(alle.get(0));
            }
            return gebied.map(een -> ligging.get(een.code())).flatMap(code -> alle.stream()
                    .filter(stad -> stad.code().equals(code))
                    .findFirst());
        }

        boolean isIn(Gebied gebied, Gebied stad) {
            return ligging.isEmpty() || stad.code().equals(ligging.get(gebied.code()));
        }
    }

    /** What somebody typed in the address; what does not fit becomes the nearest that does. */
    record Gevraagd(String indicator, String periode, String niveau, String maat, String gebied) {}

    /** Empty as long as nothing was published. */
    Optional<Keuzes> kies(Gevraagd gevraagd) {
        List<Publicatie> geldig = publicaties.geldig();
        return Publicaties.nieuwste(geldig).map(nieuwste -> kies(geldig, nieuwste, gevraagd));
    }

    /** Why nothing can be on the map while something was public once; "" when nothing ever was. */
    String waaromNiet() {
        return Publicaties.waaromNiet(publicaties.ooitOpenbaar());
    }

    /** What can be chosen is told by the newest; what is shown of a period by the version that holds for it. */
    private Keuzes kies(List<Publicatie> geldig, Publicatie nieuwste, Gevraagd gevraagd) {
        List<Indicator> eerst = begrippen(nieuwste);
        Indicator bedoeld = gekozen(eerst, gevraagd.indicator());
        Niveau niveau = Stream.of(Niveau.values())
                .filter(een -> een != Niveau.GEMEENTE && een.name().equals(gevraagd.niveau()))
                .findFirst()
                .orElse(Niveau.WIJK);
        List<Periode> perioden = perioden(geldig, bedoeld, niveau);
        Periode periode = periode(perioden, gevraagd.periode(), geldig, nieuwste);
        Publicatie publicatie = Publicaties.over(geldig, periode).orElse(nieuwste);
        List<Indicator> alle = publicatie.equals(nieuwste) ? eerst : begrippen(publicatie);
        return kies(publicatie, alle, gekozen(alle, bedoeld.code()), perioden, periode, gevraagd);
    }

    private Keuzes kies(
            Publicatie publicatie,
            List<Indicator> alle,
            Indicator indicator,
            List<Periode> perioden,
            Periode periode,
            Gevraagd gevraagd) {
        Map<Niveau, List<Gebied>> gebieden = gebieden(publicatie.indeling());
        List<Gebied> gemeenten = gebieden.remove(Niveau.GEMEENTE);
        Niveau niveau = gebieden.keySet().stream()
                .filter(een -> een.name().equals(gevraagd.niveau()))
                .findFirst()
                .orElse(Niveau.WIJK);
        return new Keuzes(
                new Kaartvraag(
                        publicatie,
                        vanJaar(indicator, periode.jaar()),
                        periode,
                        niveau,
                        maat(gevraagd.maat(), indicator, niveau)),
                alle,
                perioden,
                gebieden,
                new Steden(gemeenten, gemeenten.size() == 1 ? Map.of() : ligging(publicatie.indeling(), niveau)),
                gebieden.get(niveau).stream()
                        .filter(een -> een.code().equals(gevraagd.gebied()))
                        .findFirst());
    }

    /** A figure of others with the words of that year. */
    private Indicator vanJaar(Indicator indicator, int jaar) {
        return indicator.isEigen()
                ? indicator
                : invoer.begrip(indicator.code(), jaar).orElse(indicator);
    }

    /** Ours with the words they were published with, then those of others. */
    private List<Indicator> begrippen(Publicatie publicatie) {
        return Stream.concat(cijfers.begrippen(publicatie).stream(), invoer.genoemd().stream())
                .sorted(Comparator.comparing(Indicator::isEigen).reversed().thenComparing(Indicator::naam))
                .toList();
    }

    private Map<String, String> ligging(int indeling, Niveau niveau) {
        Map<String, String> vanBuurt = indelingen.ligging(indeling, Niveau.GEMEENTE);
        Map<String, String> ligging = new HashMap<>();
        indelingen
                .ligging(indeling, niveau)
                .forEach((buurt, gebied) -> ligging.putIfAbsent(gebied, vanBuurt.get(buurt)));
        return ligging;
    }

    /** By size; a size without areas is absent. */
    private Map<Niveau, List<Gebied>> gebieden(int indeling) {
        Map<Niveau, List<Gebied>> gebieden = new EnumMap<>(Niveau.class);
        for (Niveau niveau : Niveau.values()) {
            gebieden.put(niveau, indelingen.gebieden(indeling, niveau));
        }
        gebieden.values().removeIf(List::isEmpty);
        return gebieden;
    }

    private static Indicator gekozen(List<Indicator> alle, String code) {
        return indicator(alle, code).or(() -> indicator(alle, EERSTE)).orElse(alle.get(0));
    }

    private static Optional<Indicator> indicator(List<Indicator> alle, String code) {
        return alle.stream().filter(een -> een.code().equals(code)).findFirst();
    }

    /** The one that was asked for, else the first that was over when it was counted. */
    private static Periode periode(List<Periode> perioden, String code, List<Publicatie> geldig, Publicatie nieuwste) {
        return perioden.stream()
                .filter(een -> een.code().equals(code))
                .findFirst()
                .or(() -> perioden.stream()
                        .filter(een -> Publicaties.over(geldig, een).isPresent())
                        .findFirst())
                .orElseGet(() -> perioden.isEmpty() ? Periode.jaar(nieuwste.totJaar()) : perioden.get(0));
    }

    /** Years first, newest first; those that this indicator may be shown for at this size. */
    private List<Periode> perioden(List<Publicatie> geldig, Indicator indicator, Niveau niveau) {
        if (!indicator.isEigen()) {
            return invoer.jaren(indicator.code(), niveau).stream()
                    .map(Periode::jaar)
                    .toList();
        }
        return geldig.stream()
                .flatMap(een -> Periode.alle(een.vanJaar(), een.totJaar()).stream())
                .distinct()
                .filter(een -> indicator.magVoor(niveau, een.soort()))
                .sorted(Comparator.comparing((Periode een) -> een.soort().kwartalen() != 4)
                        .thenComparing(een -> een.soort().kwartalen() == 1)
                        .thenComparing(Periode::jaar, Comparator.reverseOrder())
                        .thenComparing(een -> een.eerste().nummer(), Comparator.reverseOrder()))
                .toList();
    }

    private static Kaartmaat maat(String gevraagd, Indicator indicator, Niveau niveau) {
        if (Kaartkeuze.maat(Kaartmaat.RONDEUUR).equals(gevraagd) && Kaartvraag.heeftRondeuren(indicator, niveau)) {
            return Kaartmaat.RONDEUUR;
        }
        return Kaartkeuze.maat(Kaartmaat.AANTAL).equals(gevraagd) && Kaartvraag.heeftAantal(indicator)
                ? Kaartmaat.AANTAL
                : Kaartmaat.WAARDE;
    }
}
