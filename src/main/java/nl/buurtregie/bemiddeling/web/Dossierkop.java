package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.EerdereZaak;
import nl.buurtregie.bemiddeling.Koppelingen;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Termijn;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.bemiddeling.zoek.EerdereZaken;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.step.ZaakView;

/** The top of the case page: what it is about, since when, and how much time is left. */
@ApplicationScoped
class Dossierkop {

    @Inject
    private EerdereZaken eerdereZaken;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Termijnwoorden termijnwoorden;

    @Inject
    private Zaakhouders houders;

    @Inject
    private Clock clock;

    String titel(Bemiddeling zaak) {
        return zaak.aardwoord().woord() + ", " + gebieden.get(zaak.buurtCode()).naam();
    }

    String ondertitel(Bemiddeling zaak) {
        LocalDate dag = LocalDate.ofInstant(zaak.aangemeldOp(), SharedClock.ZONE);
        int geleden = termijnwoorden.sinds(dag);
        String door = zaak.verwijzer().isDerde()
                ? "door " + zaak.verwijzerwoord() + ", met toestemming"
                : "door de bewoner zelf";
        String toen = geleden == 0 ? "vandaag" : Termijnwoorden.inWerkdagen(geleden) + " geleden";
        return "aangemeld " + DutchDates.day(dag, clock) + " " + door + " · " + toen + bijWie(zaak);
    }

    /** Who is away has no case in hand; whose it was, and is again, is said as on the work list. */
    private String bijWie(Bemiddeling zaak) {
        if (!zaak.status().isOpen()) {
            return "";
        }
        return houders.van(zaak)
                .map(houder -> " · opgepakt door " + houder.naam())
                .or(() -> houders.afwezig(zaak)
                        .map(weg -> " · " + weg.naam() + " is afwezig tot en met " + DutchDates.day(weg.tot(), clock)))
                .orElse("");
    }

    /** @param stil the case is only kept, at somebody's request */
    ZaakView.Termijn termijn(Taak taak, Bemiddeling zaak, boolean stil) {
        Termijn termijn = taak.termijn();
        if (stil) {
            return new ZaakView.Termijn(
                    "Termijn staat stil",
                    "Op verzoek van een buur",
                    null,
                    "tot de privacyfunctionaris de zaak weer vrijgeeft");
        }
        if (taak.isStil()) {
            return new ZaakView.Termijn(
                    "Termijn staat stil",
                    "In de wacht",
                    null,
                    "tot " + DutchDates.day(zaak.wacht().tot()));
        }
        var strook = termijnwoorden.strook(termijn);
        return new ZaakView.Termijn(
                "Termijn: " + termijn.werkdagen() + " werkdagen",
                strook.words(),
                strook,
                "tot en met " + DutchDates.day(termijn.einde()));
    }

    /** What was linked first, then what was at the same address; at most four. */
    List<DossierView.Gekoppeld> gekoppeld(Ik ik, Bemiddeling zaak) {
        Map<String, DossierView.Gekoppeld> alle = new LinkedHashMap<>();
        koppelingen.bij(ik, zaak).forEach(ander -> alle.put(ander.zaak().nummer(), gekoppeld(ik, zaak, ander)));
        zaak.eersteBuur().adres().stream()
                .flatMap(adres -> eerdereZaken.op(ik, adres).stream())
                .filter(eerder -> !eerder.nummer().equals(zaak.nummer()))
                .forEach(eerder -> alle.putIfAbsent(eerder.nummer(), gekoppeld(eerder)));
        return alle.values().stream().limit(4).toList();
    }

    private static DossierView.Gekoppeld gekoppeld(Ik ik, Bemiddeling zaak, Koppelingen.Gekoppeld ander) {
        String href = ik.is(Rol.COORDINATOR)
                ? Zaakpad.van(zaak, "naast/" + ander.zaak().nummer())
                : "/bemiddelingen/" + ander.zaak().nummer();
        return new DossierView.Gekoppeld("Zaak " + ander.zaak().nummer(), ander.woord(), href, "link");
    }

    private static DossierView.Gekoppeld gekoppeld(EerdereZaak eerder) {
        return new DossierView.Gekoppeld(
                "Zaak " + eerder.nummer(),
                "zelfde adres, " + DutchDates.withYear(eerder.aangemeld()),
                "/bemiddelingen/" + eerder.nummer(),
                "history");
    }
}
