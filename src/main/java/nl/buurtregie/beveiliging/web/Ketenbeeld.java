package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.beveiliging.Beveiligingsinstellingen;
import nl.buurtregie.beveiliging.KijkKetenNa;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.audit.stream.Streams;
import nl.buurtregie.platform.time.DutchDates;

/** Is the list still whole, who else has it, and how long does it stay? */
@ApplicationScoped
class Ketenbeeld {

    @Inject
    private KijkKetenNa controle;

    @Inject
    private Streams stromen;

    @Inject
    private Beveiligingsinstellingen instellingen;

    @Inject
    private Clock clock;

    /** Null when nothing was found broken. */
    BeveiligingView.Stuk stuk() {
        return controle.laatste()
                .filter(een -> een.stuk() != null)
                .map(een -> new BeveiligingView.Stuk(
                        "De lijst is niet meer heel, vanaf regel " + DutchNumbers.whole(een.stuk()),
                        "Iemand wijzigde of verwijderde iets buiten Buurtregie om, of een reservekopie is teruggezet."
                                + " Nagekeken " + DutchDates.moment(een.op(), clock)
                                + ". Er herstelt niets vanzelf, en nieuwe regels komen er gewoon bij.",
                        instellingen.bellen()))
                .orElse(null);
    }

    List<BeveiligingView.Feit> feiten() {
        List<BeveiligingView.Feit> feiten = new ArrayList<>();
        feiten.add(controle.laatste()
                .map(this::heel)
                .orElse(new BeveiligingView.Feit(
                        "clock", "Nog niet nagekeken", "Dat gebeurt elke nacht, en nu als je erom vraagt.")));
        List<Streams.State> staten = stromen.states();
        if (staten.isEmpty()) {
            feiten.add(new BeveiligingView.Feit(
                    "send",
                    "Gaat nergens anders heen",
                    "Wie bij de database kan, kan de hele lijst vervangen. Laat de technisch beheerder hem ook ergens anders"
                            + " heen sturen."));
        }
        staten.stream().map(this::stroom).forEach(feiten::add);
        feiten.add(new BeveiligingView.Feit(
                "calendar",
                "Regels blijven " + DutchDates.period(instellingen.bewaren()),
                "Daarna ruimt Buurtregie ze op."));
        return feiten;
    }

    private BeveiligingView.Feit heel(KijkKetenNa.Gevonden een) {
        String wanneer = "Nagekeken " + DutchDates.moment(een.op(), clock) + ".";
        return een.stuk() == null
                ? new BeveiligingView.Feit(
                        "circle-check",
                        "Ja, alle " + DutchNumbers.whole(een.regels()) + " regels",
                        "Elke regel draagt een zegel van de regel ervoor. " + wanneer)
                : new BeveiligingView.Feit(
                        "alert-triangle", "Nee, vanaf regel " + DutchNumbers.whole(een.stuk()), wanneer);
    }

    private BeveiligingView.Feit stroom(Streams.State een) {
        String laatste = een.sent() == null
                ? "Er is nog niets aangekomen."
                : "Laatste regel: " + DutchDates.ago(een.sent(), clock) + ".";
        String wacht = een.behind() == 1 ? "1 regel wacht" : DutchNumbers.whole(een.behind()) + " regels wachten";
        return een.fault() == null
                ? new BeveiligingView.Feit("send", "Gaat ook naar " + een.where(), laatste)
                : new BeveiligingView.Feit(
                        "alert-triangle",
                        "Komt niet aan bij " + een.where(),
                        wacht + ": " + een.fault() + ". Ze gaan alsnog. " + laatste);
    }
}
