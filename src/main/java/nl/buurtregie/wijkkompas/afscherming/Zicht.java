package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What readers see: for every atom the shown sums it is part of, the smallest first. */
final class Zicht {

    private final List<List<Bereik>> perAtoom;

    Zicht(Stelsel stelsel) {
        List<Bereik> alle = new ArrayList<>();
        for (Cel cel : stelsel.cellen()) {
            if (cel.openbaar() && !cel.verborgen()) {
                alle.add(bereik(stelsel.regels(), cel));
            }
        }
        for (Grens grens : stelsel.eerder()) {
            alle.add(new Bereik(grens.atomen(), grens.waarde(), grens.van(), grens.tot(), null));
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

    /** Shown sums with this atom, smallest first. */
    List<Bereik> van(int atoom) {
        return perAtoom.get(atoom).stream().filter(Bereik::telt).toList();
    }

    /** Shown sums that would give this change of the atom away, the tightest first. */
    List<Bereik> krap(int atoom, int verschil) {
        return perAtoom.get(atoom).stream()
                .filter(som -> som.telt() && !som.verdraagt(verschil))
                .sorted(Comparator.comparingInt((Bereik som) -> -som.tekort(verschil)))
                .toList();
    }

    /** Whether one atom can change by so much, and another by the opposite, without a shown sum that gives it away. */
    boolean merktNiets(int atoom, int verschil, int ander) {
        List<Bereik> sommen = perAtoom.get(atoom);
        List<Bereik> andere = perAtoom.get(ander);
        for (Bereik som : sommen) {
            if (som.telt() && !som.verdraagt(verschil) && !andere.contains(som)) {
                return false;
            }
        }
        for (Bereik som : andere) {
            if (som.telt() && !som.verdraagt(-verschil) && !sommen.contains(som)) {
                return false;
            }
        }
        return true;
    }

    private static Bereik bereik(Regels regels, Cel cel) {
        return new Bereik(cel.atomen(), cel.waarde(), regels.vanaf(cel.waarde()), regels.totEnMet(cel.waarde()), cel);
    }
}
