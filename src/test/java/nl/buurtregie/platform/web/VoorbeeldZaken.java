package nl.buurtregie.platform.web;

import static nl.buurtregie.platform.web.Voorbeelden.DATUM;
import static nl.buurtregie.platform.web.Voorbeelden.opties;
import static nl.buurtregie.platform.web.Voorbeelden.paar;

import java.util.List;
import nl.buurtregie.bemiddeling.web.DossierView;
import nl.buurtregie.bemiddeling.web.DossierView.Actie;
import nl.buurtregie.bemiddeling.web.DossierView.Gebeurtenis;
import nl.buurtregie.bemiddeling.web.DossierView.Gegeven;
import nl.buurtregie.bemiddeling.web.DossierView.Stap;
import nl.buurtregie.bemiddeling.web.DossierView.Toestemming;
import nl.buurtregie.bemiddeling.web.MijnZakenView;
import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.bemiddeling.web.WerkvoorraadView;
import nl.buurtregie.bemiddeling.web.WerkvoorraadView.Groep;
import nl.buurtregie.bemiddeling.web.WerkvoorraadView.Regel;
import nl.buurtregie.bemiddeling.web.WerkvoorraadView.Telling;
import nl.buurtregie.bemiddeling.web.WerkvoorraadView.Wachtend;

/** Example work lists and a case, as in the design pictures. */
final class VoorbeeldZaken {

    private VoorbeeldZaken() {}

    static WerkvoorraadView werkvoorraad() {
        return werkvoorraad(List.of(teLaat(), vandaag(), opSchema()), false);
    }

    static WerkvoorraadView werkvoorraad(List<Groep> groepen, boolean gefilterd) {
        return new WerkvoorraadView(
                DATUM,
                List.of(
                        new Telling("laat", 3, "te laat", "?toon=laat", !gefilterd),
                        new Telling("nu", 4, "vandaag of morgen", "?toon=nu", false),
                        new Telling("schema", 20, "op schema", "?toon=schema", false),
                        new Telling("wacht", 4, "wachtlijst", "?toon=wacht", false)),
                List.of(
                        new Filter("stap", "Stap", opties("", "alle", "INTAKE", "Intake bellen"), ""),
                        new Filter("wachtOp", "Wacht op", opties("", "iedereen", "jou", "jou"), ""),
                        new Filter("aard", "Aard", opties("", "alle", "ROOK", "Rook"), gefilterd ? "ROOK" : ""),
                        new Filter("wijk", "Wijk", opties("", "alle", "WK001402", "Helpman"), "")),
                gefilterd,
                "met rook in Helpman",
                27,
                "De eerstvolgende termijn is donderdag 26 november.",
                groepen,
                "9 van 27 zaken met een lopende termijn",
                gefilterd ? null : new WerkvoorraadView.Volgende("Toon de volgende 18", "?na=2026-0344"),
                new WerkvoorraadView.Wachtlijst(
                        4,
                        "Langst: 12 werkdagen",
                        List.of(
                                new Wachtend("Intimidatie", "2026-0329", "#", "12 dagen", "hoog"),
                                new Wachtend("Geluid – personen", "2026-0340", "#", "8 dagen", "midden"),
                                new Wachtend("Stank", "2026-0347", "#", "5 dagen", "laag"),
                                new Wachtend("Erfafscheiding", "2026-0352", "#", "3 dagen", "laag")),
                        "/wachtlijst"),
                "/aanmelding");
    }

    private static Groep teLaat() {
        DayStrip twee = DayStrip.late(5, 2, "2 dagen te laat");
        DayStrip een = DayStrip.late(9, 1, "1 dag te laat");
        PaarView geen = PaarView.geen();
        return new Groep(
                "laat",
                "Te laat",
                3,
                null,
                List.of(
                        regel(
                                twee,
                                "Intake bellen",
                                "2026-0361",
                                null,
                                "jou",
                                "Geluid – apparatuur",
                                "Beijum-Oost",
                                geen),
                        regel(
                                een,
                                "Nog een keer of stoppen?",
                                "2026-0322",
                                "niet bereikt",
                                "jou",
                                "Verstoorde relatie",
                                "Vinkhuizen-Zuid",
                                paar("Henk Kamstra", "Samira Bouzidi")),
                        regel(
                                DayStrip.late(5, 1, "1 dag te laat"),
                                "Terugkoppelen aan verwijzer",
                                "2026-0297",
                                "antwoord gevraagd",
                                "jou",
                                "Overhangend groen",
                                "Helpman",
                                paar("Tineke Wiersma", "Joost Oldenburger"))));
    }

