package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.StapView.Vraag;
import nl.buurtregie.platform.web.FormView;
import nl.buurtregie.platform.web.Option;

/** What came of sitting together, or of going back and forth. */
public final class BemiddelFormulier {

    private static final String NAZORG = "over 6 weken bellen jullie beide buren";

    private BemiddelFormulier() {}

    public static StapView view(Zaakkop zaak, FormView form) {
        return StapView.van(
                zaak,
                "Hoe ging de bemiddeling?",
                "/bemiddeling",
                List.of(),
                List.of(
                        Vraag.keuze(
                                "vorm",
                                "Hoe spraken de buren elkaar?",
                                List.of(
                                        Option.card(
                                                "GESPREK",
                                                "Samen aan tafel",
                                                "een gesprek met beide buren",
                                                "users",
                                                null),
                                        Option.card(
                                                "PENDEL", "Pendelen", "jullie gingen heen en weer", "route", null))),
                        Vraag.datum("op", "Wanneer was het?", null),
                        Vraag.keuze("uitkomst", "Wat kwam eruit?", uitkomsten()),
                        soort()),
                form);
    }

    private static List<Option> uitkomsten() {
        return List.of(
                Option.card("AFSPRAKEN", "Afspraken gemaakt", "de buren bewaren ze zelf", "list-check", NAZORG),
                Option.card("GEEN_AFSPRAKEN", "Geen afspraken", "er is wel gepraat", "circle-minus", NAZORG),
                Option.card(
                        "NOG_EEN_GESPREK",
                        "Nog een gesprek",
                        "één keer was niet genoeg",
                        "rotate",
                        "jullie plannen nog een gesprek"));
    }

    private static Vraag soort() {
        return Vraag.keuze(
                        "afspraken",
                        "Hoe staan de afspraken vast?",
                        List.of(
                                Option.card("MONDELING", "Mondeling", "afgesproken met woorden", "message-2", null),
                                Option.card("OP_PAPIER", "Op papier", "wij bewaren de tekst niet", "file-text", null)))
                .alleenBij("uitkomst=AFSPRAKEN");
    }
}
