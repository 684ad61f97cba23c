package nl.buurtregie.wijkkompas.programma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buurtregie.wijkkompas.Aandeel;
import nl.buurtregie.wijkkompas.Afscherming;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Cijfer;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Staaf;

/** Puts figures into words, hiding what is too small. */
final class Cijferwoorden {

    private Cijferwoorden() {}

    static Cijfer aantal(String naam, int exact, String definitie) {
        boolean verborgen = Afscherming.aantal(exact).isEmpty();
        return new Cijfer(
                naam, Afscherming.inWoorden(exact), "", verborgen ? "verborgen: 1 tot en met 4" : "", definitie);
    }

    static Cijfer deel(String naam, Aandeel deel, String definitie) {
        String n = Afscherming.inWoorden(deel.teller()) + " van " + Afscherming.inWoorden(deel.noemer());
        return deel.isTonen()
                ? new Cijfer(naam, procent(deel), n, marge(deel), definitie)
                : new Cijfer(naam, "–", n, reden(deel), definitie);
    }

    /** @param waarde null when there is nothing to measure */
    static Cijfer dagen(String naam, Integer waarde, int n, String definitie) {
        return waarde != null && Afscherming.heeftDeel(n)
                ? new Cijfer(naam, waarde + " werkdagen", Afscherming.inWoorden(n) + " zaken", "", definitie)
                : new Cijfer(naam, "–", Afscherming.inWoorden(n) + " zaken", "minder dan 30 zaken", definitie);
    }

    /** "62 % (57–67 %)", or "–" */
    static String kort(Aandeel deel) {
        return deel.isTonen() ? procent(deel) + " (" + marge(deel) + ")" : "–";
    }

    private static String procent(Aandeel deel) {
        return deel.procent() + "\u00a0%";
    }

    private static String marge(Aandeel deel) {
        return deel.van() + "–" + deel.tot() + "\u00a0%";
    }

    private static String reden(Aandeel deel) {
        return Afscherming.heeftDeel(deel.noemer()) ? "verborgen: 1 tot en met 4" : "minder dan 30";
    }

    /** Bars in this order, drawn from the numbers as they are shown; a hidden count has none. */
    static List<Staaf> staven(Map<String, Integer> aantallen) {
        int hoogste = aantallen.values().stream()
                .mapToInt(exact -> Afscherming.aantal(exact).orElse(0))
                .reduce(1, Math::max);
        List<Staaf> staven = new ArrayList<>();
        aantallen.forEach((naam, exact) -> {
            int getoond = Afscherming.aantal(exact).orElse(0);
            staven.add(new Staaf(naam, Afscherming.inWoorden(exact), Math.round(getoond * 100f / hoogste)));
        });
        return staven;
    }
}
