package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What readers know: for every atom the sums it is part of, the smallest first. */
final class Zicht {

    /** Price of a wide sum, where another costs one: many read the figures of the city, few those of a buurt in a quarter. */
    private static final double BREED = 8;

    /** Price of a number that many read; no city is worth it as long as another can be had for some hundreds of others. */
    private static final double KERN = 1_000;

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
            Regels toen = grens.regels();
            alle.add(new Bereik(
                    grens.atomen(),
                    grens.waarde(),
                    toen.vanaf(grens.waarde()),
                    toen.totEnMet(grens.waarde()),
                    null,
                    Bereik.ONBETAALBAAR));
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

    /** How this city looks to readers. */
    Ruiling ruiling(Map<Integer, Integer> verschil) {
        List<Bereik> geraakt = new ArrayList<>();
        verschil.forEach((atoom, deel) -> {
            for (Bereik som : met(atoom)) {
                if (som.wijk(deel)) {
                    geraakt.add(som);
                }
            }
        });
        List<Bereik> anders =
                geraakt.stream().filter(som -> som.overschot() != 0).toList();
        List<Cel> offers =
                anders.stream().filter(som -> !som.verborgen()).map(Bereik::cel).toList();
        double prijs = anders.stream().mapToDouble(Bereik::prijs).sum();
        geraakt.forEach(Bereik::vergeet);
        return new Ruiling(verschil, offers, prijs);
    }

    private static Bereik bereik(Stelsel stelsel, Cel cel) {
        Regels regels = stelsel.regels();
        return new Bereik(
                cel.atomen(),
                cel.waarde(),
                regels.vanaf(cel.waarde()),
                regels.totEnMet(cel.waarde()),
                cel,
                prijs(stelsel, cel));
    }

    private static double prijs(Stelsel stelsel, Cel cel) {
        if (cel.isKern()) {
            return KERN;
        }
        return cel.atomen().length * DEEL > stelsel.aantalAtomen() ? BREED : 1;
    }
}
