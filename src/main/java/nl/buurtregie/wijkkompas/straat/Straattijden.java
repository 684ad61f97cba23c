package nl.buurtregie.wijkkompas.straat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Schild;
import nl.buurtregie.wijkkompas.afscherming.Telraam;

/**
 * Counts in pieces of time, by main kind, beside the count of all kinds and the count of the whole time, which other tables
 * show. Only of the whole gemeente: beside the wijken every piece would need protection from all the others.
 */
public final class Straattijden {

    private final Map<String, List<Schild.Vak>> stukken = new LinkedHashMap<>();
    private final int getoond;

    /**
     * @param geteld by main kind, as many pieces each
     * @param tijden each whole, and the pieces that it is made of
     * @param getoond the first so many pieces are shown
     */
    public Straattijden(Map<String, int[]> geteld, List<int[]> tijden, int getoond, Regels regels) {
        this.getoond = getoond;
        if (!geteld.isEmpty()) {
            Schild schild = new Schild(regels);
            geteld.forEach((groep, een) -> voegToe(schild, groep, een, tijden));
            List<List<Schild.Vak>> groepen = List.copyOf(stukken.values());
            int[] alle = new int[groepen.get(0).size()];
            geteld.values().forEach(een -> Arrays.setAll(alle, stuk -> alle[stuk] + een[stuk]));
            voegToe(schild, "", alle, tijden);
            for (int stuk = 0; stuk < alle.length; stuk++) {
                int welk = stuk;
                schild.som(
                        stukken.get("").get(stuk),
                        groepen.stream().map(groep -> groep.get(welk)).toList());
            }
            schild.sluit();
        }
    }

    private void voegToe(Schild schild, String groep, int[] geteld, List<int[]> tijden) {
        List<Schild.Vak> vakken = new ArrayList<>();
        for (int stuk = 0; stuk < geteld.length; stuk++) {
            boolean toon = stuk < getoond && geteld[stuk] > 0;
            vakken.add(toon ? schild.toon(geteld[stuk], false) : schild.verzwijg(geteld[stuk]));
        }
        for (int[] tijd : tijden) {
            int som = IntStream.of(tijd).map(stuk -> geteld[stuk]).sum();
            schild.som(
                    schild.toon(som, true).vast(),
                    IntStream.of(tijd).mapToObj(vakken::get).toList());
        }
        stukken.put(groep, vakken);
    }

    /**
     * Rounded counts of a main kind ("": all), hidden ones as {@link Telraam} hides them. Nothing at all is hidden as well:
     * where every dash is one at least, two of them are two.
     */
    public int[] van(String groep) {
        return stukken.getOrDefault(groep, List.of()).stream()
                .limit(getoond)
                .mapToInt(Schild.Vak::getoond)
                .toArray();
    }
}
