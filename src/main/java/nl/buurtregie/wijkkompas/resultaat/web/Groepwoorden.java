package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.afscherming.Aandeel;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.afscherming.Regelwoorden;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.afscherming.Telraam.Rij;
import nl.buurtregie.wijkkompas.bereik.Onderdeel;
import nl.buurtregie.wijkkompas.bereik.Selectie;
import nl.buurtregie.wijkkompas.resultaat.Zaaktelling;

/** Makes a table of the closed cases by one part. */
final class Groepwoorden {

    /** Hidden rows have no name: where each of them is one at least, two of them are two. */
    private static final ResultatenView.Regel OVERIGE =
            new ResultatenView.Regel("overige", "–", "–", null, 0, 0, Resultaatwoorden.OVERIGE_VERBORGEN);

    private static final int EERST = 9;

    private Groepwoorden() {}

    static ResultatenView.Tabel tabel(
            Telraam<Zaaktelling> telraam,
            Selectie selectie,
            Onderdeel deel,
            UnaryOperator<String> naam,
            String kop,
            String eerste) {
        int richting = deel.ordinal();
        Rij<Zaaktelling> alle = telraam.alle(Telraam.met(selectie.codes(), richting, ""));
        Aandeel samen = goed(telraam, selectie, richting, alle);
        List<Rij<Zaaktelling>> groepen = telraam.rijen(selectie.codes(), richting, Zaaktelling.GESCHIKT);
        List<ResultatenView.Regel> regels = Stream.concat(
                        groepen.stream()
                                .filter(groep -> telraam.isOpen(selectie.codes(), richting, groep.code()))
                                .map(groep -> regel(
                                        goed(telraam, selectie, richting, groep),
                                        naam.apply(groep.code()),
                                        Regelwoorden.teWeinig(telraam.regels(), "zaken"))),
                        Stream.of(OVERIGE))
                .toList();
        int tot = Math.min(regels.size(), EERST);
        return new ResultatenView.Tabel(
                deel.name().toLowerCase(Locale.ROOT),
                kop,
                eerste,
                "Goed geëindigd, van de geschikte zaken (n\u00a0=\u00a0"
                        + Afscherming.inWoorden(alle.aantal(Zaaktelling.GESCHIKT)) + ")",
                samen.isTonen() ? samen.procent() : null,
                regels.subList(0, tot),
                regels.subList(tot, regels.size()),
                "De streep is de marge. Overlappen de strepen, dan is er geen duidelijk verschil.");
    }

    /** Of the suitable cases. */
    private static Aandeel goed(Telraam<Zaaktelling> telraam, Selectie selectie, int richting, Rij<Zaaktelling> rij) {
        boolean genoeg = telraam.isGenoeg(Telraam.met(selectie.codes(), richting, rij.code()), Zaaktelling.GESCHIKT);
        return Aandeel.getoond(rij.aantal(Zaaktelling.GOED_GESCHIKT), rij.aantal(Zaaktelling.GESCHIKT), genoeg);
    }

    private static ResultatenView.Regel regel(Aandeel goed, String naam, String teWeinig) {
        String geschikt = Afscherming.inWoorden(goed.noemer());
        if (goed.isTonen()) {
            return new ResultatenView.Regel(
                    naam, geschikt, Afscherming.inWoorden(goed.teller()), goed.procent(), goed.van(), goed.tot(), null);
        }
        return new ResultatenView.Regel(naam, geschikt, "–", null, 0, 0, Resultaatwoorden.reden(goed, teWeinig));
    }
}
