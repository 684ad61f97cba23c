package nl.buurtregie.platform.web;

import static nl.buurtregie.platform.web.Voorbeelden.fout;
import static nl.buurtregie.platform.web.Voorbeelden.getypt;
import static nl.buurtregie.platform.web.Voorbeelden.opties;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.bemiddeling.aanmelding.web.AanmeldingView;
import nl.buurtregie.bemiddeling.paar.web.ToewijzingView;
import nl.buurtregie.bemiddeling.paar.web.ToewijzingView.Geweigerd;
import nl.buurtregie.bemiddeling.paar.web.ToewijzingView.Kandidaat;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.platform.web.form.FieldError;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.StapView.Bekend;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.ZaakView.Gegeven;

/** Example forms: empty, half filled in, and with faults. */
final class VoorbeeldFormulieren {

    private static final Link ZAAK = new Link("Zaak 2026-0346", "#");

    private VoorbeeldFormulieren() {}

    static Map<String, StapView> stappen() {
        FormView leeg = FormView.empty();
        List<Bekend> gesprek = List.of(
                new Bekend("Met wie", "Eerste buur, met Youssef", null),
                new Bekend("Waar", "Buurtcentrum, 19.00 uur", "#antwoord"));
        FormView intakeFout = fout(
                getypt("besluit", "GESCHIKT_ONDER_VOORWAARDEN", "contraIndicaties", "GEWELD|WIL_NIET"),
                new FieldError("voorwaarde", "Schrijf op onder welke voorwaarde de zaak doorgaat."));
        Map<String, StapView> stappen = new TreeMap<>();
        stappen.put(
                "gesprek",
                stap("Hoe ging het gesprek?", gesprek, List.of(eersteBuur()), getypt("antwoord", "GAAT_DOOR")));
        stappen.put("intake", stap("Hoe ging de intake?", List.of(), intake(), leeg));
        stappen.put("intake-fout", stap("Hoe ging de intake?", List.of(), intake(), intakeFout));
        stappen.put(
                "afsluiting",
                stap(
                        "Met welk resultaat sluit je af?",
                        List.of(),
                        List.of(Vraag.lijst(
                                "resultaat",
                                "Resultaat",
                                "Wij stellen een resultaat voor. Jij kiest.",
                                opties("OPGELOST", "opgelost", "VERBETERD", "verbeterd"))),
                        fout(
                                getypt("resultaat", "VERBETERD"),
                                new FieldError(
                                        "",
                                        "Bram Postma wijzigde dit 2 minuten geleden. Van jou is nu niets vastgelegd."))));
        stappen.put(
                "bemiddelen",
                stap(
                        "Hoe ging de bemiddeling?",
                        List.of(),
                        List.of(
                                Vraag.datum("op", "Wanneer was het?", null),
                                Vraag.vinkje(
                                        "ingelicht",
                                        "Wij hebben verteld wat wij bewaren",
                                        "Bij het eerste contact moet de tweede buur dit weten.")),
                        getypt("op", "2026-11-24")));
        stappen.put(
                "intrekking",
                new StapView(
                        ZAAK,
                        "De melder trekt de zaak in",
                        "Rook, De Wijert",
                        "De zaak stopt meteen. De bemiddelaars zien hem niet meer.",
                        null,
                        "/bemiddelingen/2026-0346/intrekking",
                        "7",
                        List.of(),
                        List.of(),
                        true,
                        "terugkoppelen aan de verwijzer: zonder gevolg",
                        "Zaak intrekken",
                        true,
                        leeg));
        return stappen;
    }

    private static StapView stap(String kop, List<Bekend> bekend, List<Vraag> vragen, FormView form) {
        return new StapView(
                ZAAK,
                kop,
                "Rook, De Wijert",
                null,
                null,
                "/bemiddelingen/2026-0346/stap",
                "7",
                bekend,
                vragen,
                true,
                null,
                "Vastleggen",
                false,
                form);
    }

    private static Vraag eersteBuur() {
        return Vraag.keuze(
                "antwoord",
                "Wat wil de eerste buur?",
                List.of(
                        Option.card(
                                "GAAT_DOOR",
                                "Gaat door",
                                "wij benaderen de andere buur",
                                "arrow-forward-up",
                                "contact met de tweede buur, binnen 10 werkdagen"),
                        Option.card(
                                "PRAAT_ZELF",
                                "Praat zelf",
                                "zaak eindigt goed met advies",
                                "message",
                                "afsluiten door de coördinator"),
                        Option.card(
                                "DENKT_NA",
                                "Denkt na",
                                "wij bellen over een week",
                                "clock-pause",
                                "over een week bel je opnieuw"),
                        Option.card(
                                "STOPT", "Stopt", "wil niet verder", "hand-stop", "afsluiten door de coördinator")));
    }

