package nl.buurtregie.wijkkompas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is counted in a year, for every choice of some parts (aard, verwijzer, wijk), and which of these counts may be shown.
 * A choice is a list of codes, one a part, "" for all of it. What a filter can choose and what a table can list are the same cells: hidden in one place is hidden everywhere, and no
 * difference between a total and its rows, in any direction, gives a hidden count away.
 */
public final class Telraam {

    private final Map<List<String>, Vak> vakken = new LinkedHashMap<>();

    /**
     * Exact counts, in the order in which they were told.
     *
     * @param code of the row in its table, or "" for all
     */
    public record Rij(String code, int eerste, int tweede, int derde) {}

    /** One choice: its counts, and whether they may be shown. */
    private static final class Vak implements Tabelafscherming.Telvak {
        private final int[] aantallen = new int[3];
        private boolean open = true;

        @Override
        public int aantal(int kolom) {
            return aantallen[kolom];
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void sluit() {
            open = false;
        }
    }

    /** One combination, as counted. */
    void tel(List<String> codes, int eerste, int tweede, int derde) {
        for (int masker = 0; masker < 1 << codes.size(); masker++) {
            List<String> sleutel = new ArrayList<>(codes);
            for (int richting = 0; richting < codes.size(); richting++) {
                if ((masker & 1 << richting) != 0) {
                    sleutel.set(richting, "");
                }
            }
            int[] som = vakken.computeIfAbsent(sleutel, nieuw -> new Vak()).aantallen;
            som[0] += eerste;
            som[1] += tweede;
            som[2] += derde;
        }
    }

    /** Closes what is small in the first two counts, and what would give it away. */
    Telraam sluit() {
        Map<List<String>, List<Vak>> rijen = new LinkedHashMap<>();
        vakken.forEach((sleutel, vak) -> {
            for (int richting = 0; richting < sleutel.size(); richting++) {
                if (!sleutel.get(richting).isEmpty()) {
                    List<String> rij = new ArrayList<>(sleutel);
                    rij.set(richting, "");
                    rij.add(String.valueOf(richting));
                    rijen.computeIfAbsent(rij, nieuw -> new ArrayList<>()).add(vak);
                }
            }
        });
        List<Tabelafscherming.Tabel> tabellen = new ArrayList<>();
        rijen.forEach((rij, delen) ->
                tabellen.add(new Tabelafscherming.Tabel(vakken.get(rij.subList(0, rij.size() - 1)), delen)));
        Tabelafscherming.sluit(tabellen, 2);
        return this;
    }

    /** Whether the figures of this choice may be shown. Nothing at all hides nothing. */
    public boolean isOpen(List<String> keuze) {
        Vak vak = vakken.get(keuze);
        return vak == null || vak.isOpen();
    }

    public Rij alle(List<String> keuze) {
        return rij("", vakken.getOrDefault(keuze, new Vak()));
    }

    /** The rows of a table by one part, whatever was chosen of that part itself; most of the second count first. */
    public List<Rij> rijen(List<String> keuze, int richting) {
        List<Rij> rijen = new ArrayList<>();
        vakken.forEach((sleutel, vak) -> {
            if (!sleutel.get(richting).isEmpty() && sleutel.equals(met(keuze, richting, sleutel.get(richting)))) {
                rijen.add(rij(sleutel.get(richting), vak));
            }
        });
        rijen.sort(Comparator.comparing((Rij een) -> -een.tweede()).thenComparing(Rij::code));
        return rijen;
    }

    public boolean isOpen(List<String> keuze, int richting, String code) {
        return isOpen(met(keuze, richting, code));
    }

    /** The same choice with another code for one part, or "" for all of it. */
    public static List<String> met(List<String> keuze, int richting, String code) {
        List<String> anders = new ArrayList<>(keuze);
        anders.set(richting, code);
        return anders;
    }

    private static Rij rij(String code, Vak vak) {
        return new Rij(code, vak.aantal(0), vak.aantal(1), vak.aantal(2));
    }
}
