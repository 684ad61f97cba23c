package nl.buurtregie.wijkkompas.straat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.wijkkompas.afscherming.Regelwoorden;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView;
import nl.buurtregie.wijkkompas.straat.Straatcijfers;
import nl.buurtregie.wijkkompas.straat.Straatkeuze;
import nl.buurtregie.wijkkompas.straat.Straattelling;

/** Puts the overlast figures together: the page and its download show the same. */
@ApplicationScoped
class Overlastbeeld {

    private static final int REEKS_JAREN = 4;
    private static final String NOOT =
            "Een probleem telt één keer, ook na meer meldingen. Per ronde-uur: wat conciërges zagen, gedeeld door de uren"
                    + " die zij liepen.";

    @Inject
    private Straatcijfers cijfers;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Overlastfilters filters;

    @Inject
    private Clock clock;

    public OverlastcijfersView maak(String periode, String wijk, String soort) {
        Overlastfilters.Keuze keuze = filters.kies(periode, wijk, soort);
        Straatkeuze straat = keuze.straat();
        Telraam<Straattelling> telraam = cijfers.telraam(straat.jaar());
        ResultatenView.Leeg leeg = leeg(telraam, straat);
        boolean vol = leeg == null;
        boolean heel = vol && straat.wijk().isEmpty();
        Map<String, Integer> uren = cijfers.rondeuren(straat.jaar());
        int hier = uren.getOrDefault(straat.wijk(), 0);
        return new OverlastcijfersView(
                "Wat bewoners en conciërges in " + straat.jaar() + " meldden. "
                        + Regelwoorden.afgerond(telraam.regels()),
                filters.filters(keuze),
                filters.bestand(keuze),
                leeg,
                vol
                        ? Overlastwoorden.kern(
                                telraam.alle(straat.codes()),
                                hier,
                                cijfers.hotspots().alle(straat.codes()).aantal(Straatcijfers.Plek.HOTSPOT))
                        : null,
                vol ? tabellen(telraam, keuze, uren) : List.of(),
                heel ? Overlastwoorden.warmte(cijfers.perDagdeel(straat.jaar()).van(straat.groep())) : null,
                heel ? reeks(straat, keuze.jaren()) : null,
                heel ? Overlastwoorden.partners(cijfers.perPartner(straat.jaar()), telraam.regels()) : List.of());
    }

    private static ResultatenView.Leeg leeg(Telraam<Straattelling> telraam, Straatkeuze keuze) {
        boolean gefilterd = !(keuze.wijk() + keuze.groep()).isEmpty();
        if (!telraam.isOpen(keuze.codes())) {
            return new ResultatenView.Leeg(
                    "Te weinig meldingen om te laten zien",
                    "Bij zo weinig meldingen is iemand te herkennen, of is een ander getal uit te rekenen.",
                    gefilterd);
        }
        return telraam.alle(keuze.codes()).aantal(Straattelling.MELDINGEN) > 0
                ? null
                : new ResultatenView.Leeg(
                        "In " + keuze.jaar() + " is nog niets gemeld",
                        gefilterd
                                ? "Niet met deze filters. Kies een ander jaar of laat een filter los."
                                : "Zodra iemand overlast meldt, telt het hier mee.",
                        gefilterd);
    }

    private List<OverlastcijfersView.Tabel> tabellen(
            Telraam<Straattelling> telraam, Overlastfilters.Keuze gekozen, Map<String, Integer> uren) {
        Map<String, String> wijken = indelingen.wijknamen(gekozen.indeling());
        Straatkeuze keuze = gekozen.straat();
        int hier = uren.getOrDefault(keuze.wijk(), 0);
        return List.of(
                new OverlastcijfersView.Tabel(
                        "soort",
                        "Per soort",
                        "Soort",
                        Overlastwoorden.regels(
                                telraam, keuze.codes(), Straatcijfers.SOORT, categorieen::naam, code -> hier),
                        NOOT),
                new OverlastcijfersView.Tabel(
                        "wijk",
                        "Per wijk",
                        "Wijk",
                        Overlastwoorden.regels(
                                telraam,
                                keuze.codes(),
                                Straatcijfers.WIJK,
                                code -> wijken.getOrDefault(code, code),
                                code -> uren.getOrDefault(code, 0)),
                        NOOT));
    }

    private OverlastcijfersView.Reeks reeks(Straatkeuze keuze, List<Integer> jaren) {
        int vanJaar = Math.max(jaren.get(jaren.size() - 1), keuze.jaar() - REEKS_JAREN);
        int tot = Math.min(Overlastreeks.kwartaal(LocalDate.now(clock)), (keuze.jaar() + 1) * 4);
        return Overlastreeks.maak(
                cijfers.perKwartaal(keuze.jaar(), keuze.jaar() + 1 - vanJaar, tot - vanJaar * 4)
                        .van(keuze.groep()),
                vanJaar * 4,
                tot,
                Overlastreeks.veranderingen(categorieen.alle(), keuze.groep()));
    }
}
