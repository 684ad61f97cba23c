package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.afscherming.Aandeel;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.resultaat.Doorlooptijden;
import nl.buurtregie.wijkkompas.resultaat.Noemerkeuze;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers.Tienvoud;
import nl.buurtregie.wijkkompas.resultaat.Totalen;
import nl.buurtregie.wijkkompas.resultaat.Zaaktelling;

/** Puts the results into words, hiding what is too small to show. */
public final class Resultaatwoorden {

    public static final String VERBORGEN = "verborgen: klein, of beschermt een ander getal";
    /** Of the rows without a name: what each of them is, and whether it is anything at all, is not told. */
    public static final String OVERIGE_VERBORGEN = "verborgen: niets, klein, of beschermt een ander getal";

    private static final String UITLEG =
            "Van aanmelding tot het resultaat, van zaken die een paar kregen. Kleine staven zijn weggelaten. Het doel is een eigen instelling, geen landelijke norm.";
    private static final String ALLEEN_ALLES =
            "Zaken die binnen ons eigen doel klaar waren, van zaken die een paar kregen. De grafiek staat er alleen zonder filters: met filters zou ze verraden wat verborgen is.";

    private Resultaatwoorden() {}

    static List<ResultatenView.Aandeel> aandelen(Totalen t, Noemerkeuze noemers) {
        return List.of(
                aandeel(
                        Aandeel.getoond(
                                t.aantal(Zaaktelling.GOED),
                                t.aantal(Zaaktelling.AANGEMELD),
                                noemers.isGenoeg(Zaaktelling.AANGEMELD)),
                        "van alle aanmeldingen",
                        "ook wat niet geschikt bleek",
                        noemers),
                aandeel(
                        Aandeel.getoond(
                                t.aantal(Zaaktelling.GOED_GESCHIKT),
                                t.aantal(Zaaktelling.GESCHIKT),
                                noemers.isGenoeg(Zaaktelling.GESCHIKT)),
                        "van de geschikte zaken",
                        "na de intake",
                        noemers),
                aandeel(
                        Aandeel.getoond(
                                t.aantal(Zaaktelling.GOED_BEHANDELD),
                                t.aantal(Zaaktelling.NAAR_PAAR),
                                noemers.isGenoeg(Zaaktelling.NAAR_PAAR)),
                        "van de behandelde zaken",
                        "een paar ging aan het werk",
                        noemers));
    }

    private static ResultatenView.Aandeel aandeel(
            Aandeel deel, String noemer, String toelichting, Noemerkeuze noemers) {
        String teller = Afscherming.inWoorden(deel.teller());
        String van = Afscherming.inWoorden(deel.noemer());
        return deel.isTonen()
                ? new ResultatenView.Aandeel(
                        deel.procent(), deel.van(), deel.tot(), noemer, toelichting, teller, van, null, null)
                : new ResultatenView.Aandeel(
                        null, 0, 0, noemer, toelichting, teller, van, reden(deel, noemers.teWeinig()), null);
    }

    static String reden(Aandeel deel, String teWeinig) {
        return deel.isGenoeg() || Afscherming.isVerborgen(deel.noemer()) ? VERBORGEN : teWeinig;
    }

    static ResultatenView.Trechter trechter(Totalen t, Noemerkeuze noemers) {
        List<ResultatenView.Trede> treden =
                Stream.of(Trede.values()).map(trede -> trede(t, noemers, trede)).toList();
        return new ResultatenView.Trechter(
                treden,
                "Percentages van alle aanmeldingen die zijn afgesloten; onder de " + noemers.grens()
                        + " zaken staat er geen. Geschikt is ook: advies was genoeg.");
    }

    private static ResultatenView.Trede trede(Totalen t, Noemerkeuze noemers, Trede trede) {
        int aantal = t.aantal(trede.telling);
        int alle = t.aantal(Zaaktelling.AANGEMELD);
        boolean verborgen = Afscherming.isVerborgen(aantal);
        return new ResultatenView.Trede(
                trede.woord,
                Afscherming.inWoorden(aantal),
                alle == 0 || verborgen ? 0 : Math.round(aantal * 100f / alle),
                !verborgen && noemers.isGenoeg(Zaaktelling.AANGEMELD),
                verborgen ? VERBORGEN : verlies(t, trede));
    }

