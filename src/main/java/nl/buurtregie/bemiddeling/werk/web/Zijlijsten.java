package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Navragen;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;

/** What stands beside the work list: pairs that are not whole, referrals to ask after, who waits for a pair. */
@ApplicationScoped
class Zijlijsten {

    @Inject
    private Wachtlijstbeeld wachtlijst;

    @Inject
    private Paarzorgen paarzorgen;

    @Inject
    private Navragen navragen;

    @Inject
    private Clock clock;

    WerkvoorraadView.Wachtlijst wachtlijst(Ik ik) {
        return wachtlijst.van(ik);
    }

    List<WerkvoorraadView.Zorg> zorgen(Ik ik) {
        return paarzorgen.alle(ik).stream().map(Zijlijsten::zorg).toList();
    }

    private static WerkvoorraadView.Zorg zorg(Paarzorgen.Zorg zorg) {
        boolean weg = zorg.soort() == Paarzorgen.Soort.AFWEZIG;
        boolean plek = zorg.soort() == Paarzorgen.Soort.PLEK_VRIJ;
        return new WerkvoorraadView.Zorg(
                zorg.hoofdaard().woord(),
                zorg.nummer(),
                weg ? "/overdracht?van=" + zorg.medewerkerId() : "/bemiddelingen/" + zorg.nummer() + "/vervanging",
                plek ? zorg.soort().woord() : zorg.wie() + " " + zorg.soort().woord(),
                weg ? "Draag over" : "Vervang");
    }

    List<WerkvoorraadView.Zorg> navragen(Ik ik) {
        LocalDate vandaag = LocalDate.now(clock);
        return navragen.open(ik).stream()
                .map(open -> new WerkvoorraadView.Zorg(
                        open.hoofdaard().woord(),
                        open.nummer(),
                        "/bemiddelingen/" + open.nummer() + "/navraag",
                        (open.uiterlijk().isBefore(vandaag) ? "te laat, had gemoeten op " : "uiterlijk ")
                                + DutchDates.day(open.uiterlijk()),
                        "Vraag na"))
                .toList();
    }
}
