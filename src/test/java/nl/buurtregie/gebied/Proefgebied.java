package nl.buurtregie.gebied;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of an invented city of four squares, of a hundredth of a degree each, as CBS and PDOK write them. */
public final class Proefgebied {

    /** The first is a buurt that there is already. */
    public static final List<String> BUURTEN = List.of("BU00140000", "BU00149001", "BU00149002", "BU00149003");

    public static final String RD =
            "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},";

    private static final double WEST = 6.50;
    private static final double ZUID = 53.20;
    private static final double MAAT = 0.01;

    private Proefgebied() {}

    public static String indeling() {
        return "buurtcode;buurtnaam;wijkcode;wijknaam;gemeentecode;gemeentenaam;lon;lat\n"
                + regels(i -> String.format(
                        Locale.ROOT,
                        "%s;Proefbuurt %d;WK0014%02d;Proefwijk %d;GM0014;Proefstad;%.5f;%.5f",
                        BUURTEN.get(i),
                        i,
                        90 + i / 2,
                        i / 2,
                        west(i) + MAAT / 2,
                        zuid(i) + MAAT / 2));
    }

    /** The two in the south, and the two in the north. */
    public static String koppeling() {
        return "buurtcode;kompaswijk;naam\n"
                + regels(i -> "%s;K%d;Kompaswijk %d".formatted(BUURTEN.get(i), i % 2, i % 2));
    }

    /** Nobody counted in the last. */
    public static String bevolking(int jaar) {
        return "buurtcode;jaar;inwoners;woningen\n"
                + regels(
                        i -> "%s;%d;%s;%s".formatted(BUURTEN.get(i), jaar, i == 3 ? "." : 1000 + i, i == 3 ? "" : 500));
    }

    public static String grenzen() {
        return verzameling(
                "", IntStream.range(0, 4).mapToObj(i -> vlak(i, ring(i))).toList());
    }

    /** Four blocks of a kilometre in a row, in the Dutch grid; the Martinitoren stands in the first. */
    public static String grenzenRd(String crs) {
        return verzameling(
                crs,
                IntStream.range(0, 4)
                        .mapToObj(i -> vlak(i, blok(233_000 + 1000 * i, 582_000)))
                        .toList());
    }

    private static String blok(double x, double y) {
        return punten(new double[][] {{x, y}, {x + 1000, y}, {x + 1000, y + 1000}, {x, y + 1000}, {x, y}});
    }

    public static String verzameling(String crs, List<String> vlakken) {
        return "{\"type\":\"FeatureCollection\"," + crs + "\"features\":[" + String.join(",", vlakken) + "]}";
    }

    public static String vlak(int i, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"%s\",\"buurtnaam\":\"Proefbuurt %d\",\"wijkcode\":\"WK001490\",\"gemeentecode\":\"GM0014\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}"
                .formatted(BUURTEN.get(i), i, ring);
    }

    public static String ring(int i) {
        double oost = west(i) + MAAT;
        double noord = zuid(i) + MAAT;
        return punten(
                new double[][] {{west(i), zuid(i)}, {oost, zuid(i)}, {oost, noord}, {west(i), noord}, {west(i), zuid(i)}
                });
    }

    /** A ring of very many points. */
    public static String kartels(int hoeveel) {
        return "[6.5,53.2],".repeat(hoeveel) + "[6.51,53.2],[6.51,53.21],[6.5,53.2]";
    }

    public static String punten(double[]... punten) {
        return Arrays.stream(punten)
                .map(punt -> String.format(Locale.ROOT, "[%.5f,%.5f]", punt[0], punt[1]))
                .collect(Collectors.joining(","));
    }

    private static double west(int i) {
        return WEST + i / 2 * MAAT;
    }

    private static double zuid(int i) {
        return ZUID + i % 2 * MAAT;
    }

    private static String regels(IntFunction<String> regel) {
        return IntStream.range(0, BUURTEN.size()).mapToObj(regel).collect(Collectors.joining("\n", "", "\n"));
    }
}
