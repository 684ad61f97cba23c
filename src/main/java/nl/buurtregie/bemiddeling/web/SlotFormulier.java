package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.StapView.Bekend;
import nl.buurtregie.bemiddeling.web.StapView.Vraag;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Option;

/** The end of a case: fixing the result, telling the verwijzer, or withdrawing. */
public final class SlotFormulier {

    private SlotFormulier() {}

    /** @param resultaten the results that are possible here; the proposed one is already in the values of the form */
    public static StapView afsluiting(
            Zaakkop zaak, String voorstel, List<Option> resultaten, boolean metTerugkoppeling, FormView form) {
        return StapView.van(
                        zaak,
                        "Met welk resultaat sluit je af?",
                        "/afsluiting",
                        voorstel == null ? List.of() : List.of(new Bekend("Volgt uit de laatste stap", voorstel, null)),
                        List.of(Vraag.lijst(
                                "resultaat", "Resultaat", "Wij stellen een resultaat voor. Jij kiest.", resultaten)),
                        form)
                .metKnop("Zaak afsluiten")
                .metDaarna(
                        metTerugkoppeling
                                ? "terugkoppelen aan de verwijzer"
                                : "de zaak is gesloten. Na 2 jaar halen wij alle namen weg");
    }

    /** @param watGezegdWordt "met goed gevolg", "zonder gevolg" or "niet in behandeling" */
    public static StapView terugkoppeling(Zaakkop zaak, String verwijzer, String watGezegdWordt, FormView form) {
        return StapView.van(
                        zaak,
                        "Terugkoppelen aan de verwijzer",
                        "/terugkoppeling",
                        List.of(
                                new Bekend("Aan wie", verwijzer, null),
                                new Bekend("Wat je zegt", "De zaak is gesloten: " + watGezegdWordt, null)),
                        List.of(Vraag.keuze(
                                "manier",
                                "Hoe heb je het verteld?",
                                List.of(
                                        Option.card("TELEFOON", "Gebeld", "je sprak de verwijzer", "phone", null),
                                        Option.card("EMAIL", "Gemaild", "je stuurde een bericht", "mail", null)))),
                        form)
                .zonderNotitie()
                .metLetOp("Zeg niets over de inhoud. De bewoner gaf alleen hiervoor toestemming.")
                .metKnop("Verteld")
                .metDaarna("de zaak is gesloten");
    }

    public static StapView intrekking(Zaakkop zaak, boolean metTerugkoppeling, FormView form) {
        return StapView.van(zaak, "De melder trekt de zaak in", "/intrekking", List.of(), List.of(), form)
                .metLetOp("De zaak stopt meteen. De bemiddelaars zien hem niet meer. De geschiedenis blijft bewaard.")
                .metKnop("Zaak intrekken")
                .metDaarna(
                        metTerugkoppeling
                                ? "terugkoppelen aan de verwijzer: zonder gevolg"
                                : "de zaak is gesloten met ‘ingetrokken’")
                .dieStopt();
    }
}