    private static Groep vandaag() {
        DayStrip nu = DayStrip.running(4, 0, "Vandaag");
        PaarView geen = PaarView.geen();
        return new Groep(
                "nu",
                "Vandaag en morgen",
                4,
                null,
                List.of(
                        regel(
                                nu,
                                "Intake bellen",
                                "2026-0366",
                                "aangemeld 17 nov",
                                "jou",
                                "Geluid – personen",
                                "Selwerd",
                                geen),
                        regel(
                                nu,
                                "Intake bellen",
                                "2026-0365",
                                "tegenmelding",
                                "jou",
                                "Rommel of vervuiling",
                                "Oosterpoort",
                                geen),
                        regel(
                                DayStrip.running(3, 1, "Morgen"),
                                "Nazorg bellen: beide buren",
                                "2026-0241",
                                "na 6 weken",
                                "bemiddelaars",
                                "Geluid – kinderen",
                                "Lewenborg-Zuid",
                                paar("Anneke Lanting", "Youssef Benali"))));
    }

    private static Groep opSchema() {
        return new Groep(
                "schema",
                "Op schema",
                20,
                "gesorteerd op einde termijn",
                List.of(
                        regel(
                                DayStrip.running(5, 4, "Nog 4 dagen"),
                                "Contact met de tweede buur",
                                "2026-0338",
                                null,
                                "bemiddelaars",
                                "Geluid – apparatuur",
                                "Selwerd",
                                paar("Ineke Wolters", "Youssef Benali")),
                        regel(
                                DayStrip.running(3, 6, "Nog 6 dagen"),
                                "Gesprek met de eerste buur",
                                "2026-0344",
                                null,
                                "bemiddelaars",
                                "Rook",
                                "De Wijert",
                                paar("Henk Kamstra", "Lotte Veenstra")),
                        regel(
                                DayStrip.waiting("in de wacht tot 7 december"),
                                "Gesprek met de eerste buur",
                                "2026-0319",
                                null,
                                "eerste buur",
                                "Parkeren",
                                "Hoogkerk-Zuid",
                                paar("Roelof Drent", "Mirjam Nanninga"))));
    }

    private static Regel regel(
            DayStrip termijn,
            String stap,
            String nummer,
            String bijzonder,
            String wachtOp,
            String aard,
            String buurt,
            PaarView paar) {
        String icoon =
                switch (wachtOp) {
                    case "jou" -> "user";
                    case "bemiddelaars" -> "users";
                    default -> "home";
                };
        return new Regel(termijn, stap, "dossier.html", nummer, bijzonder, wachtOp, icoon, aard, buurt, paar);
    }

    static MijnZakenView mijnZaken() {
        return new MijnZakenView(
                "Dinsdag 24 november",
                "Dag Ineke",
                new MijnZakenView.Eerste(
                        "Vandaag de laatste dag",
                        "Gesprek met de eerste buur",
                        "Rook, De Wijert · 2026-0346",
                        "samen met Youssef",
                        "dossier.html",
                        "0501234567",
                        "Bel de eerste buur"),
                List.of(
                        new MijnZakenView.Zaak(
                                "Contact met de tweede buur",
                                "Geluid, Selwerd · 2026-0338",
                                "#",
                                DayStrip.running(5, 4, "Nog 4 dagen")),
                        new MijnZakenView.Zaak(
                                "Nazorg bellen: beide buren",
                                "Geluid, Lewenborg · 2026-0233",
                                "#",
                                DayStrip.late(5, 1, "1 dag te laat"))));
    }

    static DossierView dossier() {
        return new DossierView(
                new Link("Werkvoorraad", "werkvoorraad.html"),
                "2026-0338",
                "Geluid – apparatuur, Selwerd",
                "Stap 4 van 7",
                "aangemeld wo 21 oktober door een woningcorporatie, met toestemming · 24 werkdagen geleden",
                List.of(new DossierView.Gekoppeld("Tegenmelding 2026-0351", "zelfde adres, 3 november", "#")),
                new DossierView.NuTeDoen(
                        "Nu te doen",
                        "Contact met de tweede buur",
                        "De eerste buur zei op 16 november ja. Ineke en Youssef gaan langs of sturen een brief. Zij gingen al één keer langs: niemand thuis.",
                        "De tweede buur moet bij het eerste contact weten wat wij bewaren.",
                        List.of(new Actie("Uitkomst van het contact", "contact.html", "message-2", false))),
                new DossierView.Termijn(
                        "Termijn: 10 werkdagen",
                        "Nog 4 dagen",
                        DayStrip.running(5, 4, "Nog 4 dagen"),
                        "tot en met ma 30 november"),
                paar("Ineke Wolters", "Youssef Benali"),
                List.of(new Actie("Melder trekt in", "intrekking.html", "user-minus", true)),
                new DossierView.Procesbeeld(
                        "/procesbeeld/bemiddeling.bpmn",
                        "contactTweedeBuur",
                        "aanmelding intake intakeUitkomst paarToewijzen gesprekEersteBuur eersteBuurWil",
                        stappen()),
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
                                                "26 oktober · alleen met of zonder gevolg"))),
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
                                        new Toestemming(false, "Meedoen aan een gesprek", "nog niet gevraagd")))),
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
