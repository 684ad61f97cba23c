package nl.buurtregie.platform.web;

import static nl.buurtregie.platform.web.Voorbeelden.DATUM;
import static nl.buurtregie.platform.web.Voorbeelden.opties;
import static nl.buurtregie.platform.web.Voorbeelden.paar;

import java.util.List;
import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.bemiddeling.werk.web.MijnZakenView;
import nl.buurtregie.bemiddeling.werk.web.WerkvoorraadView;
import nl.buurtregie.bemiddeling.werk.web.WerkvoorraadView.Groep;
import nl.buurtregie.bemiddeling.werk.web.WerkvoorraadView.Regel;
import nl.buurtregie.bemiddeling.werk.web.WerkvoorraadView.Wachtend;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.platform.web.step.ZaakView.Telling;

/** Example work lists, as in the design pictures. */
final class VoorbeeldZaken {

    private VoorbeeldZaken() {}

    static WerkvoorraadView werkvoorraad() {
        return werkvoorraad(List.of(teLaat(), vandaag(), opSchema()), false);
    }

    static WerkvoorraadView werkvoorraad(List<Groep> groepen, boolean gefilterd) {
        return new WerkvoorraadView(
                DATUM,
                List.of(
                        new Telling("laat", "laat", 3, "te laat", "?toon=laat", !gefilterd),
                        new Telling("nu", "nu", 4, "vandaag of morgen", "?toon=nu", false),
                        new Telling("schema", "schema", 20, "op schema", "?toon=schema", false),
                        new Telling("wacht", "wacht", 4, "wachtlijst", "?toon=wacht", false)),
                List.of(
                        new Filter("stap", "Stap", opties("", "alle", "INTAKE", "Intake bellen"), ""),
                        new Filter("wachtOp", "Wacht op", opties("", "iedereen", "jou", "jou"), ""),
                        new Filter("aard", "Aard", opties("", "alle", "ROOK", "Rook"), gefilterd ? "ROOK" : ""),
                        new Filter("wijk", "Wijk", opties("", "alle", "WK001402", "Helpman"), "")),
                new WerkvoorraadView.Bewaard(
                        List.of(new Link("Mijn intakes", "?stap=INTAKE")),
                        nl.buurtregie.platform.web.form.FormView.empty()),
                gefilterd,
                "met rook in Helpman",
                27,
                "De eerstvolgende termijn is donderdag 26 november.",
                groepen,
                "9 van 27 zaken met een lopende termijn",
                gefilterd ? null : new ZaakView.Volgende("Toon de volgende 18", "?na=2026-0344"),
                new WerkvoorraadView.Wachtlijst(
                        4,
                        "Langst: 12 werkdagen",
                        List.of(
                                new Wachtend(
                                        "Intimidatie", "2026-0329", "#", "12 dagen", "hoog", "hoge kans op escalatie"),
                                new Wachtend(
                                        "Geluid – personen",
                                        "2026-0340",
                                        "#",
                                        "8 dagen",
                                        "midden",
                                        "enige kans op escalatie"),
                                new Wachtend("Stank", "2026-0347", "#", "5 dagen", "laag", "op volgorde van wachten"),
                                new Wachtend(
                                        "Erfafscheiding",
                                        "2026-0352",
                                        "#",
                                        "3 dagen",
                                        "laag",
                                        "op volgorde van wachten")),
                        "/wachtlijst"),
                List.of(new WerkvoorraadView.Zorg(
                        "Rook", "2026-0342", "vervanging.html", "Sanne heeft nog niet geantwoord", "Vervang")),
                "/werkvoorraad.csv",
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
        return new Regel(termijn, stap, "dossier.html", nummer, bijzonder, wachtOp, icoon, aard, buurt, paar, true);
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
                                DayStrip.running(5, 4, "Nog 4 dagen"),
                                "Do 26 november, 19.00 uur, gesprek met de tweede buur"),
                        new MijnZakenView.Zaak(
                                "Nazorg bellen: beide buren",
                                "Geluid, Lewenborg · 2026-0233",
                                "#",
                                DayStrip.late(5, 1, "1 dag te laat"),
                                null)));
    }
}
