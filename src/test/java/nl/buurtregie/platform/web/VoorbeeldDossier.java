package nl.buurtregie.platform.web;

import static nl.buurtregie.platform.web.Voorbeelden.paar;

import java.util.List;
import nl.buurtregie.bemiddeling.web.DossierView;
import nl.buurtregie.bemiddeling.web.DossierView.Toestemming;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.platform.web.step.ZaakView.Actie;
import nl.buurtregie.platform.web.step.ZaakView.Gebeurtenis;
import nl.buurtregie.platform.web.step.ZaakView.Gegeven;
import nl.buurtregie.platform.web.step.ZaakView.Stap;

/** An example case, as in the design picture. */
final class VoorbeeldDossier {

    private VoorbeeldDossier() {}

    static DossierView dossier() {
        return new DossierView(
                new Link("Werkvoorraad", "werkvoorraad.html"),
                "2026-0338",
                "Geluid – apparatuur, Selwerd",
                "Stap 4 van 7",
                "aangemeld wo 21 oktober door een woningcorporatie, met toestemming · 24 werkdagen geleden",
                List.of(new DossierView.Gekoppeld("Tegenmelding 2026-0351", "zelfde adres, 3 november", "#", "link")),
                new ZaakView.NuTeDoen(
                        "Nu te doen",
                        "Contact met de tweede buur",
                        "De eerste buur zei op 16 november ja. Ineke en Youssef gaan langs of sturen een brief. Zij gingen al één keer langs: niemand thuis.",
                        "De tweede buur moet bij het eerste contact weten wat wij bewaren.",
                        List.of(new Actie("Uitkomst van het contact", "contact.html", "message-2", false))),
                new ZaakView.Termijn(
                        "Termijn: 10 werkdagen",
                        "Nog 4 dagen",
                        DayStrip.running(5, 4, "Nog 4 dagen"),
                        "tot en met ma 30 november"),
                paar("Ineke Wolters", "Youssef Benali"),
                List.of(new Actie("Melder trekt in", "intrekking.html", "user-minus", true)),
                new ZaakView.Procesbeeld(
                        "/procesbeeld/bemiddeling.bpmn",
                        "contactTweedeBuur",
                        "aanmelding intake intakeUitkomst paarToewijzen gesprekEersteBuur eersteBuurWil",
                        "bedenktijd",
                        stappen()),
                List.of(new DossierView.Gepland(
                        "do 26 november, 19.00 tot 20.00 uur",
                        "Gesprek met de tweede buur",
                        "Buurtcentrum Selwerd, kamer 2",
                        "Ineke Wolters en Youssef Benali",
                        null,
                        "gesprek.html",
                        "afzegging.html")),
                List.of(
                        new DossierView.Partij(
                                "Eerste buur · melder",
                                "Mevr. A. Dijkstra",
                                "050-123 45 67",
                                List.of(new Gegeven("Taal", "Nederlands"), new Gegeven("Woont", "huur, corporatie")),
                                List.of(
                                        new Toestemming(
                                                true, "Weet wat wij bewaren", "26 oktober, verteld door Marjan"),
                                        new Toestemming(
                                                true,
                                                "Melding doorgeven aan tweede buur",
                                                "16 november, ja gezegd tegen Ineke"),
                                        new Toestemming(
                                                true,
                                                "Afloop melden aan verwijzer",
                                                "26 oktober · alleen met of zonder gevolg")),
                                "partij.html",
                                "toestemming.html"),
                        new DossierView.Partij(
                                "Tweede buur",
                                "Dhr. M. Tesfay",
                                null,
                                List.of(
                                        new Gegeven("Bereiken", "brief of langsgaan"),
                                        new Gegeven("Taal", "Tigrinya, Engels")),
                                List.of(
                                        new Toestemming(
                                                false,
                                                "Weet nog niet wat wij bewaren",
                                                "vertellen bij het eerste contact"),
                                        new Toestemming(false, "Meedoen aan een gesprek", "nog niet gevraagd")),
                                "partij.html",
                                "toestemming.html")),
                geschiedenis(),
                List.of(new DossierView.Notitie(
                        "Lift is stuk tot 1 december. Ingang aan de achterkant.",
                        "Verdwijnt op 12 januari 2027, over 49 dagen")));
    }

    private static List<Stap> stappen() {
        return List.of(
                new Stap("Intake bellen", "klaar"),
                new Stap("Paar toewijzen", "klaar"),
                new Stap("Gesprek met de eerste buur", "klaar"),
                new Stap("Contact met de tweede buur", "hier"),
                new Stap("Bemiddelen of pendelen", "komt"),
                new Stap("Nazorg na 6 weken", "komt"),
                new Stap("Afsluiten en terugkoppelen", "komt"));
    }

    private static List<Gebeurtenis> geschiedenis() {
        return List.of(
                new Gebeurtenis(
                        "ma 23 november, 19.40", "Tweede buur niet thuis", "Ineke Wolters", "Poging 1 van 3", false),
                new Gebeurtenis(
                        "ma 16 november, 20.15",
                        "Eerste buur gaat door",
                        "Youssef Benali",
                        "Van Gesprek eerste buur naar Contact tweede buur",
                        true),
                new Gebeurtenis("di 3 november, 11.05", "Paar gekozen: Ineke en Youssef", "Marjan Visser", null, true),
                new Gebeurtenis(
                        "ma 26 oktober, 10.20",
                        "Intake: geschikt, onder voorwaarden",
                        "Marjan Visser",
                        "Voorwaarde: altijd samen op bezoek",
                        false),
                new Gebeurtenis("wo 21 oktober, 09.12", "Aanmelding", "via formulier verwijzer", null, false));
    }
}
