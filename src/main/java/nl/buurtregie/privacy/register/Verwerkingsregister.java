package nl.buurtregie.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;
import nl.buurtregie.privacy.bewaren.Verwerking;

/** What we keep of people, why, who sees it and who gets it: as it is now. */
@ApplicationScoped
public class Verwerkingsregister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarplan plan;

    @Inject
    @Any
    private Instance<Ontvangeradres> adressen;

    /** In the order of the page of retention. */
    public List<Registerregel> regels() {
        return plan.soorten().stream().map(this::regel).toList();
    }

    private Registerregel regel(Bewaarsoort soort) {
        Verwerking verwerking = soort.verwerking();
        long aantal = ((Number) em.createNativeQuery(verwerking.telling()).getSingleResult()).longValue();
        return new Registerregel(
                soort.bewaring(), verwerking, soort.velden().stream().sorted().toList(), soort.gaatVanzelf(), aantal);
    }

    /** All that could get something, on or off. */
    public List<Doorgifte> doorgiften() {
        return adressen.stream()
                .map(een -> new Doorgifte(een.ontvanger(), een.waar().orElse(null)))
                .sorted(Comparator.comparing(Doorgifte::ontvanger))
                .toList();
    }
}
