package nl.buurtregie.wijkkompas.kompas.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.kompas.Kompascijfer;

/** Draws the last five years; years on both sides of a break are not joined. */
final class Reeksbeeld {

    private static final int JAREN = 5;
    private static final double LINKS = 34;
    private static final double RECHTS = 276;
    private static final double BOVEN = 26;
    private static final double ONDER = 96;

    private final int eerste;
    private final Map<Integer, Kompascijfer> wijk;
    private final Map<Integer, Kompascijfer> stad;
    private final SortedSet<Integer> breuken;
    private final double stap;
    private final double laagste;
    private final double hoogste;

    /** @param breuken first years that were counted otherwise */
    Reeksbeeld(int laatste, Map<Integer, Kompascijfer> wijk, Map<Integer, Kompascijfer> stad, List<Integer> breuken) {
        this.eerste = laatste - JAREN + 1;
        this.wijk = wijk;
        this.stad = stad;
        this.breuken = breuken.stream()
                .filter(jaar -> jaar > eerste && jaar <= laatste)
                .collect(Collectors.toCollection(TreeSet::new));
        DoubleSummaryStatistics waarden = Stream.of(wijk, stad)
                .flatMap(reeks -> jaren().mapToObj(reeks::get))
                .filter(een -> een != null && een.isEr())
                .mapToDouble(een -> een.waarde().doubleValue())
                .summaryStatistics();
        double onder = Math.min(0, waarden.getMin());
        double boven = Math.max(0, waarden.getMax());
        this.stap = netjes((boven - onder) / 3);
        this.laagste = stap * Math.floor(onder / stap);
        this.hoogste = Math.max(laagste + stap, stap * Math.ceil(boven / stap));
    }

    /** Null when there are no two years to draw. */
    ReeksView teken() {
        if (jaren().filter(jaar -> is(wijk, jaar)).count() < 2) {
            return null;
        }
        int wijkJaar = laatste(wijk);
        int stadJaar = laatste(stad);
        double wijkY = y(wijk, wijkJaar);
        double stadY = stadJaar == 0 ? ONDER : y(stad, stadJaar);
        double uiteen = Math.abs(wijkY - stadY) < 13 ? (wijkY <= stadY ? -7 : 7) : 0;
        return new ReeksView(
                zeg(),
                hoogten(),
                List.of(streep(eerste), streep(eerste + 2), streep(eerste + JAREN - 1)),
                lijnen(wijk),
                lijnen(stad),
                jaren().filter(jaar -> is(wijk, jaar))
                        .mapToObj(jaar -> new ReeksView.Punt(Boog.rond(x(jaar)), Boog.rond(y(wijk, jaar))))
                        .toList(),
                Boog.rond(x(wijkJaar) + 9),
                Boog.rond(wijkY + 4 + uiteen),
                stadJaar == 0 ? null : Boog.rond(x(stadJaar) + 9),
                Boog.rond(stadY + 4 - uiteen),
                breuken.stream()
                        .map(jaar -> Boog.rond(x(jaar) - (x(1) - x(0)) / 2))
                        .toList(),
                noot());
    }

    private String noot() {
        if (breuken.isEmpty()) {
            return null;
        }
        String sinds = breuken.stream().map(String::valueOf).collect(Collectors.joining(" en sinds "));
        return "Sinds " + sinds + " is er anders geteld. Vergelijk niet over "
                + (breuken.size() == 1 ? "de streep" : "een streep") + " heen.";
    }

    private String zeg() {
        List<String> jaar = jaren().mapToObj(een -> een + ": " + woord(wijk, een) + " (stad " + woord(stad, een) + ")")
                .toList();
        return String.join(", ", jaar);
    }

    private static String woord(Map<Integer, Kompascijfer> reeks, int jaar) {
        if (!reeks.containsKey(jaar)) {
            return "geen cijfer";
        }
        Kompascijfer cijfer = reeks.get(jaar);
        return cijfer.isEr() ? Kompaswoorden.fijn(cijfer.waarde()) : cijfer.reden();
    }

    private List<ReeksView.Streep> hoogten() {
        return LongStream.rangeClosed(Math.round(laagste / stap), Math.round(hoogste / stap))
                .mapToDouble(een -> een * stap)
                .mapToObj(een -> new ReeksView.Streep(Boog.rond(y(een)), Kompaswoorden.fijn(BigDecimal.valueOf(een))))
                .toList();
    }

    private ReeksView.Streep streep(int jaar) {
        return new ReeksView.Streep(Boog.rond(x(jaar)), Integer.toString(jaar));
    }

    private List<String> lijnen(Map<Integer, Kompascijfer> reeks) {
        List<String> lijnen = new ArrayList<>();
        StringBuilder lijn = new StringBuilder();
        for (int jaar : jaren().toArray()) {
            boolean los = !is(reeks, jaar) || breuken.contains(jaar);
            if (los && !lijn.isEmpty()) {
                lijnen.add(lijn.toString());
                lijn.setLength(0);
            }
            if (is(reeks, jaar)) {
                lijn.append(lijn.isEmpty() ? "M" : "L")
                        .append(Boog.rond(x(jaar)))
                        .append(' ')
                        .append(Boog.rond(y(reeks, jaar)));
            }
        }
        if (!lijn.isEmpty()) {
            lijnen.add(lijn.toString());
        }
        return lijnen;
    }

    private IntStream jaren() {
        return IntStream.range(eerste, eerste + JAREN);
    }

    private int laatste(Map<Integer, Kompascijfer> reeks) {
        return jaren().filter(jaar -> is(reeks, jaar)).max().orElse(0);
    }

    private static boolean is(Map<Integer, Kompascijfer> reeks, int jaar) {
        return reeks.containsKey(jaar) && reeks.get(jaar).isEr();
    }

    private double x(int jaar) {
        return LINKS + (RECHTS - LINKS) * (jaar - eerste) / (JAREN - 1);
    }

    private double y(Map<Integer, Kompascijfer> reeks, int jaar) {
        return y(reeks.get(jaar).waarde().doubleValue());
    }

    private double y(double waarde) {
        return ONDER - (ONDER - BOVEN) * (waarde - laagste) / (hoogste - laagste);
    }

    /** 1, 2 or 5 with zeros, not smaller than this. */
    static double netjes(double minstens) {
        if (minstens <= 0) {
            return 1;
        }
        double macht = Math.pow(10, Math.floor(Math.log10(minstens)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(een -> een * macht)
                .filter(een -> een >= minstens * 0.9999)
                .findFirst()
                .orElse(10 * macht);
    }
}
