package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.StapView.Vraag;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Option;

/** Whether the second neighbour was reached, and whether he or she was told what is kept. */
public final class ContactFormulier {

    private ContactFormulier() {}

    public static StapView view(Zaakkop zaak, int poging, int hoogstens, boolean ingelicht, FormView form) {
        Vraag verteld = Vraag.vinkje(
                        "ingelicht",
                        "Wij hebben verteld wat wij bewaren",
                        "Bij het eerste contact moet de tweede buur dit weten. Mondeling of met de informatiebrief.")
                .alleenBij("antwoord=DOET_MEE,WEIGERT");
        Vraag antwoord = Vraag.keuze("antwoord", "Wat zegt de tweede buur?", antwoorden(poging, hoogstens));
        return StapView.van(
                zaak,
                "Hoe ging het contact?",
                "/contact-tweede-buur",
                List.of(new StapView.Bekend("Met wie", "Tweede buur, poging " + poging + " van " + hoogstens, null)),
                ingelicht ? List.of(antwoord) : List.of(antwoord, verteld),
                form);
    }

    private static List<Option> antwoorden(int poging, int hoogstens) {
        boolean laatste = poging >= hoogstens;
        return List.of(
                Option.card(
                        "DOET_MEE",
                        "Doet mee",
                        "jullie plannen een gesprek",
                        "heart-handshake",
                        "bemiddelen of pendelen"),
                Option.card("WEIGERT", "Weigert", "wil niet meedoen", "hand-stop", "de coördinator sluit de zaak af"),
                Option.card(
                        "NIET_BEREIKT",
                        "Niet bereikt",
                        "poging " + poging + " van " + hoogstens,
                        "phone-off",
                        laatste ? "de coördinator sluit de zaak af" : "jullie proberen het nog een keer"));
    }
}
