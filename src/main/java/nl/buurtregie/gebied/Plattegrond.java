package nl.buurtregie.gebied;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All buurten as they are at one moment: which can be chosen, and in which one a point lies. */
public final class Plattegrond {

    /** A point farther than this from every centre lies outside the gemeente. */
    private static final double BUITEN_METER = 8_000;

    private final int indeling;
    private final Map<String, Buurt> buurten;
    private final List<Wijk> wijken;
    private final Buurtvinder vinder;

    /** @param vinder null as long as there are no borders */
    Plattegrond(int indeling, Map<String, Buurt> buurten, List<Wijk> wijken, Buurtvinder vinder) {
        this.indeling = indeling;
        this.buurten = buurten;
        this.wijken = wijken;
        this.vinder = vinder;
    }

    /** The newest division. */
    public int indeling() {
        return indeling;
    }

    Stream<Buurt> ooit() {
        return buurten.values().stream();
    }

    Stream<Buurt> nu() {
        return ooit().filter(buurt -> buurt.indeling() == indeling);
    }

    Stream<Wijk> ooitWijken() {
        return wijken.stream();
    }

    /** Also one that ended. */
    public Optional<Buurt> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(buurten.get(code));
    }

    /** The buurt this point lies in; without borders the one of the nearest centre. Empty outside the gemeente. WGS84. */
    public Optional<Buurt> bij(double lon, double lat) {
        if (vinder != null) {
            return vinder.bij(lon, lat).map(buurten::get);
        }
        return nu().min(Comparator.comparingDouble(buurt -> buurt.afstandTot(lon, lat)))
                .filter(buurt -> buurt.afstandTot(lon, lat) < BUITEN_METER);
    }
}
