package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is counted in a year, for every choice of some parts (aard, verwijzer, wijk), and which of these counts may be shown.
 * A choice is a list of codes, one a part, "" for all of it. What a filter can choose and what a table can list are the same
 * cells: hidden in one place is hidden everywhere, and no difference between a total and its rows, in any direction, gives a
 * hidden count away. Only {@link #exact} tells more than may be shown.
 *
 * @param <T> what is counted
 */
public final class Telraam<T> {

    private final Telopzet<T> opzet;
    private final Regels regels;
    private final Map<List<String>, Vak> vakken = new LinkedHashMap<>();

    public Telraam(Telopzet<T> opzet, Regels regels) {
        this.opzet = opzet;
        this.regels = regels;
    }

    /**
     * Counts as they may be shown: rounded, and {@link Afscherming#VERBORGEN} where hidden.
     *
     * @param code of the row in its table, or "" for all
     */
    public record Rij<T>(String code, Aantallen<T> getoond) {

        public int aantal(T telling) {
            return getoond.aantal(telling);
        }
    }

    /** One choice: its counts, and whether they may be shown. */
    private static final class Vak implements Tabelafscherming.Telvak {
        private final int[] aantallen;
        private final List<Schild.Vak> delen = new ArrayList<>();
        private boolean open = true;

        Vak(int kolommen) {
            aantallen = new int[kolommen];
        }

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
            delen.forEach(Schild.Vak::sluit);
        }

        boolean isHalfDicht() {
            return open && !delen.get(0).isOpen();
        }

        int getoond(int kolom, Regels regels) {
            boolean toon = open && (delen.isEmpty() || delen.get(kolom).isOpen());
            return toon ? Afscherming.getoond(regels, aantallen[kolom]) : Afscherming.VERBORGEN;
        }
    }

    private record Tabel(Vak totaal, List<Vak> delen) {}

    /** One combination; a part without a code is the whole of it already, and counts once. */
    public void tel(List<String> codes, int... aantallen) {
        Set<List<String>> sleutels = new LinkedHashSet<>();
        for (int masker = 0; masker < 1 << codes.size(); masker++) {
            List<String> sleutel = new ArrayList<>(codes);
            for (int richting = 0; richting < codes.size(); richting++) {
                if ((masker & 1 << richting) != 0) {
                    sleutel.set(richting, "");
                }
            }
            sleutels.add(sleutel);
        }
        for (List<String> sleutel : sleutels) {
            int[] som = vakken.computeIfAbsent(sleutel, nieuw -> new Vak(opzet.kolommen())).aantallen;
            Arrays.setAll(som, kolom -> som[kolom] + aantallen[kolom]);
        }
    }

    /** Closes what is small in the first counts, and what would give it away; then the same for each of the others. */
    public Telraam<T> sluit() {
        List<Tabel> tabellen = tabellen();
        Tabelafscherming.sluit(
                tabellen.stream()
                        .map(een -> new Tabelafscherming.Tabel(een.totaal(), een.delen()))
                        .toList(),
                opzet.basis().size(),
                regels);
        Schild schild = new Schild(regels);
        List<int[]> sommen = opzet.plaatsen().stream().filter(this::klopt).toList();
        vakken.forEach((sleutel, vak) -> bescherm(schild, sommen, sleutel, vak));
        for (Tabel tabel : tabellen) {
            for (int kolom = 0; kolom < tabel.totaal().delen.size(); kolom++) {
                int welke = kolom;
                schild.som(
                        tabel.totaal().delen.get(kolom),
                        tabel.delen().stream()
                                .map(deel -> deel.delen.get(welke))
                                .toList());
            }
        }
        schild.sluit();
        while (vakken.values().stream().anyMatch(Vak::isHalfDicht)) {
            vakken.values().stream().filter(Vak::isHalfDicht).forEach(Vak::sluit);
            schild.sluit();
        }
        return this;
    }

    /** Facts from elsewhere may have parts that are more than their whole: then nobody reckons with it. */
    private boolean klopt(int[] som) {
        return vakken.values().stream()
                .allMatch(vak -> vak.aantal(som[0])
                        >= Arrays.stream(som, 1, som.length).map(vak::aantal).sum());
    }

    private List<Tabel> tabellen() {
        Map<List<String>, List<Vak>> rijen = new LinkedHashMap<>();
        vakken.forEach((sleutel, vak) -> {
            for (int richting = 0; richting < sleutel.size(); richting++) {
                if (!sleutel.get(richting).isEmpty()) {
                    List<String> rij = met(sleutel, richting, "");
                    rij.add(String.valueOf(richting));
                    rijen.computeIfAbsent(rij, nieuw -> new ArrayList<>()).add(vak);
                }
            }
        });
        List<Tabel> tabellen = new ArrayList<>();
        rijen.forEach((rij, delen) -> tabellen.add(new Tabel(vakken.get(rij.subList(0, rij.size() - 1)), delen)));
        return tabellen;
    }

    /** All counts of one choice, and what is left of each whole beside its parts. */
    private void bescherm(Schild schild, List<int[]> sommen, List<String> sleutel, Vak vak) {
        for (int kolom = 0; kolom < opzet.kolommen(); kolom++) {
            boolean basis = kolom < opzet.basis().size();
            boolean toon = basis || vak.aantal(kolom) > 0;
            Schild.Vak een = toon ? schild.toon(vak.aantal(kolom), kolom == 0) : schild.verzwijg(0);
            if (opzet.vast() && kolom == 0 && opzet.bekend().test(sleutel)) {
                een.vast();
            } else if (!opzet.vast() && basis && opzet.bekend().test(sleutel)) {
                een.bekend();
            }
            vak.delen.add(een);
        }
        for (int[] som : sommen) {
            List<Schild.Vak> delen = new ArrayList<>();
            for (int plaats = 1; plaats < som.length; plaats++) {
                delen.add(vak.delen.get(som[plaats]));
            }
            if (opzet.heel()) {
                schild.som(vak.delen.get(som[0]), delen);
            } else {
                vak.delen.add(schild.deel(vak.delen.get(som[0]), delen));
            }
        }
        if (!vak.open) {
            vak.sluit();
        }
    }

    /** Nothing at all hides nothing. */
    public boolean isOpen(List<String> keuze) {
        return !vakken.containsKey(keuze) || vakken.get(keuze).isOpen();
    }

    public boolean isOpen(List<String> keuze, int richting, String code) {
        return isOpen(met(keuze, richting, code));
    }

    /** All counts of a choice as they may be shown. */
    public Aantallen<T> getoond(List<String> keuze) {
        Vak vak = vak(keuze);
        return aantallen(IntStream.range(0, opzet.kolommen()).map(kolom -> vak.getoond(kolom, regels)));
    }

    private Aantallen<T> aantallen(IntStream getallen) {
        return Aantallen.van(opzet.tellingen(), getallen.toArray());
    }

    public Regels regels() {
        return regels;
    }

    /** Whether there may be a percentage of this count: its true number is large enough for it. */
    public boolean isGenoeg(List<String> keuze, T telling) {
        return regels.isGenoeg(exact(keuze).aantal(telling));
    }

    /** As counted: not to be shown. */
    public Aantallen<T> exact(List<String> keuze) {
        return aantallen(IntStream.of(vak(keuze).aantallen));
    }

    private Vak vak(List<String> keuze) {
        return vakken.getOrDefault(keuze, new Vak(opzet.kolommen()));
    }

    public Rij<T> alle(List<String> keuze) {
        return rij("", keuze);
    }

    /**
     * The rows of a table by one part, whatever was chosen of that part itself.
     *
     * @param volgorde most of this as it is shown first: the place among the others would tell of a hidden count
     */
    public List<Rij<T>> rijen(List<String> keuze, int richting, T volgorde) {
        return vakken.keySet().stream()
                .filter(sleutel ->
                        !sleutel.get(richting).isEmpty() && sleutel.equals(met(keuze, richting, sleutel.get(richting))))
                .map(sleutel -> rij(sleutel.get(richting), sleutel))
                .sorted(Comparator.comparing((Rij<T> een) -> -een.aantal(volgorde))
                        .thenComparing(Rij::code))
                .toList();
    }

    /** The same choice with another code for one part, or "" for all of it. */
    public static List<String> met(List<String> keuze, int richting, String code) {
        List<String> anders = new ArrayList<>(keuze);
        anders.set(richting, code);
        return anders;
    }

    private Rij<T> rij(String code, List<String> keuze) {
        return new Rij<>(code, getoond(keuze));
    }
}