    /** "40 niet geschikt, 20 trokken in"; leaves out what is hidden or nothing; null when there is nothing to say. */
    private static String verlies(Totalen t, Trede trede) {
        String woorden = trede.verlies.stream()
                .filter(een -> Afscherming.hoogte(t.aantal(een.telling)) > 0)
                .map(een -> Afscherming.hoogte(t.aantal(een.telling)) + " " + een.woord)
                .collect(Collectors.joining(", "));
        return woorden.isEmpty() ? null : woorden;
    }

    /** @param duren null under a filter */
    static ResultatenView.Doorlooptijd doorlooptijd(Totalen t, Noemerkeuze noemers, Doorlooptijden duren, int doel) {
        Aandeel binnen = Aandeel.getoond(
                t.aantal(Zaaktelling.BINNEN_DOEL),
                t.aantal(Zaaktelling.NAAR_PAAR),
                noemers.isGenoeg(Zaaktelling.NAAR_PAAR));
        boolean genoeg = binnen.isTonen();
        boolean beeld = genoeg && duren != null;
        return new ResultatenView.Doorlooptijd(
                "Aantal zaken per duur in werkdagen. n\u00a0=\u00a0"
                        + Afscherming.inWoorden(t.aantal(Zaaktelling.NAAR_PAAR)) + " behandelde zaken.",
                beeld ? duren.treden().stream().map(Resultaatwoorden::staaf).toList() : List.of(),
                beeld ? duren.mediaan() : null,
                beeld ? duren.p90() : null,
                doel,
                genoeg ? haalt(binnen) : "geen grafiek: minder dan " + noemers.grens() + " zaken, of te klein",
                duren == null ? ALLEEN_ALLES : UITLEG);
    }

    private static ResultatenView.Staaf staaf(Tienvoud een) {
        int hoog = Afscherming.hoogte(een.aantal());
        return new ResultatenView.Staaf(een.vanaf(), een.vanaf() + 10, een.isOpen(), hoog);
    }

    private static String haalt(Aandeel binnen) {
        return Afscherming.inWoorden(binnen.teller()) + " van " + Afscherming.inWoorden(binnen.noemer())
                + " haalt dit (" + binnen.procent() + " %)";
    }

    /** The steps of the funnel from the top, each with who left before it. */
    private enum Trede {
        AANGEMELD(Zaaktelling.AANGEMELD, "Aangemeld"),
        GESCHIKT(Zaaktelling.GESCHIKT, "Geschikt na intake", new Verlies(Zaaktelling.ONGESCHIKT, "niet geschikt")),
        NAAR_PAAR(
                Zaaktelling.NAAR_PAAR,
                "Naar een paar",
                new Verlies(Zaaktelling.ADVIES, "kregen advies"),
                new Verlies(Zaaktelling.INGETROKKEN, "trokken in")),
        EERSTE_BUUR(Zaaktelling.EERSTE_BUUR, "Gesprek met eerste buur"),
        TWEEDE_BUUR(
                Zaaktelling.TWEEDE_BUUR,
                "Tweede buur doet mee",
                new Verlies(Zaaktelling.GEWEIGERD, "weigerden"),
                new Verlies(Zaaktelling.NIET_BEREIKT, "niet bereikt")),
        SAMEN(Zaaktelling.SAMEN, "Samen aan tafel", new Verlies(Zaaktelling.PENDEL, "via pendelen"));

        private final Zaaktelling telling;
        private final String woord;
        private final List<Verlies> verlies;

        Trede(Zaaktelling telling, String woord, Verlies... verlies) {
            this.telling = telling;
            this.woord = woord;
            this.verlies = List.of(verlies);
        }
    }

    private record Verlies(Zaaktelling telling, String woord) {}
}
