package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What readers know: for every atom the sums it is part of, the smallest first. */
final class Zicht {

    /** Price of a wide sum, where another costs one: many read the figures of the city, few those of a buurt in a quarter. */
    private static final double BREED = 8;

    /** A sum is wide when it holds more than one in so many of all atoms. */
    private static final int DEEL = 100;

    private final List<List<Bereik>> perAtoom;

    Zicht(Stelsel stelsel) {
        List<Bereik> alle = new ArrayList<>();
        for (Cel cel : stelsel.cellen()) {
            if (cel.openbaar()) {
                alle.add(bereik(stelsel, cel));
            }
        }
        for (Grens grens : stelsel.eerder()) {
            alle.add(new Bereik(grens.atomen(), grens.waarde(), grens.van(), grens.tot(), null, Bereik.ONBETAALBAAR));
        }
        alle.sort(Comparator.comparingInt(een -> een.atomen().length));
        perAtoom = new ArrayList<>(stelsel.aantalAtomen());
        for (int atoom = 0; atoom < stelsel.aantalAtomen(); atoom++) {
            perAtoom.add(new ArrayList<>(4));
        }
        for (Bereik bereik : alle) {
            for (int atoom : bereik.atomen()) {
                perAtoom.get(atoom).add(bereik);
            }
        }
    }

    /** Sums with this atom, smallest first. */
    List<Bereik> met(int atoom) {
        return perAtoom.get(atoom);
    }

    /** Part of a sum that is shown as nothing at all: everybody knows it is zero. */
    boolean isBekendNul(int atoom) {
        for (Bereik som : perAtoom.get(atoom)) {
            if (som.isBekendNul()) {
                return true;
            }
        }
        return false;
    }

    private static Bereik bereik(Stelsel stelsel, Cel cel) {
        Regels regels = stelsel.regels();
        boolean breed = cel.atomen().length * DEEL > stelsel.aantalAtomen();
        return new Bereik(
                cel.atomen(),
                cel.waarde(),
                regels.vanaf(cel.waarde()),
                regels.totEnMet(cel.waarde()),
                cel,
                breed ? BREED : 1);
    }
}
