package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;

/** One division: in which area of each level a buurt lies. Levels that were never brought are not there. */
final class Gebiedsbeeld {

    private final Map<Niveau, Map<String, String>> ligging = new EnumMap<>(Niveau.class);

    static Gebiedsbeeld van(Indelingen indelingen, int indeling) {
        Gebiedsbeeld beeld = new Gebiedsbeeld();
        for (Niveau niveau : Niveau.values()) {
            Map<String, String> buurten = indelingen.ligging(indeling, niveau);
            if (!buurten.isEmpty()) {
                beeld.ligging.put(niveau, buurten);
            }
        }
        return beeld;
    }

    /** For tests: buurt to area, for each level. */
    static Gebiedsbeeld van(Map<Niveau, Map<String, String>> ligging) {
        Gebiedsbeeld beeld = new Gebiedsbeeld();
        beeld.ligging.putAll(ligging);
        return beeld;
    }

    Set<Niveau> niveaus() {
        return ligging.keySet();
    }

    Set<String> buurten() {
        return ligging.get(Niveau.BUURT).keySet();
    }

    /** Codes of one level. */
    Set<String> gebieden(Niveau niveau) {
        return new TreeSet<>(ligging.getOrDefault(niveau, Map.of()).values());
    }

    /** Null when the buurt does not exist in this division: then it counts for no area. */
    String gebied(Niveau niveau, String buurt) {
        return ligging.getOrDefault(niveau, Map.of()).get(buurt);
    }

    /**
     * Of each buurt the first that lies in the same areas of every level, as a stand-in for all of them.
     *
     * @param perBuurt whether a buurt is an area by itself
     */
    Map<String, String> voorbeelden(boolean perBuurt) {
        Map<List<String>, String> eerste = new HashMap<>();
        Map<String, String> voorbeelden = new TreeMap<>();
        for (String buurt : new TreeSet<>(buurten())) {
            List<String> omgeving = new ArrayList<>();
            for (Niveau niveau : niveaus()) {
                if (niveau != Niveau.BUURT || perBuurt) {
                    omgeving.add(gebied(niveau, buurt));
                }
            }
            voorbeelden.put(buurt, eerste.computeIfAbsent(omgeving, nieuw -> buurt));
        }
        return voorbeelden;
    }

    List<String> buurtenVan(Niveau niveau, String gebied) {
        List<String> buurten = new ArrayList<>();
        ligging.getOrDefault(niveau, Map.of()).forEach((buurt, in) -> {
            if (in.equals(gebied)) {
                buurten.add(buurt);
            }
        });
        return buurten;
    }
}
