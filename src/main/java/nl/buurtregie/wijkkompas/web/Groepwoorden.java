package nl.buurtregie.wijkkompas.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.Aandeel;
import nl.buurtregie.wijkkompas.Afscherming;
import nl.buurtregie.wijkkompas.Onderdeel;
import nl.buurtregie.wijkkompas.Selectie;
import nl.buurtregie.wijkkompas.Telraam;
import nl.buurtregie.wijkkompas.Telraam.Rij;

/** Makes a table of the closed cases by one part. */
final class Groepwoorden {

    /** Hidden rows have no name: where each of them is one at least, two of them are two. */
    private static final ResultatenView.Regel OVERIGE =
            new ResultatenView.Regel("overige", "–", "–", null, 0, 0, Resultaatwoorden.OVERIGE_VERBORGEN);

    private static final int EERST = 9;

    private Groepwoorden() {}

    static ResultatenView.Tabel tabel(
            Telraam telraam, Selectie selectie, Onderdeel deel, UnaryOperator<String> naam, String kop, String eerste) {
        int richting = deel.ordinal();
        Rij alle = telraam.alle(Telraam.met(selectie.codes(), richting, ""));
        List<Rij> groepen = telraam.rijen(selectie.codes(), richting);
        List<ResultatenView.Regel> regels = Stream.concat(
                        groepen.stream()
                                .filter(groep -> telraam.isOpen(selectie.codes(), richting, groep.code()))
                                .map(groep -> regel(groep, naam.apply(groep.code()))),
                        Stream.of(OVERIGE))
                .toList();
        int tot = Math.min(regels.size(), EERST);
        return new ResultatenView.Tabel(
                deel.name().toLowerCase(Locale.ROOT),
                kop,
                eerste,
                "Goed geëindigd, van de geschikte zaken (n\u00a0=\u00a0" + Afscherming.inWoorden(alle.tweede()) + ")",
                goed(alle).isTonen() ? goed(alle).procent() : null,
                regels.subList(0, tot),
                regels.subList(tot, regels.size()),
                "De streep is de marge. Overlappen de strepen, dan is er geen duidelijk verschil.");
    }

    private static Aandeel goed(Rij rij) {
        return Aandeel.getoond(rij.derde(), rij.tweede());
    }

    private static ResultatenView.Regel regel(Rij groep, String naam) {
        Aandeel goed = goed(groep);
        String geschikt = Afscherming.inWoorden(goed.noemer());
        if (goed.isTonen()) {
            return new ResultatenView.Regel(
                    naam, geschikt, Afscherming.inWoorden(goed.teller()), goed.procent(), goed.van(), goed.tot(), null);
        }
        return new ResultatenView.Regel(naam, geschikt, "–", null, 0, 0, Resultaatwoorden.reden(goed));
    }
}
