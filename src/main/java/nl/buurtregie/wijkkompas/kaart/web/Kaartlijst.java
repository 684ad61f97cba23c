package nl.buurtregie.wijkkompas.kaart.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.kompas.Kaartklassen;
import nl.buurtregie.wijkkompas.kompas.Kaartwaarde;

/** The list that says what the map shows. */
final class Kaartlijst {

    private static final double STROOK = 200;
    private static final int GENOEMD = 30;
    /** Room beyond what is drawn. */
    private static final double RAND = 0.05;

    private final Kaartkeuze keuze;
    private final String eenheid;
    private final List<Kaartwaarde> waarden;
    private final Kaartklassen klassen;
    private final BigDecimal stad;
    private final double begin;
    private final double einde;

    Kaartlijst(Kaartkeuze keuze, String eenheid, List<Kaartwaarde> waarden, BigDecimal stad) {
        this.keuze = keuze;
        this.eenheid = eenheid;
        this.waarden = waarden;
        this.stad = stad;
        klassen = Kaartklassen.van(waarden.stream()
                .filter(Kaartwaarde::isEr)
                .map(een -> een.waarde().doubleValue())
                .toList());
        DoubleSummaryStatistics getekend = Stream.concat(
                        Stream.of(stad),
                        waarden.stream().flatMap(een -> Stream.of(een.waarde(), een.onder(), een.boven())))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        double laagst = Math.min(0, getekend.getMin());
        double hoogst = Math.max(0, getekend.getMax());
        double rand = Math.max(1e-9, hoogst - laagst) * RAND;
        begin = laagst < 0 ? laagst - rand : 0;
        einde = hoogst + rand;
    }

    WijkkaartView.Sleutel sleutel(String kop) {
        boolean iets = waarden.stream().anyMatch(Kaartwaarde::isEr);
        return new WijkkaartView.Sleutel(
                kop,
                iets ? Kaartwoorden.stappen(klassen, eenheid) : List.of(),
                waarden.stream().anyMatch(een -> !een.isEr()));
    }

    /** @param woord what these areas are called, more than one */
    WijkkaartView.Lijst maak(String woord) {
        List<WijkkaartView.Rij> rijen = rijen();
        return new WijkkaartView.Lijst(
                rijen.size() + " " + woord + " met een cijfer",
                stad == null ? null : "stad: " + Kaartwoorden.getal(stad, eenheid) + " " + Kaartwoorden.achter(eenheid),
                Kaartwoorden.kop(eenheid),
                rijen,
                stad == null ? null : plek(stad),
                leeg(woord));
    }

    String kleur(Kaartwaarde waarde) {
        return waarde.isEr() ? "kk-" + klassen.klasse(waarde.waarde().doubleValue()) : "kk-geen";
    }

    String getal(Kaartwaarde waarde) {
        return waarde.isEr() ? Kaartwoorden.getal(waarde.waarde(), eenheid) : "–";
    }

    String zeg(Kaartwaarde waarde) {
        return waarde.gebied().naam() + ": "
                + (waarde.isEr()
                        ? getal(waarde) + " " + Kaartwoorden.achter(eenheid)
                        : "geen cijfer, " + waarde.reden());
    }

    private List<WijkkaartView.Rij> rijen() {
        return waarden.stream()
                .filter(Kaartwaarde::isEr)
                .sorted(Comparator.comparing(Kaartwaarde::waarde).reversed().thenComparing(een -> een.gebied()
                        .naam()))
                .map(this::rij)
                .toList();
    }

    private WijkkaartView.Rij rij(Kaartwaarde een) {
        boolean marge = een.onder() != null;
        return new WijkkaartView.Rij(
                een.gebied().naam(),
                keuze.naar(een.gebied().code()),
                kleur(een),
                een.gebied().code().equals(keuze.gebied()),
                getal(een),
                een.teller() == null ? "–" : Getallen.geheel(een.teller()),
                marge ? Kaartwoorden.getal(een.onder(), "") + "–" + Kaartwoorden.getal(een.boven(), eenheid) : null,
                plek(een.waarde()),
                marge ? plek(een.onder()) : null,
                marge ? plek(een.boven()) : null);
    }

    private String plek(BigDecimal waarde) {
        return Kaartvorm.rond((waarde.doubleValue() - begin) / (einde - begin) * STROOK);
    }

    /** By reason, so that each is said once. */
    private List<WijkkaartView.Leeg> leeg(String woord) {
        Map<String, List<Kaartwaarde>> redenen = waarden.stream()
                .filter(een -> !een.isEr())
                .collect(Collectors.groupingBy(Kaartwaarde::reden, LinkedHashMap::new, Collectors.toList()));
        return redenen.entrySet().stream()
                .map(een -> new WijkkaartView.Leeg(
                        "Geen cijfer voor " + een.getValue().size() + " van de " + waarden.size() + " " + woord,
                        een.getValue().stream()
                                .map(waarde -> waarde.gebied().naam())
                                .limit(GENOEMD)
                                .collect(Collectors.joining(", ")),
                        Kaartwoorden.reden(een.getKey())))
                .toList();
    }
}
