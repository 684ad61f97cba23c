package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** Atoms of one kind, those that nobody can tell apart put together. */
final class Atoomtelling {

    private final Gebiedsbeeld gebieden;
    private final Map<String, String> plaatsen;
    private final boolean perKwartaal;
    private final boolean stand;
    private final Map<Atoomplek, Integer> aantallen = new HashMap<>();
    private final Map<String, Set<Telling>> soorten = new TreeMap<>();

    /**
     * @param perBuurt whether a buurt is shown by itself
     * @param stand a stock is what it is in the last quarter of a year
     */
    Atoomtelling(Gebiedsbeeld gebieden, boolean perBuurt, boolean perKwartaal, boolean stand) {
        this.gebieden = gebieden;
        this.perKwartaal = perKwartaal;
        this.stand = stand;
        plaatsen = gebieden.voorbeelden(perBuurt);
    }

    /** @param gebruikt counts that some figure is made of */
    void tel(Set<Telling> gebruikt, List<Atoom> atomen) {
        for (Atoom atoom : atomen) {
            Set<Telling> kenmerken = EnumSet.noneOf(Telling.class);
            kenmerken.addAll(atoom.kenmerken());
            kenmerken.retainAll(gebruikt);
            if (!kenmerken.isEmpty()) {
                soorten.put(kenmerken.toString(), kenmerken);
                String plaats = Gebiedsbeeld.plaats(plaatsen, atoom.buurt());
                aantallen.merge(new Atoomplek(kenmerken, plaats, tijd(atoom.kwartaal())), atoom.aantal(), Integer::sum);
            }
        }
    }

    private int tijd(int kwartaal) {
        return perKwartaal ? kwartaal : kwartaal / 4 * 4 + (stand ? 3 : 0);
    }

    /**
     * In an order of their own: what is hidden depends on it, and must not on the order of the database or of a set. Outside this division
     * only what was really there: who reads the sums expects nothing there, and so no doubt may rest on it.
     */
    List<Atoomplek> plekken(int vanJaar, int totJaar) {
        List<Atoomplek> plekken = new ArrayList<>();
        Set<String> hier = new TreeSet<>();
        gebieden.buurten().forEach(buurt -> hier.add(plaatsen.get(buurt)));
        for (Set<Telling> kenmerken : soorten.values()) {
            for (String plaats : hier) {
                for (int tijd = vanJaar * 4; tijd < (totJaar + 1) * 4; tijd += perKwartaal ? 1 : 4) {
                    plekken.add(new Atoomplek(kenmerken, plaats, tijd(tijd)));
                }
            }
        }
        aantallen.keySet().stream()
                .filter(plek -> !hier.contains(plek.plaats()))
                .sorted(Comparator.comparing(Atoomplek::plaats)
                        .thenComparing(Atoomplek::tijd)
                        .thenComparing(plek -> plek.kenmerken().toString()))
                .forEach(plekken::add);
        return plekken;
    }

    int[] aantallen(List<Atoomplek> plekken) {
        return plekken.stream()
                .mapToInt(plek -> aantallen.getOrDefault(plek, 0))
                .toArray();
    }
}
