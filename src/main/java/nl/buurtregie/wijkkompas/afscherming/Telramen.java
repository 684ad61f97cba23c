package nl.buurtregie.wijkkompas.afscherming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtregie.wijkkompas.bereik.Getallen;

/**
 * What to hide takes longer to find than a page may take, and is the same as long as the counts and rules are: remembered by year.
 *
 * @param <T> what is counted
 */
public final class Telramen<T> {

    private final Telopzet<T> opzet;
    private final Map<Integer, Onthouden<T>> onthouden = new ConcurrentHashMap<>();

    private record Onthouden<T>(List<List<Object>> rijen, Regels regels, Telraam<T> telraam) {
        boolean isNog(List<List<Object>> nu, Regels gelden) {
            return rijen.equals(nu) && regels.equals(gelden);
        }
    }

    public Telramen(Telopzet<T> opzet) {
        this.opzet = opzet;
    }

    /**
     * @param rijen as counted, in any order: codes, then counts. They are put in one order here, because what is hidden depends
     *     on it: the same counts must hide the same, also tomorrow on another server
     * @param codes how many codes a row begins with
     */
    public Telraam<T> van(int jaar, List<List<Object>> rijen, int codes, Regels regels) {
        List<List<Object>> geteld = rijen.stream()
                .sorted(Comparator.comparing(rij -> rij.subList(0, codes).toString()))
                .toList();
        return onthouden
                .compute(
                        jaar,
                        (een, eerder) -> eerder != null && eerder.isNog(geteld, regels)
                                ? eerder
                                : new Onthouden<>(geteld, regels, tel(geteld, codes, regels)))
                .telraam();
    }

    private Telraam<T> tel(List<List<Object>> rijen, int codes, Regels regels) {
        Telraam<T> telraam = new Telraam<>(opzet, regels);
        for (List<Object> rij : rijen) {
            telraam.tel(
                    rij.subList(0, codes).stream().map(String.class::cast).toList(),
                    rij.stream().skip(codes).mapToInt(Getallen::getal).toArray());
        }
        return telraam.sluit();
    }
}
