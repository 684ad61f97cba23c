package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.StapView.Vraag;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Option;

/** The questions of the intake: reasons to hesitate, what makes it heavy, and the decision. */
public final class IntakeFormulier {

    private IntakeFormulier() {}

    public static StapView view(Zaakkop zaak, List<StapView.Bekend> bekend, FormView form) {
        return StapView.van(
                        zaak,
                        "Hoe ging de intake?",
                        "/intake",
                        bekend,
                        List.of(contraIndicaties(), complexiteit(), besluit(), voorwaarde(), verwezenNaar()),
                        form)
                .metLetOp("Vink alleen aan wat je weegt. Schrijf niets op over gezondheid of strafbare feiten.");
    }

    private static Vraag contraIndicaties() {
        return Vraag.vinkjes(
                "contraIndicaties",
                "Is er een reden om te twijfelen?",
                "Een vinkje houdt de zaak niet tegen. Je weegt het en kiest daarna.",
                List.of(
                        Option.of("GEWELD", "(Dreiging van) geweld"),
                        Option.of("VERSLAVING", "Verslaving"),
                        Option.of("NIET_AANSPREEKBAAR", "Een partij is niet aanspreekbaar"),
                        Option.of("STRAFBARE_FEITEN", "Strafbare feiten"),
                        Option.of("JURIDISCHE_PROCEDURE", "Er loopt een juridische procedure"),
                        Option.of("BINNEN_GEZIN", "Binnen een gezin"),
                        Option.of("INSTANTIE", "Conflict met een instantie"),
                        Option.of("WIL_NIET", "Een partij wil niet")));
    }

    private static Vraag complexiteit() {
        return Vraag.vinkjes(
                "complexiteit",
                "Wat maakt de zaak zwaar?",
                "Dan zoeken we een paar met ervaring. Niets aanvinken mag.",
                List.of(
                        Option.of("PSYCHOSOCIAAL", "Psychosociaal"),
                        Option.of("TAAL", "Taal"),
                        Option.of("MEERDERE_PROBLEMEN", "Meerdere problemen"),
                        Option.of("GEESCALEERD", "Geëscaleerd")));
    }

    private static Vraag besluit() {
        return Vraag.keuze(
                "besluit",
                "Wat besluit je?",
                List.of(
                        Option.card("GESCHIKT", "Geschikt", "wij zoeken twee bemiddelaars", "check", "paar zoeken"),
                        Option.card(
                                "GESCHIKT_ONDER_VOORWAARDEN",
                                "Geschikt, onder voorwaarden",
                                "kan doorgaan met een reden",
                                "scale",
                                "paar zoeken, met jouw voorwaarde erbij"),
                        Option.card(
                                "ADVIES",
                                "Advies was genoeg",
                                "zaak eindigt goed",
                                "message-check",
                                "de zaak sluit, of terugkoppelen aan de verwijzer"),
                        Option.card(
                                "ONGESCHIKT",
                                "Niet geschikt",
                                "wij kunnen hier niet helpen",
                                "ban",
                                "de zaak sluit, of terugkoppelen aan de verwijzer"),
                        Option.card(
                                "VERWEZEN",
                                "Doorverwezen",
                                "iemand anders helpt beter",
                                "arrow-ramp-right",
                                "de zaak sluit, of terugkoppelen aan de verwijzer")));
    }

    private static Vraag voorwaarde() {
        return Vraag.tekst(
                        "voorwaarde",
                        "Onder welke voorwaarde gaat de zaak door?",
                        "Kort en feitelijk. Bijvoorbeeld: altijd samen op bezoek.")
                .alleenBij("besluit=GESCHIKT_ONDER_VOORWAARDEN");
    }

    private static Vraag verwezenNaar() {
        return Vraag.tekst("verwezenNaar", "Naar wie verwijs je?", "Alleen de organisatie, geen namen van mensen.")
                .alleenBij("besluit=VERWEZEN");
    }
}
