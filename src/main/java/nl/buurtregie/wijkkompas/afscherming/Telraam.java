package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is counted in a year, for every choice of some parts (aard, verwijzer, wijk), and which of these counts may be shown.
 * A choice is a list of codes, one a part, "" for all of it. What a filter can choose and what a table can list are the same
 * cells: hidden in one place is hidden everywhere, and no difference between a total and its rows, in any direction, gives a
 * hidden count away. Only {@link #exact} tells more than may be shown.
 */
public final class Telraam {

    private final Opzet opzet;
    private final Regels regels;
    private final Map<List<String>, Vak> vakken = new LinkedHashMap<>();

    public Telraam(Opzet opzet, Regels regels) {
        this.opzet = opzet;
        this.regels = regels;
    }

    /**
     * @param basis the first so many counts: small in one of them closes the choice. Of the others nothing at all is hidden as
     *     well: where every dash is one at least, two of them are two
     * @param sommen counts that are parts of another: first the whole, then parts that never overlap
     * @param heel whether these parts are always all of their whole; otherwise what is left is protected too
     * @param bekend choices of which the first counts are to be taken as known
     * @param vast of these the very first is really known, from another page: then hiding it here is of no use
     */
    public record Opzet(
            int kolommen, int basis, List<int[]> sommen, boolean heel, Predicate<List<String>> bekend, boolean vast) {}

    /**
     * Counts as they may be shown: rounded, and {@link Afscherming#VERBORGEN} where hidden.
     *
     * @param code of the row in its table, or "" for all
     */
    public record Rij(String code, int eerste, int tweede, int derde) {}

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

        public int getoond(int kolom, Regels regels) {
            if (kolom >= aantallen.length) {
                return 0;
            }
            boolean toon = open && (delen.isEmpty() || delen.get(kolom).isOpen());
            return toon ? Afscherming.getoond(regels, aantallen[kolom]) : Afscherming.VERBORGEN;
        }
    }

    private record Tabel(Vak totaal, List<Vak> delen) {}

    /** One combination. */
    public void tel(List<String> codes, int... aantallen) {
        for (int masker = 0; masker < 1 << codes.size(); masker++) {
            List<String> sleutel = new ArrayList<>(codes);
            for (int richting = 0; richting < codes.size(); richting++) {
                if ((masker & 1 << richting) != 0) {
                    sleutel.set(richting, "");
                }
            }
            int[] som = vakken.computeIfAbsent(sleutel, nieuw -> new Vak(opzet.kolommen())).aantallen;
            Arrays.setAll(som, kolom -> som[kolom] + aantallen[kolom]);
        }
    }

    /** Closes what is small in the first counts, and what would give it away; then the same for each of the others. */
    public Telraam sluit() {
        List<Tabel> tabellen = tabellen();
        Tabelafscherming.sluit(
                tabellen.stream()
                        .map(een -> new Tabelafscherming.Tabel(een.totaal(), een.delen()))
                        .toList(),
                opzet.basis(),
                regels);
        Schild schild = new Schild(regels);
        List<int[]> sommen = opzet.sommen().stream().filter(this::klopt).toList();
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
            boolean basis = kolom < opzet.basis();
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
    public int[] getoond(List<String> keuze) {
        Vak vak = vak(keuze);
        return IntStream.range(0, opzet.kolommen())
                .map(kolom -> vak.getoond(kolom, regels))
                .toArray();
    }

    public Regels regels() {
        return regels;
    }

    /** Whether there may be a percentage of this count: its true number is large enough for it. */
    public boolean isGenoeg(List<String> keuze, int kolom) {
        return regels.isGenoeg(vak(keuze).aantallen[kolom]);
    }

    /** As counted: not to be shown. */
    public int[] exact(List<String> keuze) {
        return vak(keuze).aantallen.clone();
    }

    private Vak vak(List<String> keuze) {
        return vakken.getOrDefault(keuze, new Vak(opzet.kolommen()));
    }

    public Rij alle(List<String> keuze) {
        return rij("", vak(keuze));
    }

    /**
     * The rows of a table by one part, whatever was chosen of that part itself; most of what is shown first, as the place
     * among the others would tell of a hidden count.
     */
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

    /** The same choice with another code for one part, or "" for all of it. */
    public static List<String> met(List<String> keuze, int richting, String code) {
        List<String> anders = new ArrayList<>(keuze);
        anders.set(richting, code);
        return anders;
    }

    private Rij rij(String code, Vak vak) {
        return new Rij(code, vak.getoond(0, regels), vak.getoond(1, regels), vak.getoond(2, regels));
    }
}
