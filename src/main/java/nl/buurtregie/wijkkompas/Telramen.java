package nl.buurtregie.wijkkompas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What to hide takes longer to find than a page may take, and is the same as long as the counts are: remembered by year. */
final class Telramen {

    private final Telraam.Opzet opzet;
    private final Map<Integer, Onthouden> onthouden = new ConcurrentHashMap<>();

    private record Onthouden(Set<List<Object>> rijen, Telraam telraam) {}

    Telramen(Telraam.Opzet opzet) {
        this.opzet = opzet;
    }

    /**
     * @param rijen as counted, in any order: codes, then counts
     * @param codes how many codes a row begins with
     */
    Telraam van(int jaar, List<List<Object>> rijen, int codes) {
        Set<List<Object>> geteld = Set.copyOf(rijen);
        return onthouden
                .compute(
                        jaar,
                        (een, eerder) -> eerder != null && eerder.rijen().equals(geteld)
                                ? eerder
                                : new Onthouden(geteld, tel(rijen, codes)))
                .telraam();
    }

    private Telraam tel(List<List<Object>> rijen, int codes) {
        Telraam telraam = new Telraam(opzet);
        for (List<Object> rij : rijen) {
            telraam.tel(
                    rij.subList(0, codes).stream().map(String.class::cast).toList(),
                    rij.stream().skip(codes).mapToInt(Resultaatcijfers::getal).toArray());
        }
        return telraam.sluit();
    }
}
