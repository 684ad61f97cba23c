package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Navragen;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.bemiddeling.werk.AfwezigeHouders;
import nl.buurtregie.bemiddeling.werk.VerlatenZaken;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Counted;
import nl.buurtregie.platform.time.DutchDates;

/** What stands beside the work list: pairs that are not whole, referrals to ask after, who waits for a pair. */
@ApplicationScoped
class Zijlijsten {

    /** What is shown of a list that begins with whoever waits longest. */
    static final String LANGST = "de %d die het langst wachten";

    @Inject
    private Wachtlijstbeeld wachtlijst;

    @Inject
    private Paarzorgen paarzorgen;

    @Inject
    private Navragen navragen;

    @Inject
    private VerlatenZaken verlaten;

    @Inject
    private AfwezigeHouders afwezig;

    @Inject
    private Clock clock;

    WerkvoorraadView.Wachtlijst wachtlijst(Ik ik) {
        return wachtlijst.van(ik);
    }

    /** Closed cases of which nobody who is named is here. */
    List<String> verlaten(Ik ik) {
        return verlaten.nummers(ik);
    }

    /** Colleagues who are away, and what they had in hand. */
    List<WerkvoorraadView.Afwezig> afwezig(Ik ik) {
        return afwezig.van(ik).stream()
                .map(een -> new WerkvoorraadView.Afwezig(
                        een.naam() + " is afwezig tot en met " + DutchDates.day(een.tot(), clock) + ".", zaken(een)))
                .toList();
    }

    private static String zaken(AfwezigeHouders.Afwezige een) {
        if (een.zaken() == 1) {
            return een.dezeWeek() == 1
                    ? "Van de ene opgepakte zaak loopt de termijn deze week af, of is die voorbij."
                    : "De ene opgepakte zaak heeft deze week nog tijd.";
        }
        String af = " van de " + een.zaken() + " opgepakte zaken loopt de termijn deze week af";
        return een.dezeWeek() == 0 ? "Bij geen" + af + "." : "Bij " + een.dezeWeek() + af + ", of is die voorbij.";
    }

    /** Pairs that are not whole, cases that wait for another one, and volunteers of whom something ends. */
    record Zorgen(
            WerkvoorraadView.Paren paren,
            List<WerkvoorraadView.Zorg> wachten,
            List<WerkvoorraadView.Vrijwilliger> vrijwilligers) {}

    Zorgen zorgen(Ik ik) {
        List<Paarzorgen.Zorg> alle = paarzorgen.alle(ik);
        List<Paarzorgen.Zorg> paren =
                alle.stream().filter(Paarzorgen.Zorg::isVanPaar).toList();
        return new Zorgen(
                new WerkvoorraadView.Paren(
                        paren.stream()
                                .limit(Paarzorgen.HOOGUIT)
                                .map(Zijlijsten::zorg)
                                .toList(),
                        Counted.all(paren.size())),
                alle.stream()
                        .filter(zorg -> zorg.soort() == Paarzorgen.Soort.WACHT)
                        .map(Zijlijsten::wacht)
                        .toList(),
                alle.stream()
                        .filter(zorg -> !zorg.isVanZaak())
                        .map(this::vrijwilliger)
                        .toList());
    }

    private WerkvoorraadView.Vrijwilliger vrijwilliger(Paarzorgen.Zorg zorg) {
        return new WerkvoorraadView.Vrijwilliger(
                zorg.wie(),
                zorg.soort() == Paarzorgen.Soort.WOONBUURT
                        ? zorg.soort().woord()
                        : zorg.soort().woord() + " " + DutchDates.day(zorg.tot(), clock),
                "/vrijwilligers/personen/" + zorg.id());
    }

    static WerkvoorraadView.Zorg zorg(Paarzorgen.Zorg zorg) {
        boolean weg = zorg.soort() == Paarzorgen.Soort.AFWEZIG;
        boolean plek = zorg.soort() == Paarzorgen.Soort.PLEK_VRIJ;
        return new WerkvoorraadView.Zorg(
                zorg.aard(),
                zorg.nummer(),
                weg ? "/overdracht?van=" + zorg.id() : "/bemiddelingen/" + zorg.nummer() + "/vervanging",
                plek ? zorg.soort().woord() : zorg.wie() + " " + zorg.soort().woord(),
                weg ? "Draag over" : "Vervang");
    }

    private static WerkvoorraadView.Zorg wacht(Paarzorgen.Zorg zorg) {
        return new WerkvoorraadView.Zorg(
                zorg.aard(),
                zorg.nummer(),
                "/bemiddelingen/" + zorg.nummer(),
                zorg.soort().woord() + (zorg.wie().isEmpty() ? " een andere zaak" : " zaak " + zorg.wie()),
                "Bekijk");
    }

    WerkvoorraadView.Navragen navragen(Ik ik) {
        List<WerkvoorraadView.Zorg> eerste = regels(navragen.open(ik));
        Counted alle = eerste.size() < Navragen.HOOGUIT ? Counted.all(eerste.size()) : navragen.aantal(ik);
        return new WerkvoorraadView.Navragen(eerste, alle);
    }

    /** On a page of their own. */
    WerkvoorraadView.Navragen alleNavragen(Ik ik) {
        return new WerkvoorraadView.Navragen(regels(navragen.alle(ik)), navragen.aantal(ik));
    }

    private List<WerkvoorraadView.Zorg> regels(List<Navragen.Open> alle) {
        LocalDate vandaag = LocalDate.now(clock);
        return alle.stream()
                .map(open -> new WerkvoorraadView.Zorg(
                        open.aard(),
                        open.nummer(),
                        "/bemiddelingen/" + open.nummer() + "/navraag",
                        (open.uiterlijk().isBefore(vandaag) ? "te laat, had gemoeten op " : "uiterlijk ")
                                + DutchDates.day(open.uiterlijk(), clock),
                        "Vraag na"))
                .toList();
    }
}
