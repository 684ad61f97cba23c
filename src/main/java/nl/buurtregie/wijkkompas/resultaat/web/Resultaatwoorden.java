package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.buurtregie.wijkkompas.afscherming.Aandeel;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.afscherming.Noemerkeuze;
import nl.buurtregie.wijkkompas.afscherming.Totalen;
import nl.buurtregie.wijkkompas.resultaat.Doorlooptijden;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers.Tienvoud;

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
                        Aandeel.getoond(t.goed(), t.aangemeld(), noemers.aangemeld()),
                        "van alle aanmeldingen",
                        "ook wat niet geschikt bleek",
                        noemers),
                aandeel(
                        Aandeel.getoond(t.goedGeschikt(), t.geschikt(), noemers.geschikt()),
                        "van de geschikte zaken",
                        "na de intake",
                        noemers),
                aandeel(
                        Aandeel.getoond(t.goedBehandeld(), t.naarPaar(), noemers.naarPaar()),
                        "van de behandelde zaken",
                        "een paar ging aan het werk",
                        noemers));
    }

    private static ResultatenView.Aandeel aandeel(
            Aandeel deel, String noemer, String toelichting, Noemerkeuze noemers) {
        String teller = Afscherming.inWoorden(deel.teller()) + " van " + Afscherming.inWoorden(deel.noemer());
        return deel.isTonen()
                ? new ResultatenView.Aandeel(
                        deel.procent(), deel.van(), deel.tot(), noemer, toelichting, teller, null, null)
                : new ResultatenView.Aandeel(
                        null, 0, 0, noemer, toelichting, teller, reden(deel, noemers.teWeinig()), null);
    }

    static String reden(Aandeel deel, String teWeinig) {
        return deel.isGenoeg() || Afscherming.isVerborgen(deel.noemer()) ? VERBORGEN : teWeinig;
    }

    static ResultatenView.Trechter trechter(Totalen t, Noemerkeuze noemers) {
        List<ResultatenView.Trede> treden = new ArrayList<>();
        treden.add(trede(t, noemers, "Aangemeld", t.aangemeld(), null));
        treden.add(trede(t, noemers, "Geschikt na intake", t.geschikt(), verlies(t.ongeschikt(), "niet geschikt")));
        treden.add(trede(
                t,
                noemers,
                "Naar een paar",
                t.naarPaar(),
                verlies(t.advies(), "kregen advies", t.ingetrokken(), "trokken in")));
        treden.add(trede(t, noemers, "Gesprek met eerste buur", t.eersteBuur(), null));
        treden.add(trede(
                t,
                noemers,
                "Tweede buur doet mee",
                t.tweedeBuur(),
                verlies(t.geweigerd(), "weigerden", t.nietBereikt(), "niet bereikt")));
        treden.add(trede(t, noemers, "Samen aan tafel", t.samen(), verlies(t.pendel(), "via pendelen")));
        return new ResultatenView.Trechter(
                treden,
                "Percentages van alle aanmeldingen die zijn afgesloten; onder de " + noemers.grens()
                        + " zaken staat er geen. Geschikt is ook: advies was genoeg.");
    }

    private static ResultatenView.Trede trede(Totalen t, Noemerkeuze noemers, String naam, int aantal, String verlies) {
        boolean verborgen = Afscherming.isVerborgen(aantal);
        int procent = t.aangemeld() == 0 || verborgen ? 0 : Math.round(aantal * 100f / t.aangemeld());
        boolean metDeel = !verborgen && noemers.aangemeld();
        return new ResultatenView.Trede(
                naam, Afscherming.inWoorden(aantal), procent, metDeel, verborgen ? VERBORGEN : verlies);
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
        Aandeel binnen = Aandeel.getoond(t.binnenDoel(), t.naarPaar(), noemers.naarPaar());
        boolean genoeg = binnen.isTonen();
        boolean beeld = genoeg && duren != null;
        return new ResultatenView.Doorlooptijd(
                "Aantal zaken per duur in werkdagen. n\u00a0=\u00a0" + Afscherming.inWoorden(t.naarPaar())
                        + " behandelde zaken.",
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
