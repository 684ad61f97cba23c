package nl.buurtregie.overlast.probleem.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.Melding;

/** How whoever reported something is named to who calls. */
final class Melderwoorden {

    private Melderwoorden() {}

    /** "Mevrouw Postma (06 00000001), 06 00000002"; empty for nobody. */
    static String wie(List<Melding> meldingen) {
        return meldingen.stream().map(Melderwoorden::wie).collect(Collectors.joining(", "));
    }

    private static String wie(Melding melding) {
        return melding.melderNaam() == null
                ? melding.melderContact()
                : melding.melderNaam() + " (" + melding.melderContact() + ")";
    }
}
