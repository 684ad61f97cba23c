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
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

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
    private Loopbanen loopbanen;

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

    List<WerkvoorraadView.Vrijwilliger> vrijwilligers(Ik ik) {
        return loopbanen.looptAf(ik).stream()
                .map(een ->
                        new WerkvoorraadView.Vrijwilliger(een.naam(), wat(een), "/vrijwilligers/personen/" + een.id()))
                .toList();
    }

    private String wat(Loopbanen.Aflopend een) {
        String vog = een.vogTot() == null ? "" : "VOG tot en met " + DutchDates.day(een.vogTot(), clock);
        String periode =
                een.periodeTot() == null ? "" : "student tot en met " + DutchDates.day(een.periodeTot(), clock);
        return vog + (vog.isEmpty() || periode.isEmpty() ? "" : ", ") + periode;
    }
}
