package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;

/**
 * One division: in which area of each level a buurt lies. Levels that were never brought are not there. A buurt of another division counts
 * for the areas it lay in there, as far as they are still here, and whatever was reported for the gemeente.
 */
final class Gebiedsbeeld {

    /** Stands for a buurt of no division at all. */
    private static final String ELDERS = "";

    private final Map<Niveau, Map<String, String>> ligging = new EnumMap<>(Niveau.class);
    private final Map<Niveau, Map<String, String>> anders = new EnumMap<>(Niveau.class);
    private final Map<Niveau, Set<String>> gebieden = new EnumMap<>(Niveau.class);

    static Gebiedsbeeld van(Indelingen indelingen, int indeling) {
        Gebiedsbeeld beeld = new Gebiedsbeeld();
        for (Niveau niveau : Niveau.values()) {
            Map<String, String> buurten = indelingen.ligging(indeling, niveau);
            if (!buurten.isEmpty()) {
                beeld.ligging.put(niveau, buurten);
            }
        }
        indelingen.jaren().stream().filter(jaar -> jaar != indeling).forEach(jaar -> beeld.vulAan(indelingen, jaar));
        return beeld;
    }

    private void vulAan(Indelingen indelingen, int jaar) {
        for (Niveau niveau : niveaus()) {
            if (niveau != Niveau.BUURT) {
                vulAan(niveau, indelingen.ligging(jaar, niveau));
            }
        }
    }

    private void vulAan(Niveau niveau, Map<String, String> daar) {
        Set<String> gebieden = gebieden(niveau);
        daar.forEach((buurt, gebied) -> {
            if (!buurten().contains(buurt) && gebieden.contains(gebied)) {
                anders.computeIfAbsent(niveau, nieuw -> new TreeMap<>()).putIfAbsent(buurt, gebied);
            }
        });
    }

    /** For tests: buurt to area, for each level. */
    static Gebiedsbeeld van(Map<Niveau, Map<String, String>> ligging) {
        Gebiedsbeeld beeld = new Gebiedsbeeld();
        beeld.ligging.putAll(ligging);
        return beeld;
    }

    /** For tests: with another division beside it. */
    Gebiedsbeeld naast(Map<Niveau, Map<String, String>> andere) {
        andere.forEach(this::vulAan);
        return this;
    }

    Set<Niveau> niveaus() {
        return ligging.keySet();
    }

    Set<String> buurten() {
        return ligging.get(Niveau.BUURT).keySet();
    }

    /** Codes of one level; asked of each count, so put in order once. */
    Set<String> gebieden(Niveau niveau) {
        return gebieden.computeIfAbsent(
                niveau,
                een -> Collections.unmodifiableSet(
                        new TreeSet<>(ligging.getOrDefault(een, Map.of()).values())));
    }

    /** Null when it counts for no area of this level. */
    String gebied(Niveau niveau, String buurt) {
        String hier = ligging.getOrDefault(niveau, Map.of()).get(buurt);
        if (hier != null || buurten().contains(buurt)) {
            return hier;
        }
        String elders = anders.getOrDefault(niveau, Map.of()).get(buurt);
        return elders != null || niveau != Niveau.GEMEENTE
                ? elders
                : gebieden(niveau).stream().findFirst().orElse(null);
    }

    /**
     * Of each buurt the first that lies in the same areas of every level, as a stand-in for all of them; those of this division before
     * others.
     *
     * @param perBuurt whether a buurt is an area by itself
     */
    Map<String, String> voorbeelden(boolean perBuurt) {
        Map<List<String>, String> eerste = new HashMap<>();
        Map<String, String> voorbeelden = new TreeMap<>();
        for (String buurt : alleBuurten()) {
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

    private List<String> alleBuurten() {
        List<String> alle = new ArrayList<>(new TreeSet<>(buurten()));
        anders.values().stream()
                .flatMap(een -> een.keySet().stream())
                .distinct()
                .sorted()
                .forEach(alle::add);
        alle.add(ELDERS);
        return alle;
    }

    /** By what {@link #voorbeelden} said: of a buurt of no division, what stands for those. */
    static String plaats(Map<String, String> voorbeelden, String buurt) {
        return voorbeelden.getOrDefault(buurt, voorbeelden.get(ELDERS));
    }

    /** Of this division. */
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
