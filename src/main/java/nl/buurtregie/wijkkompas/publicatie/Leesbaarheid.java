package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Controle.Ernst;
import nl.buurtregie.wijkkompas.publicatie.Controle.Soort;

/** What the checks say about hiding: that nobody can work anything out, and what of the city is left to read. */
final class Leesbaarheid {

    private Leesbaarheid() {}

    /** Where it stops, what it advises works: a version of years that were never public is bound by nothing. */
    static Controle afscherming(Publicatie publicatie, Uitslag uitslag, List<Publicatie> eerder) {
        if (uitslag.onopgelost() == 0) {
            String anders = anders(publicatie, eerder);
            boolean goed = uitslag.alBekend() == 0 && anders.isEmpty();
            return new Controle(
                    Soort.AFSCHERMING,
                    goed ? Ernst.GOED : Ernst.LET_OP,
                    (goed ? "Niemand kan een klein getal uitrekenen." : "Deze cijfers verraden geen klein getal.")
                            + alBekend(uitslag)
                            + anders
                            + " Verborgen: "
                            + Getallen.geheel(uitslag.klein()) + " kleine getallen en "
                            + Getallen.geheel(uitslag.bijvangst()) + " om die te beschermen, van "
                            + Getallen.geheel(uitslag.openbaar()) + ".");
        }
        List<Integer> nieuw = IntStream.rangeClosed(publicatie.vanJaar(), publicatie.totJaar())
                .filter(jaar -> eerder.stream().noneMatch(een -> een.vanJaar() <= jaar && jaar <= een.totJaar()))
                .boxed()
                .toList();
        String raad = nieuw.isEmpty()
                ? "De eerdere versie blijft gelden."
                : "Open daarna een versie over alleen " + jaren(nieuw) + ": daarover is nog niets gepubliceerd.";
        return new Controle(
                Soort.AFSCHERMING,
                Ernst.STOP,
                "Van " + uitslag.onopgelost() + " kleine getallen weten wij niet zeker dat niemand ze uitrekent, samen"
                        + " met wat eerder is gepubliceerd. Intrekken helpt niet: het is al gelezen. Laat deze versie"
                        + " vervallen. " + raad);
    }

    private static String alBekend(Uitslag uitslag) {
        return uitslag.alBekend() == 0
                ? ""
                : " Van " + uitslag.alBekend()
                        + " sommen van kleine getallen lieten eerdere versies al iets weten, bijvoorbeeld dat het er minstens 2 zijn; deze"
                        + " cijfers voegen daar niets aan toe.";
    }

    /** What was cut up otherwise is not laid beside this. */
    private static String anders(Publicatie publicatie, List<Publicatie> eerder) {
        return eerder.stream().anyMatch(een -> een.deeltJaar(publicatie) && een.indeling() != publicatie.indeling())
                ? " Over een deel van deze jaren zijn eerder cijfers gepubliceerd in een andere indeling. Gebieden die nu anders liggen, zijn"
                        + " daar niet naast gelegd: kijk daar zelf naar."
                : "";
    }

    private static String jaren(List<Integer> jaren) {
        return jaren.size() == 1 ? jaren.get(0) + "" : jaren.get(0) + " tot en met " + jaren.get(jaren.size() - 1);
    }

    /** Of each year: which figures of the whole gemeente have none, and why. */
    static List<Controle> kerncijfers(Publicatierekening.Rekening rekening) {
        Map<String, String> namen =
                rekening.vraag().indicatoren().stream().collect(Collectors.toMap(Indicator::code, Indicator::naam));
        Map<String, List<Cijfer>> perJaar = rekening.cijfers().stream()
                .filter(een -> een.niveau() == Niveau.GEMEENTE && een.periode().length() == 4)
                .filter(een -> een.status() != Cijferstatus.NIET_GETELD)
                .collect(Collectors.groupingBy(Cijfer::periode, TreeMap::new, Collectors.toList()));
        List<Controle> alle = new ArrayList<>();
        perJaar.forEach((jaar, cijfers) -> alle.add(kerncijfers(jaar, cijfers, namen)));
        return alle;
    }

    private static Controle kerncijfers(String jaar, List<Cijfer> cijfers, Map<String, String> namen) {
        Map<Cijferstatus, List<Cijfer>> weg = cijfers.stream()
                .filter(een -> een.status() != Cijferstatus.OK)
                .collect(Collectors.groupingBy(Cijfer::status, TreeMap::new, Collectors.toList()));
        int leesbaar =
                cijfers.size() - weg.values().stream().mapToInt(List::size).sum();
        String waarom = weg.entrySet().stream()
                .map(een -> " " + hoofdletter(een.getKey().kort()) + ": "
                        + een.getValue().stream()
                                .map(cijfer -> namen.get(cijfer.code()))
                                .sorted(Comparator.naturalOrder())
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining());
        return new Controle(
                Soort.KERN,
                weg.isEmpty() ? Ernst.GOED : Ernst.LET_OP,
                "Van de gemeente in " + jaar + " zijn " + leesbaar + " van de " + cijfers.size() + " cijfers te lezen."
                        + waarom);
    }

    private static String hoofdletter(String woord) {
        return Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
