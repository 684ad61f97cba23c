package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.SearchText;
import nl.buurtregie.platform.persistence.Outdated;
import nl.buurtregie.platform.persistence.Remembered;
import nl.buurtregie.platform.persistence.Rows;
import org.locationtech.jts.geom.Geometry;

/**
 * All buurten and wijken of the gemeente. They change once a year, by import: kept in memory. What can be chosen is of the
 * newest division; what ended stays to be read.
 */
@ApplicationScoped
public class Gebieden {

    private static final int HOOGUIT = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Grenzen grenzen;

    private final Remembered<Plattegrond> stand = new Remembered<>();

    /** All of them, as they are now. */
    public Plattegrond nu() {
        return stand();
    }

    /** The newest division. */
    public int indeling() {
        return stand().indeling();
    }

    /** That can be chosen, by name. */
    public List<Buurt> alle() {
        return stand().nu().sorted(Comparator.comparing(Buurt::naam)).toList();
    }

    /** Every buurt there ever was, by name. */
    public List<Buurt> ooit() {
        return stand().ooit().sorted(Comparator.comparing(Buurt::naam)).toList();
    }

    /** That ended, of these codes, by name. Without asking for the codes when nothing ever ended. */
    public List<Buurt> vervallen(Supplier<Collection<String>> codes) {
        List<Buurt> alle =
                ooit().stream().filter(buurt -> buurt.indeling() != indeling()).toList();
        Collection<String> deze = alle.isEmpty() ? List.of() : codes.get();
        return alle.stream().filter(buurt -> deze.contains(buurt.code())).toList();
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

    /** Without a buurt that can be chosen, of these codes, by name. Without asking for the codes when none ever ended. */
    public List<Wijk> vervallenWijken(Supplier<Collection<String>> codes) {
        Set<String> nu = wijken().stream().map(Wijk::code).collect(Collectors.toSet());
        List<Wijk> alle =
                stand().ooitWijken().filter(wijk -> !nu.contains(wijk.code())).toList();
        Collection<String> deze = alle.isEmpty() ? List.of() : codes.get();
        return alle.stream().filter(wijk -> deze.contains(wijk.code())).toList();
    }

    /** Also one that ended. */
    public Optional<Buurt> find(String code) {
        return stand().find(code);
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
        return stand().bij(lon, lat);
    }

    void vergeet(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outdated nieuws) {
        if (nieuws.is(Outdated.Part.AREAS)) {
            stand.forget();
        }
    }

    private Plattegrond stand() {
        return stand.get(this::kijk);
    }

    /** As the database has it in this transaction, also what nobody else sees yet; never what was read in it before. */
    Plattegrond kijk() {
        Map<String, Wijk> wijken = Rows.of(
                        em.createQuery("select w.code, w.naam, w.indeling from Wijk w order by w.naam", Object[].class),
                        Wijkrij.class)
                .stream()
                .map(een -> new Wijk(een.code(), een.naam(), een.indeling()))
                .collect(Collectors.toMap(Wijk::code, wijk -> wijk, (een, ander) -> een, LinkedHashMap::new));
        Map<String, Buurt> buurten = Rows.of(
                        em.createQuery(
                                "select b.code, b.naam, b.wijk.code, b.lon, b.lat, b.indeling from Buurt b",
                                Object[].class),
                        Buurtrij.class)
                .stream()
                .map(een -> een.in(wijken))
                .collect(Collectors.toUnmodifiableMap(Buurt::code, buurt -> buurt));
        int nieuwste = buurten.values().stream().mapToInt(Buurt::indeling).max().orElse(0);
        Map<String, Geometry> vormen = grenzen.van(nieuwste, Niveau.BUURT);
        return new Plattegrond(
                nieuwste, buurten, List.copyOf(wijken.values()), vormen.isEmpty() ? null : new Buurtvinder(vormen));
    }

    private record Wijkrij(String code, String naam, int indeling) {}

    private record Buurtrij(String code, String naam, String wijk, BigDecimal lon, BigDecimal lat, int indeling) {

        Buurt in(Map<String, Wijk> wijken) {
            return new Buurt(code, naam, wijken.get(wijk), lon, lat, indeling);
        }
    }
}
