package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.bemiddeling.Zaakhouders.Afwezige;
import nl.buurtregie.bemiddeling.Zaakhouders.Houder;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Chosen;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;

/** Puts the work list into words. */
@ApplicationScoped
class Werkvoorraadbeeld {

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Werkregels regels;

    @Inject
    private Werkfilters filters;

    @Inject
    private Zijlijsten zijlijsten;

    @Inject
    private Zaakhouders houders;

    @Inject
    private Clock clock;

    WerkvoorraadView van(Ik ik, Werkkeuze keuze, WerkvoorraadView.Bewaard bewaard) {
        List<Option> wijken = filters.wijken(ik);
        return van(ik, keuze.metWijkUit(wijken), wijken, bewaard);
    }

    private WerkvoorraadView van(Ik ik, Werkkeuze keuze, List<Option> wijken, WerkvoorraadView.Bewaard bewaard) {
        Werkfilter filter = keuze.zonderSpoed(werkvoorraad.gisteren());
        Map<Spoed, Integer> aantallen = werkvoorraad.tellingen(ik, zonderTelling(keuze));
        List<Taak> taken = werkvoorraad.lijst(ik, filter.met(keuze.spoed()), keuze.na());
        boolean meer = taken.size() > Werkvoorraad.PAGINA;
        List<Taak> getoond = meer ? taken.subList(0, Werkvoorraad.PAGINA) : taken;
        boolean gefilterd = keuze.spoed() != null || !filter.isLeeg();
        WerkvoorraadView.Wachtlijst wachtenden = zijlijsten.wachtlijst(ik);
        Zijlijsten.Zorgen zorgen = zijlijsten.zorgen(ik);
        return new WerkvoorraadView(
                DutchDates.heading(LocalDate.now(clock)),
                filters.tellingen(keuze, aantallen, wachtend(ik, zonderTelling(keuze), wachtenden)),
                filters.van(keuze, wijken),
                bewaard,
                gefilterd,
                getoond.isEmpty() ? filters.leegte(ik, keuze, wijken) : null,
                groepen(ik, getoond, perGroep(ik, keuze, aantallen, meer), keuze.isSindsGisteren()),
                voetregel(getoond.size(), keuze.na().isPresent(), meer),
                meer ? volgende(keuze, getoond.get(getoond.size() - 1)) : null,
                wachtenden,
                zorgen.paren(),
                zorgen.wachten(),
                zijlijsten.navragen(ik),
                zorgen.vrijwilligers(),
                "/werkvoorraad.csv?" + keuze.alsVraag(),
                "/aanmelding",
                zijlijsten.afwezig(ik),
                zijlijsten.verlaten(ik));
    }

    private Werkfilter zonderTelling(Werkkeuze keuze) {
        return keuze.zonderTelling(werkvoorraad.gisteren());
    }

    /** How many its link shows; without filters the list beside counted them already. */
    private int wachtend(Ik ik, Werkfilter filter, WerkvoorraadView.Wachtlijst wachtenden) {
        return filter.isLeeg() ? wachtenden.aantal() : werkvoorraad.tel(ik, filter.met(Status.WACHTLIJST));
    }

    /** As the counts on top; but of the waiting list only those that wait, counted when not all of them are shown. */
    private Map<Spoed, Integer> perGroep(Ik ik, Werkkeuze keuze, Map<Spoed, Integer> bovenaan, boolean meer) {
        if (!keuze.isWachtlijst()) {
            return bovenaan;
        }
        return meer || keuze.na().isPresent()
                ? werkvoorraad.tellingen(ik, keuze.zonderSpoed(werkvoorraad.gisteren()))
                : Map.of();
    }

    /** @param aantallen rows of a group, with those on other pages; none when all are shown */
    private List<WerkvoorraadView.Groep> groepen(
            Ik ik, List<Taak> taken, Map<Spoed, Integer> aantallen, boolean sindsGisteren) {
        List<WerkvoorraadView.Groep> groepen = new ArrayList<>();
        rijen(ik, taken, sindsGisteren)
                .forEach((spoed, rijen) ->
                        groepen.add(groep(spoed, aantallen.getOrDefault(spoed, rijen.size()), rijen)));
        return groepen;
    }

    /** By group, the most urgent first. What stands still at somebody's request is late for nobody. */
    private Map<Spoed, List<WerkvoorraadView.Regel>> rijen(Ik ik, List<Taak> taken, boolean sindsGisteren) {
        List<Long> zaken = taken.stream().map(Taak::bemiddelingId).toList();
        Map<Long, Houder> bijWie = houders.van(zaken);
        Map<Long, Afwezige> afwezig = houders.afwezig(zaken);
        Map<Long, List<String>> paren = werkvoorraad.paren(taken);
        Map<Long, Historieregel> laatste =
                sindsGisteren ? werkvoorraad.laatste(taken, werkvoorraad.gisteren()) : Map.of();
        Set<String> stil = werkvoorraad.stil();
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate morgen = werkvoorraad.morgen();
        Map<Spoed, List<WerkvoorraadView.Regel>> rijen = new EnumMap<>(Spoed.class);
        for (Taak taak : taken) {
            long zaak = taak.bemiddelingId();
            boolean staatStil = stil.contains(taak.nummer());
            rijen.computeIfAbsent(
                            staatStil ? Spoed.OP_SCHEMA : spoed(taak, vandaag, morgen), nieuw -> new ArrayList<>())
                    .add(regels.van(
                            ik,
                            taak,
                            staatStil,
                            paren.get(zaak),
                            laatste.get(zaak),
                            bijWie.get(zaak),
                            afwezig.get(zaak)));
        }
        return rijen;
    }

    private WerkvoorraadView.Groep groep(Spoed spoed, int aantal, List<WerkvoorraadView.Regel> rijen) {
        String noot = spoed == Spoed.OP_SCHEMA ? "gesorteerd op einde termijn" : null;
        return new WerkvoorraadView.Groep(Werkfilters.soort(spoed), filters.woord(spoed), aantal, noot, rijen);
    }

    private static Spoed spoed(Taak taak, LocalDate vandaag, LocalDate morgen) {
        LocalDate einde = taak.termijn().einde();
        if (einde.isBefore(vandaag)) {
            return Spoed.TE_LAAT;
        }
        return einde.isAfter(morgen) ? Spoed.OP_SCHEMA : Spoed.VANDAAG_OF_MORGEN;
    }

    /** @param verder this is not the first page */
    static String voetregel(int aantal, boolean verder, boolean meer) {
        String welke = meer ? verder ? "De volgende " : "De eerste " : verder ? "De laatste " : "";
        String zaken = aantal == 1 ? "1 zaak" : aantal + " zaken";
        return (verder && aantal == 1 ? "De laatste zaak" : welke + zaken) + " met een lopende termijn";
    }

    private static ZaakView.Volgende volgende(Werkkeuze keuze, Taak laatste) {
        Chosen.After na = new Chosen.After(laatste.termijn().einde(), laatste.id());
        String pad = "/werkvoorraad?" + keuze.alsVraag() + "&na=" + na;
        return new ZaakView.Volgende("Toon de volgende " + Werkvoorraad.PAGINA, pad);
    }
}
