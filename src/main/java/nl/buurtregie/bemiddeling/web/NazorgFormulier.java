package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.StapView.Vraag;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Option;

/** How it is some weeks later; this fixes the result. */
public final class NazorgFormulier {

    private static final String SLUITEN = "de coördinator sluit de zaak af";

    private NazorgFormulier() {}

    public static StapView view(Zaakkop zaak, int poging, int hoogstens, FormView form) {
        return StapView.van(
                zaak,
                "Hoe gaat het nu?",
                "/nazorg",
                List.of(new StapView.Bekend("Met wie", "Beide buren, poging " + poging + " van " + hoogstens, null)),
                List.of(Vraag.keuze("uitkomst", "Wat zeggen de buren?", uitkomsten(poging, hoogstens))),
                form);
    }

    private static List<Option> uitkomsten(int poging, int hoogstens) {
        String nietBereikt = poging >= hoogstens
                ? SLUITEN + ", met ‘onbekend na nazorg’"
                : "jullie bellen over een week nog een keer";
        return List.of(
                Option.card("OPGELOST", "Opgelost", "het probleem is weg", "mood-smile", SLUITEN),
                Option.card("VERBETERD", "Verbeterd", "het gaat beter", "trending-up", SLUITEN),
                Option.card("NIET_OPGELOST", "Niet opgelost", "er is niets veranderd", "mood-sad", SLUITEN),
                Option.card(
                        "TERUGVAL",
                        "Terugval",
                        "het ging goed, nu niet meer",
                        "trending-down",
                        "jullie praten opnieuw met de eerste buur"),
                Option.card(
                        "NIET_BEREIKT",
                        "Niet bereikt",
                        "poging " + poging + " van " + hoogstens,
                        "phone-off",
                        nietBereikt));
    }
}
