package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.SearchText;
import nl.buurtregie.platform.persistence.Outdated;
import nl.buurtregie.platform.persistence.Remembered;
import org.locationtech.jts.geom.Geometry;

/**
 * All buurten and wijken of the gemeente. They change once a year, by import: kept in memory. What can be chosen is of the
 * newest division; what ended stays to be read.
 */
@ApplicationScoped
public class Gebieden {

    private static final int HOOGUIT = 12;

    /** A point farther than this from every centre lies outside the gemeente. */
    private static final double BUITEN_METER = 8_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Grenzen grenzen;

    private final Remembered<Stand> stand = new Remembered<>();

    /** @param vinder null as long as there are no borders */
    private record Stand(int indeling, Map<String, Buurt> buurten, Buurtvinder vinder) {

        Stream<Buurt> nu() {
            return buurten.values().stream().filter(buurt -> buurt.indeling() == indeling);
        }
    }

    /** The newest division. */
    public int indeling() {
        return stand().indeling();
    }

    /** That can be chosen, by name. */
    public List<Buurt> alle() {
        return stand().nu().sorted(Comparator.comparing(Buurt::naam)).toList();
    }

    /** With a buurt that can be chosen, by name. */
    public List<Wijk> wijken() {
        return stand()
                .nu()
                .map(Buurt::wijk)
                .collect(Collectors.toMap(Wijk::code, wijk -> wijk, (een, ander) -> een))
                .values()
                .stream()
                .sorted(Comparator.comparing(Wijk::naam))
                .toList();
    }

    /** Also one that ended. */
    public Optional<Buurt> find(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(stand().buurten().get(code));
    }

    /** Only one that can be chosen now. */
    public Optional<Buurt> kies(String code) {
        return find(code).filter(buurt -> buurt.indeling() == indeling());
    }

    public Buurt get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** Where somebody lives, by the code of the buurt; without one outside the gemeente. */
    public String woonplek(String code) {
        return code == null ? "buiten de gemeente" : get(code).naam();
    }

    /** For the quick search list: names that begin with the text first, then names and wijken that contain it. */
    public List<Buurt> zoek(String tekst) {
        String zoek = SearchText.of(tekst);
        return alle().stream()
                .filter(buurt ->
                        SearchText.of(buurt.naam() + " " + buurt.wijk().naam()).contains(zoek))
                .sorted(Comparator.comparing(
                                (Buurt buurt) -> !SearchText.of(buurt.naam()).startsWith(zoek))
                        .thenComparing(Buurt::naam))
                .limit(HOOGUIT)
                .toList();
    }

    /** The buurt this point lies in; without borders the one of the nearest centre. Empty outside the gemeente. WGS84. */
    public Optional<Buurt> bij(double lon, double lat) {
        Stand nu = stand();
        if (nu.vinder() != null) {
            return nu.vinder().bij(lon, lat).map(nu.buurten()::get);
        }
        return nu.nu()
                .min(Comparator.comparingDouble(buurt -> buurt.afstandTot(lon, lat)))
                .filter(buurt -> buurt.afstandTot(lon, lat) < BUITEN_METER);
    }

    void vergeet(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outdated nieuws) {
        if (nieuws.is(Outdated.Part.AREAS)) {
            stand.forget();
        }
    }

    private Stand stand() {
        return stand.get(this::kijk);
    }

    private Stand kijk() {
        Map<String, Buurt> buurten = em.createQuery("select b from Buurt b join fetch b.wijk", Buurt.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Buurt::code, buurt -> buurt));
        int nieuwste = buurten.values().stream().mapToInt(Buurt::indeling).max().orElse(0);
        Map<String, Geometry> vormen = grenzen.van(nieuwste, Niveau.BUURT);
        return new Stand(nieuwste, buurten, vormen.isEmpty() ? null : new Buurtvinder(vormen));
    }
}
