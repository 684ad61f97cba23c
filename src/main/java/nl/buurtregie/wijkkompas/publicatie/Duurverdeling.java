package nl.buurtregie.wijkkompas.publicatie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Duur;
import nl.buurtregie.wijkkompas.indicator.Periode;

/** How long things took, to be cut at the middle or at nine of ten; per area and period. */
final class Duurverdeling {

    private final Map<String, TreeMap<Integer, Integer>> verdelingen = new HashMap<>();

    Duurverdeling(List<Duur> duren, Gebiedsbeeld gebieden, List<Periode> perioden) {
        for (Duur duur : duren) {
            for (Periode periode : perioden) {
                if (periode.omvat(duur.kwartaal(), false)) {
                    for (Niveau niveau : gebieden.niveaus()) {
                        String gebied = gebieden.gebied(niveau, duur.buurt());
                        if (gebied != null) {
                            verdelingen
                                    .computeIfAbsent(sleutel(niveau, gebied, periode), nieuw -> new TreeMap<>())
                                    .merge(duur.werkdagen(), duur.aantal(), Integer::sum);
                        }
                    }
                }
            }
        }
    }

    /**
     * The smallest number of werkdagen within which this part was done.
     *
     * @param deel over 0, up to 1
     * @return empty when there was nothing
     */
    Optional<Integer> werkdagen(Niveau niveau, String gebied, Periode periode, double deel) {
        TreeMap<Integer, Integer> verdeling = verdelingen.get(sleutel(niveau, gebied, periode));
        if (verdeling == null) {
            return Optional.empty();
        }
        int alle = verdeling.values().stream().mapToInt(Integer::intValue).sum();
        int gehad = 0;
        for (Map.Entry<Integer, Integer> trede : verdeling.entrySet()) {
            gehad += trede.getValue();
            if (gehad >= deel * alle) {
                return Optional.of(trede.getKey());
            }
        }
        throw new IllegalStateException("more than all of " + alle);
    }

    private static String sleutel(Niveau niveau, String gebied, Periode periode) {
        return niveau + "/" + gebied + "/" + periode.code();
    }
}
