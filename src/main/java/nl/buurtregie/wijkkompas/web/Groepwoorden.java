package nl.buurtregie.wijkkompas.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.buurtregie.wijkkompas.Aandeel;
import nl.buurtregie.wijkkompas.Afscherming;
import nl.buurtregie.wijkkompas.Onderdeel;
import nl.buurtregie.wijkkompas.Selectie;
import nl.buurtregie.wijkkompas.Tabelafscherming;
import nl.buurtregie.wijkkompas.Telraam;
import nl.buurtregie.wijkkompas.Telraam.Rij;

/** Makes a table of the closed cases by one part. */
final class Groepwoorden {

    private static final String VERBORGEN = "verborgen: klein, of beschermt een ander getal";
    private static final int EERST = 9;

    private Groepwoorden() {}

    static ResultatenView.Tabel tabel(
            Telraam telraam, Selectie selectie, Onderdeel deel, UnaryOperator<String> naam, String kop, String eerste) {
        int richting = deel.ordinal();
        Rij alle = telraam.alle(Telraam.met(selectie.codes(), richting, ""));
        List<Rij> groepen = telraam.rijen(selectie.codes(), richting);
        boolean[] open = new boolean[groepen.size()];
        boolean[] tonen = new boolean[groepen.size()];
        for (int rij = 0; rij < open.length; rij++) {
            open[rij] =
                    telraam.isOpen(selectie.codes(), richting, groepen.get(rij).code());
            tonen[rij] = open[rij] && goed(groepen.get(rij)).isTonen();
        }
        boolean[] metDeel = Tabelafscherming.open(
                tonen, groepen.stream().mapToInt(Rij::derde).toArray());
        List<ResultatenView.Regel> regels = IntStream.range(0, open.length)
                .mapToObj(rij ->
                        regel(groepen.get(rij), naam.apply(groepen.get(rij).code()), open[rij], metDeel[rij]))
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
        return new Aandeel(rij.derde(), rij.tweede());
    }

    private static ResultatenView.Regel regel(Rij groep, String naam, boolean open, boolean metDeel) {
        Aandeel goed = goed(groep);
        String geschikt = open ? Afscherming.inWoorden(goed.noemer()) : "–";
        if (metDeel) {
            return new ResultatenView.Regel(
                    naam, geschikt, Afscherming.inWoorden(goed.teller()), goed.procent(), goed.van(), goed.tot(), null);
        }
        return new ResultatenView.Regel(
                naam, geschikt, "–", null, 0, 0, open && !goed.isTonen() ? Resultaatwoorden.reden(goed) : VERBORGEN);
    }
}
