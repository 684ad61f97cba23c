package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Outdated;
import nl.buurtregie.platform.persistence.Remembered;

/** All categories, also those that have ended: an old report keeps its name. Kept in memory. */
@ApplicationScoped
public class Categorieen {

    @PersistenceContext
    private EntityManager em;

    private final Remembered<List<Categorie>> alle = new Remembered<>();

    /** Every version, newest first within a slug. */
    public List<Categorie> alle() {
        return alle.get(
                () -> em.createQuery("select c from Categorie c order by c.slug, c.geldigVan desc", Categorie.class)
                        .getResultList());
    }

    /** The next question reads the database again. */
    void vergeet(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outdated nieuws) {
        if (nieuws.is(Outdated.Part.CATEGORIES)) {
            alle.forget();
        }
    }

    /** Those that can be chosen now, by group and name; "overig" last. */
    public Map<String, List<Categorie>> perGroep() {
        return alle().stream()
                .filter(Categorie::isNu)
                .sorted(Comparator.comparing((Categorie een) -> een.slug().contains("/overig"))
                        .thenComparing(Categorie::naam))
                .collect(Collectors.groupingBy(Categorie::groepsnaam, TreeMap::new, Collectors.toList()));
    }

    /** The pictures of the street page, in order. */
    public List<Categorie> tegels() {
        return alle().stream()
                .filter(een -> een.isNu() && een.tegel() != null)
                .sorted(Comparator.comparing(Categorie::tegel))
                .toList();
    }

    /** For a new report: only what can be chosen now. */
    public Categorie kies(String slug) {
        return alle().stream()
                .filter(een -> een.isNu() && een.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("O1.2", "categorie", "Kies een soort overlast uit de lijst."));
    }

    /** For showing: also what has ended. */
    public Optional<Categorie> find(String slug) {
        return alle().stream().filter(een -> een.slug().equals(slug)).findFirst();
    }

    /** As it was on that day; as it is now when there is none of then. */
    Optional<Categorie> find(String slug, LocalDate dag) {
        return alle().stream()
                .filter(een -> een.slug().equals(slug) && een.geldtOp(dag))
                .findFirst()
                .or(() -> find(slug));
    }

    /** Versions with another term than their kind had the day before, oldest first; what was replaced on its own day judged nothing. */
    public List<Categorie> andereTermijnen() {
        return alle().stream()
                .filter(een -> een.geldtOp(een.geldigVan()))
                .filter(een -> alle().stream()
                        .anyMatch(vorige -> vorige.slug().equals(een.slug())
                                && vorige.geldtOp(een.geldigVan().minusDays(1))
                                && !vorige.isZelfdeTermijn(een)))
                .sorted(Comparator.comparing(Categorie::geldigVan).thenComparing(Categorie::naam))
                .toList();
    }

    public String naam(String slug) {
        return find(slug).map(Categorie::naam).orElse(slug);
    }

    public String beeld(String slug) {
        return find(slug).map(Categorie::beeld).orElse("dots");
    }
}
