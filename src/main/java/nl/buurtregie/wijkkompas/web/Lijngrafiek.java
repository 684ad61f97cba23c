package nl.buurtregie.wijkkompas.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where the lines of a series stand in their picture. A line is broken where a figure is missing and where what is counted
 * changed: nobody may compare over that.
 *
 * @param titel the picture in one sentence, for whoever cannot see it
 * @param perioden names along the bottom, oldest first
 * @param breuken a period with which something else begins to be counted, and what changed in words
 */
public record Lijngrafiek(String titel, List<String> perioden, List<Lijn> lijnen, List<Breuk> breuken) {

    public static final int LINKS = 44;
    public static final int RECHTS = 470;
    public static final int BOVEN = 34;
    public static final int ONDER = 210;

    private static final int NAMEN = 8;
    private static final int MARGE = 14;

    /** One value, with its interval where it has one; all null when there is no figure. */
    public record Punt(BigDecimal waarde, BigDecimal onder, BigDecimal boven) {

        public static final Punt GEEN = new Punt(null, null, null);
    }

    /** @param punten one a period */
    public record Lijn(String naam, List<Punt> punten) {}

    /** @param plaats of the first period that is counted in the new way */
    public record Breuk(int plaats, String woorden) {}

    public int x(int plaats) {
        return perioden.size() == 1
                ? (LINKS + RECHTS) / 2
                : LINKS + MARGE + (RECHTS - LINKS - 2 * MARGE) * plaats / (perioden.size() - 1);
    }

    /** Half a step before its period. */
    public int xBreuk(Breuk breuk) {
        return breuk.plaats() == 0 ? LINKS : (x(breuk.plaats() - 1) + x(breuk.plaats())) / 2;
    }

    public int y(BigDecimal waarde) {
        return (int) Math.round(ONDER - (ONDER - BOVEN) * waarde.doubleValue() / hoogste());
    }

    public boolean isLeeg() {
        return lijnen.stream().flatMap(een -> een.punten().stream()).noneMatch(een -> een.waarde() != null);
    }

    private double hoogste() {
        double top = lijnen.stream()
                .flatMap(een -> een.punten().stream())
                .flatMap(een -> Stream.of(een.waarde(), een.boven()))
                .filter(een -> een != null)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        double stap = stap(top);
        return Math.max(stap, Math.ceil(top / stap) * stap);
    }

    private static double stap(double top) {
        double macht = Math.pow(10, Math.floor(Math.log10(Math.max(top, 0.01) / 4)));
        return Stream.of(1, 2, 5, 10)
                .map(een -> een * macht)
                .filter(een -> top <= een * 4)
                .findFirst()
                .orElse(macht * 10);
    }

    /** The values along the left side, from 0. */
    public List<BigDecimal> lijntjes() {
        double top = hoogste();
        double stap = stap(top);
        List<BigDecimal> lijntjes = new ArrayList<>();
        for (int keer = 0; keer * stap <= top * 1.001; keer++) {
            lijntjes.add(new BigDecimal(String.format(Locale.ROOT, "%.4g", keer * stap)));
        }
        return lijntjes;
    }

    /** Places of the names along the bottom, as many as fit. */
    public List<Integer> namen() {
        int stap = (perioden.size() + NAMEN - 1) / NAMEN;
        List<Integer> plaatsen = new ArrayList<>();
        for (int plaats = 0; plaats < perioden.size(); plaats += Math.max(1, stap)) {
            plaatsen.add(plaats);
        }
        return plaatsen;
    }

    /** The line as a path, in as many pieces as it is broken in. */
    public String pad(Lijn lijn) {
        StringBuilder pad = new StringBuilder();
        boolean vast = false;
        for (int plaats = 0; plaats < lijn.punten().size(); plaats++) {
            BigDecimal waarde = lijn.punten().get(plaats).waarde();
            int hier = plaats;
            boolean breekt = breuken.stream().anyMatch(een -> een.plaats() == hier);
            if (waarde != null) {
                pad.append(vast && !breekt ? 'L' : 'M')
                        .append(x(plaats))
                        .append(' ')
                        .append(y(waarde));
            }
            vast = waarde != null;
        }
        return pad.toString();
    }

    /** Place of the last point of a line, where its name stands; −1 without any. */
    public int laatste(Lijn lijn) {
        int plaats = lijn.punten().size() - 1;
        while (plaats >= 0 && lijn.punten().get(plaats).waarde() == null) {
            plaats--;
        }
        return plaats;
    }
}
