package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.List;
import java.util.StringJoiner;
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
        List<ResultatenView.Trede> treden = Stream.of(
                        Zaaktelling.AANGEMELD,
                        Zaaktelling.GESCHIKT,
                        Zaaktelling.NAAR_PAAR,
                        Zaaktelling.EERSTE_BUUR,
                        Zaaktelling.TWEEDE_BUUR,
                        Zaaktelling.SAMEN)
                .map(telling -> trede(t, noemers, telling))
                .toList();
        return new ResultatenView.Trechter(
                treden,
                "Percentages van alle aanmeldingen die zijn afgesloten; onder de " + noemers.grens()
                        + " zaken staat er geen. Geschikt is ook: advies was genoeg.");
    }

    private static ResultatenView.Trede trede(Totalen t, Noemerkeuze noemers, Zaaktelling telling) {
        int aantal = t.aantal(telling);
        int alle = t.aantal(Zaaktelling.AANGEMELD);
        boolean verborgen = Afscherming.isVerborgen(aantal);
        return new ResultatenView.Trede(
                naam(telling),
                Afscherming.inWoorden(aantal),
                alle == 0 || verborgen ? 0 : Math.round(aantal * 100f / alle),
                !verborgen && noemers.isGenoeg(Zaaktelling.AANGEMELD),
                verborgen ? VERBORGEN : verlies(t, telling));
    }

    private static String naam(Zaaktelling telling) {
        return switch (telling) {
            case AANGEMELD -> "Aangemeld";
            case GESCHIKT -> "Geschikt na intake";
            case NAAR_PAAR -> "Naar een paar";
            case EERSTE_BUUR -> "Gesprek met eerste buur";
            case TWEEDE_BUUR -> "Tweede buur doet mee";
            case SAMEN -> "Samen aan tafel";
            default -> throw new IllegalArgumentException(telling.name());
        };
    }

    /** Who left before this step. */
    private static String verlies(Totalen t, Zaaktelling telling) {
        return switch (telling) {
            case GESCHIKT -> verlies(t.aantal(Zaaktelling.ONGESCHIKT), "niet geschikt");
            case NAAR_PAAR ->
                verlies(t.aantal(Zaaktelling.ADVIES), "kregen advies", t.aantal(Zaaktelling.INGETROKKEN), "trokken in");
            case TWEEDE_BUUR ->
                verlies(
                        t.aantal(Zaaktelling.GEWEIGERD),
                        "weigerden",
                        t.aantal(Zaaktelling.NIET_BEREIKT),
                        "niet bereikt");
            case SAMEN -> verlies(t.aantal(Zaaktelling.PENDEL), "via pendelen");
            default -> null;
        };
    }

    /** "40 niet geschikt, 20 trokken in"; leaves out what is hidden or nothing. */
    private static String verlies(Object... aantalEnWoord) {
        StringJoiner delen = new StringJoiner(", ");
        delen.setEmptyValue("");
        for (int i = 0; i < aantalEnWoord.length; i += 2) {
            int getoond = Afscherming.hoogte((Integer) aantalEnWoord[i]);
            if (getoond > 0) {
                delen.add(getoond + " " + aantalEnWoord[i + 1]);
            }
        }
        return delen.toString().isEmpty() ? null : delen.toString();
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
        return new ResultatenView.Staaf(een.vanaf(), een.vanaf() + 10, hoog);
    }

    private static String haalt(Aandeel binnen) {
        return Afscherming.inWoorden(binnen.teller()) + " van " + Afscherming.inWoorden(binnen.noemer())
                + " haalt dit (" + binnen.procent() + " %)";
    }
}
