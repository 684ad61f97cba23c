package nl.buurtregie.wijkkompas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed cases of a year, counted for every choice of aard, verwijzer and wijk, and which of these counts may be shown.
 * What a filter can choose and what a table can list are the same cells: hidden in one place is hidden everywhere, and no
 * difference between a total and its rows, in any direction, gives a hidden count away.
 */
public final class Telraam {

    private static final int RICHTINGEN = Onderdeel.values().length;

    private final Map<List<String>, Vak> vakken = new LinkedHashMap<>();

    /**
     * Exact counts.
     *
     * @param code of the group in its table, or "" for all
     * @param goed of the suitable ones
     */
    public record Groep(String code, int aangemeld, int geschikt, int goed) {

        public Aandeel deel() {
            return new Aandeel(goed, geschikt);
        }
    }

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

    /** One combination of aard, verwijzer and wijk, as counted. */
    void tel(List<String> codes, int aangemeld, int geschikt, int goed) {
        for (int masker = 0; masker < 1 << RICHTINGEN; masker++) {
            List<String> sleutel = new ArrayList<>(codes);
            for (int richting = 0; richting < RICHTINGEN; richting++) {
                if ((masker & 1 << richting) != 0) {
                    sleutel.set(richting, "");
                }
            }
            int[] som = vakken.computeIfAbsent(sleutel, nieuw -> new Vak()).aantallen;
            som[0] += aangemeld;
            som[1] += geschikt;
            som[2] += goed;
        }
    }

    /** Closes what is small, and what would give it away. */
    Telraam sluit() {
        Map<List<String>, List<Vak>> rijen = new LinkedHashMap<>();
        vakken.forEach((sleutel, vak) -> {
            for (int richting = 0; richting < RICHTINGEN; richting++) {
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
                tabellen.add(new Tabelafscherming.Tabel(vakken.get(rij.subList(0, RICHTINGEN)), delen)));
        Tabelafscherming.sluit(tabellen, 2);
        return this;
    }

    /** Whether the figures of this choice may be shown. Nothing at all hides nothing. */
    public boolean isOpen(Selectie selectie) {
        Vak vak = vakken.get(selectie.codes());
        return vak == null || vak.isOpen();
    }

    /** The suitable cases of this choice. */
    public Groep alle(Selectie selectie) {
        Vak vak = vakken.getOrDefault(selectie.codes(), new Vak());
        return groep("", vak);
    }

    /** The rows of a table by one part, whatever was chosen of that part itself; most suitable cases first. */
    public List<Groep> groepen(Selectie selectie, Onderdeel deel) {
        List<Groep> groepen = new ArrayList<>();
        vakken.forEach((sleutel, vak) -> {
            if (isRij(sleutel, selectie, deel)) {
                groepen.add(groep(sleutel.get(deel.ordinal()), vak));
            }
        });
        groepen.sort(Comparator.comparing((Groep een) -> -een.geschikt()).thenComparing(Groep::code));
        return groepen;
    }

    public boolean isOpen(Selectie selectie, Onderdeel deel, String code) {
        List<String> sleutel = new ArrayList<>(selectie.codes());
        sleutel.set(deel.ordinal(), code);
        return vakken.get(sleutel).isOpen();
    }

    private static boolean isRij(List<String> sleutel, Selectie selectie, Onderdeel deel) {
        for (int richting = 0; richting < RICHTINGEN; richting++) {
            boolean past = richting == deel.ordinal()
                    ? !sleutel.get(richting).isEmpty()
                    : sleutel.get(richting).equals(selectie.codes().get(richting));
            if (!past) {
                return false;
            }
        }
        return true;
    }

    private static Groep groep(String code, Vak vak) {
        return new Groep(code, vak.aantal(0), vak.aantal(1), vak.aantal(2));
    }
}
