package nl.buurtregie.bemiddeling.codelijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** The lists of the organisation: what can be chosen today, and what could be before. */
@ApplicationScoped
public class Codelijsten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What can be chosen today, in the order of the organisation. */
    public List<Codewoord> vandaag(Lijst lijst) {
        LocalDate vandaag = LocalDate.now(clock);
        return alle(lijst).stream()
                .filter(een -> een.geldt(vandaag))
                .map(Codelijstregel::woord)
                .toList();
    }

    /** What can be chosen today or could be before, each code once in its last word: for finding cases. */
    public List<Codewoord> ooit(Lijst lijst) {
        Map<String, Codelijstregel> ooit = new LinkedHashMap<>();
        alle(lijst).stream()
                .filter(een -> !een.geldigVan().isAfter(LocalDate.now(clock)))
                .forEach(regel -> ooit.merge(regel.code(), regel, (een, ander) -> een.id() > ander.id() ? een : ander));
        return ooit.values().stream().map(Codelijstregel::woord).toList();
    }

    /** @throws RuleViolation B25.1 at that field, when it cannot be chosen today */
    public Codewoord kies(Lijst lijst, String code, String veld) {
        return vandaag(lijst).stream()
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolation("B25.1", veld, "Kies een van de mogelijkheden. De lijst is net veranderd."));
    }

    /** The first that counts as this kind today; in the word of all organisations when there is none. */
    public Codewoord bij(Aard aard) {
        return eerste(Lijst.AARD, aard.name()).orElse(Codewoord.van(aard));
    }

    /** The first that counts as this kind today; in the word of all organisations when there is none. */
    public Codewoord bij(Verwijzer verwijzer) {
        return eerste(Lijst.VERWIJZER, verwijzer.name()).orElse(Codewoord.van(verwijzer));
    }

    private Optional<Codewoord> eerste(Lijst lijst, String hoofd) {
        return vandaag(lijst).stream().filter(een -> een.hoofd().equals(hoofd)).findFirst();
    }

    /** Every line, also those that ended; in order, the newest of a code last. */
    public List<Codelijstregel> alle(Lijst lijst) {
        return em.createQuery(
                        "select r from Codelijstregel r where r.lijst = :lijst order by r.plek, r.geldigVan, r.id",
                        Codelijstregel.class)
                .setParameter("lijst", lijst)
                .getResultList();
    }

    /** What is chosen today or later, in order. */
    public List<Codelijstregel> open(Lijst lijst) {
        LocalDate vandaag = LocalDate.now(clock);
        return alle(lijst).stream().filter(een -> !een.isGeeindigd(vandaag)).toList();
    }

    /** One that did not end yet. */
    public Codelijstregel get(Lijst lijst, long id) {
        return open(lijst).stream().filter(een -> een.id() == id).findFirst().orElseThrow(NotFound::new);
    }
}