    private static List<Vraag> intake() {
        return List.of(
                Vraag.vinkjes(
                        "contraIndicaties",
                        "Redenen om te twijfelen",
                        "Dit is een weging, geen verbod.",
                        opties(
                                "GEWELD",
                                "(Dreiging van) geweld",
                                "VERSLAVING",
                                "Verslaving",
                                "WIL_NIET",
                                "Een partij wil niet")),
                Vraag.keuze(
                        "besluit",
                        "Wat besluit je?",
                        List.of(
                                Option.card(
                                        "GESCHIKT",
                                        "Geschikt",
                                        "twee bemiddelaars gaan aan het werk",
                                        "circle-check",
                                        "een paar zoeken"),
                                Option.card(
                                        "GESCHIKT_ONDER_VOORWAARDEN",
                                        "Geschikt, onder voorwaarden",
                                        "toch doorgaan, met een reden",
                                        "shield-check",
                                        "een paar zoeken"),
                                Option.card(
                                        "ADVIES",
                                        "Advies was genoeg",
                                        "de melder kan zelf verder",
                                        "message",
                                        "de zaak is klaar"))),
                Vraag.tekst("voorwaarde", "Onder welke voorwaarde?", "Bijvoorbeeld: altijd samen op bezoek.")
                        .alleenBij("besluit=GESCHIKT_ONDER_VOORWAARDEN"));
    }

    static ToewijzingView toewijzing() {
        return new ToewijzingView(
                new Link("Zaak 2026-0329", "#"),
                "12 werkdagen op de wachtlijst",
                "/bemiddelingen/2026-0329/toewijzing",
                "3",
                List.of(
                        new Gegeven("Aard", "Intimidatie"), new Gegeven("Buurt", "Vinkhuizen-Noord"),
                        new Gegeven("Taal", "Nederlands en Arabisch"), new Gegeven("Complex", "geëscaleerd, taal")),
                List.of(),
                List.of(
                        new Kandidaat("4", "LV", "Lotte Veenstra", "Paddepoel", "Nederlands", 2, 8),
                        new Kandidaat("7", "SB", "Samira Bouzidi", "Selwerd", "Nederlands, Arabisch", 4, 8),
                        new Kandidaat("9", "HK", "Henk Kamstra", "Helpman", "Nederlands", 5, 8),
                        new Kandidaat("12", "YB", "Youssef Benali", "De Wijert", "Nederlands, Arabisch, Engels", 7, 8)),
                List.of(
                        new Geweigerd("Anneke Lanting", "woont in Vinkhuizen-Noord", "map-pin"),
                        new Geweigerd("Ineke Wolters", "heeft al 8 zaken dit jaar", "stack-2")),
                "Zij hebben 3 dagen om ja of nee te zeggen.",
                "het paar maakt een afspraak met de eerste buur, binnen 10 werkdagen",
                "Samira Bouzidi en Henk Kamstra",
                getypt("paar", "7|9"));
    }

    static AanmeldingView aanmelding(FormView form, AdresView eerder) {
        return new AanmeldingView(
                form,
                "5f0c1a52-6a1e-4f5c-9d0e-2f9a7f1f4a11",
                opties(
                        "TELEFOON",
                        "telefoon",
                        "EMAIL",
                        "e-mail",
                        "FORMULIER",
                        "formulier",
                        "BALIE",
                        "balie",
                        "DOORVERWIJZING",
                        "doorverwijzing"),
                opties("ZELFMELDER", "zelfmelder", "POLITIE", "politie", "WONINGCORPORATIE", "woningcorporatie"),
                opties(
                        "GELUID_PERSONEN",
                        "Geluid – personen",
                        "GELUID_APPARATUUR",
                        "Geluid – apparatuur",
                        "ROOK",
                        "Rook",
                        "STANK",
                        "Stank",
                        "PARKEREN",
                        "Parkeren"),
                opties("BU00140204", "Selwerd", "BU00140300", "Helpman", "BU00140707", "Beijum-Oost"),
                opties("Nederlands", "Nederlands", "Engels", "Engels", "Tigrinya", "Tigrinya"),
                opties("HUUR_CORPORATIE", "huur, corporatie", "KOOP", "koop"),
                eerder);
    }

    static AanmeldingView aanmeldingFout() {
        FormView form = fout(
                getypt(
                        "kanaal",
                        "TELEFOON",
                        "verwijzer",
                        "POLITIE",
                        "aard",
                        "ROOK",
                        "naam",
                        "Ans Dijkstra",
                        "postcode",
                        "9741 A",
                        "huisnummer",
                        "18",
                        "taal",
                        "Nederlands",
                        "notitie",
                        "Belt liefst na 18.00 uur."),
                new FieldError(
                        "magBehandelen",
                        "Vraag eerst de bewoner of het mag. Zonder toestemming kunnen wij de zaak niet aannemen."),
                new FieldError("telefoon", "Vul een telefoonnummer of een e-mailadres in."),
                new FieldError("postcode", "Er mist een letter. Vul de postcode zo in: 9741 AB"));
        return aanmelding(
                form,
                new AdresView(
                        "9741 AB 18",
                        List.of(
                                new AdresView.Eerder("2026-0351", "#", "Geluid – personen", "3 november 2026", "open"),
                                new AdresView.Eerder("2025-0117", "#", "Parkeren", "12 mei 2025", "opgelost"))));
    }
}
