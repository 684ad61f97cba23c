package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The audit: lays each witness beside our own city and looks, sum by sum, whether a reader would see the same. It searches
 * nothing and shares nothing with the search, so that a fault there is found here.
 */
final class Keuring {

    private final Stelsel stelsel;
    private final List<List<Cel>> getoond = new ArrayList<>();
    private final List<List<Grens>> eerder = new ArrayList<>();

    Keuring(Stelsel stelsel) {
        this.stelsel = stelsel;
        for (int atoom = 0; atoom < stelsel.aantalAtomen(); atoom++) {
            getoond.add(new ArrayList<>());
            eerder.add(new ArrayList<>());
        }
        for (Cel cel : stelsel.cellen()) {
            for (int atoom : cel.verborgen() ? new int[0] : cel.atomen()) {
                getoond.get(atoom).add(cel);
            }
        }
        for (Grens grens : stelsel.eerder()) {
            for (int atoom : grens.atomen()) {
                eerder.get(atoom).add(grens);
            }
        }
    }

    /** The numbers for which one of these has no witness that stands. */
    List<Cel> zakt(List<Mogelijkheid> wensen, Map<Mogelijkheid, Ruiling> getuigen) {
        return wensen.stream()
                .filter(wens ->
                        !wens.cel().verborgen() || !getuigen.containsKey(wens) || !klopt(wens, getuigen.get(wens)))
                .map(Mogelijkheid::cel)
                .distinct()
                .toList();
    }

    private boolean klopt(Mogelijkheid wens, Ruiling ruiling) {
        Map<Cel, Integer> nu = new HashMap<>();
        Map<Grens, Integer> toen = new HashMap<>();
        for (Map.Entry<Integer, Integer> een : ruiling.verschil().entrySet()) {
            if (stelsel.atoom(een.getKey()) + een.getValue() < 0) {
                return false;
            }
            getoond.get(een.getKey()).forEach(cel -> nu.merge(cel, een.getValue(), Integer::sum));
            eerder.get(een.getKey()).forEach(grens -> toen.merge(grens, een.getValue(), Integer::sum));
        }
        return ruiling.van(wens.cel().atomen()) == wens.verschil()
                && nu.entrySet().stream()
                        .allMatch(een ->
                                zietHetzelfde(stelsel.regels(), een.getKey().waarde(), een.getValue()))
                && toen.entrySet().stream()
                        .allMatch(een -> zietHetzelfde(
                                een.getKey().regels(), een.getKey().waarde(), een.getValue()));
    }

    private static boolean zietHetzelfde(Regels regels, int waarde, int verschil) {
        return regels.zietEruitAls(waarde, waarde + verschil);
    }
}
