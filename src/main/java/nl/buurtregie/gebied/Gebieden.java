package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.platform.NotFound;

/** All buurten and wijken of the gemeente. They change once a year, by import: kept in memory, in one statement. */
@ApplicationScoped
public class Gebieden {

    private static final int HOOGUIT = 12;

    /** A point farther than this from every centre lies outside the gemeente. */
    private static final double BUITEN_METER = 8_000;

    @PersistenceContext
    private EntityManager em;

    private volatile Map<String, Buurt> buurten;

    /** By name. */
    public List<Buurt> alle() {
        return buurten().values().stream()
                .sorted(Comparator.comparing(Buurt::naam))
                .toList();
    }

    public List<Wijk> wijken() {
        return buurten().values().stream()
                .map(Buurt::wijk)
                .collect(Collectors.toMap(Wijk::code, wijk -> wijk, (een, ander) -> een))
                .values()
                .stream()
                .sorted(Comparator.comparing(Wijk::naam))
                .toList();
    }

    public Optional<Buurt> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(buurten().get(code));
    }

    public Buurt get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** For the quick search list: names that begin with the text first, then names and wijken that contain it. */
    public List<Buurt> zoek(String tekst) {
        String zoek = gewoon(tekst);
        return alle().stream()
                .filter(buurt ->
                        gewoon(buurt.naam() + " " + buurt.wijk().naam()).contains(zoek))
                .sorted(Comparator.comparing(
                                (Buurt buurt) -> !gewoon(buurt.naam()).startsWith(zoek))
                        .thenComparing(Buurt::naam))
                .limit(HOOGUIT)
                .toList();
    }

    /** The buurt of the nearest centre point; empty outside the gemeente. WGS84 degrees. */
    public Optional<Buurt> bij(double lon, double lat) {
        return buurten().values().stream()
                .min(Comparator.comparingDouble(buurt -> buurt.afstandTot(lon, lat)))
                .filter(buurt -> buurt.afstandTot(lon, lat) < BUITEN_METER);
    }

    private Map<String, Buurt> buurten() {
        Map<String, Buurt> bekend = buurten;
        if (bekend == null) {
            bekend = em.createQuery("select b from Buurt b join fetch b.wijk", Buurt.class)
                    .getResultStream()
                    .collect(Collectors.toUnmodifiableMap(Buurt::code, buurt -> buurt));
            buurten = bekend;
        }
        return bekend;
    }

    private static String gewoon(String tekst) {
        return Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip();
    }
}
