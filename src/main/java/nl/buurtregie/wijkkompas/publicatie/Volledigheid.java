package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.publicatie.Controle.Ernst;
import nl.buurtregie.wijkkompas.publicatie.Controle.Soort;

/** What the checks say of what is not, or not yet, in the figures. */
final class Volledigheid {

    private Volledigheid() {}

    static List<Controle> van(Publicatie publicatie, Publicatierekening.Rekening rekening) {
        List<Controle> alle = new ArrayList<>();
        alle.add(jaren(publicatie, rekening));
        alle.addAll(teVroeg(rekening.vraag()));
        ongeplaatst(publicatie, rekening).ifPresent(alle::add);
        return alle;
    }

    private static Controle jaren(Publicatie publicatie, Publicatierekening.Rekening rekening) {
        if (publicatie.peildatum().getYear() <= publicatie.totJaar()) {
            return new Controle(
                    Soort.VOLLEDIG,
                    Ernst.LET_OP,
                    "Het jaar " + publicatie.totJaar()
                            + " was nog niet voorbij. Alleen kwartalen die voorbij waren, hebben een cijfer.");
        }
        List<String> zonder = zonderRegistratie(rekening);
        if (!zonder.isEmpty()) {
            return new Controle(
                    Soort.VOLLEDIG,
                    Ernst.LET_OP,
                    "Niet alles werd al het hele jaar geregistreerd in " + String.join(" en ", zonder)
                            + ". Daar staat geen cijfer, ook geen nul.");
        }
        return new Controle(
                Soort.VOLLEDIG, Ernst.GOED, "Alle jaren zijn voorbij, en in alle jaren werd geregistreerd.");
    }

    private static List<String> zonderRegistratie(Publicatierekening.Rekening rekening) {
        Vraag vraag = rekening.vraag();
        return jaren(vraag)
                .filter(jaar -> {
                    Set<String> compleet = vraag.indicatoren().stream()
                            .filter(een -> vraag.isCompleet(een, jaar))
                            .map(Indicator::code)
                            .collect(Collectors.toSet());
                    return rekening.cijfers().stream()
                            .anyMatch(een -> een.status() == Cijferstatus.NIET_GETELD
                                    && een.periode().equals(jaar.code())
                                    && compleet.contains(een.code()));
                })
                .map(Periode::code)
                .toList();
    }

    /** The year is over, but what is counted of it goes on: one line for each such figure. */
    private static List<Controle> teVroeg(Vraag vraag) {
        return jaren(vraag)
                .filter(vraag.perioden()::contains)
                .flatMap(jaar -> vraag.indicatoren().stream()
                        .filter(een -> !vraag.isCompleet(een, jaar))
                        .map(een -> teVroeg(een, jaar)))
                .toList();
    }

    private static Controle teVroeg(Indicator indicator, Periode jaar) {
        return new Controle(
                Soort.VOLLEDIG,
                Ernst.LET_OP,
                indicator.naam() + ": van " + jaar.code() + " is er nog geen cijfer. Pas op "
                        + DutchDates.withYear(indicator.compleetOp(jaar)) + " is alles bekend wat daarvoor telt.");
    }

    private static Stream<Periode> jaren(Vraag vraag) {
        return vraag.alle().stream().filter(een -> een.soort() == Periodesoort.JAAR);
    }

    private static Optional<Controle> ongeplaatst(Publicatie publicatie, Publicatierekening.Rekening rekening) {
        return rekening.isIetsOngeplaatst()
                ? Optional.of(
                        new Controle(
                                Soort.VOLLEDIG,
                                Ernst.LET_OP,
                                "Een deel ligt in een buurt die niet in de indeling van " + publicatie.indeling()
                                        + " staat. Dat telt mee in de stad, en in de wijk als die er nog is, maar in geen buurt."))
                : Optional.empty();
    }
}
