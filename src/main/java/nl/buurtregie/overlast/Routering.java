package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Wijk;
import nl.buurtregie.platform.process.DecisionUser;
import nl.buurtregie.platform.process.Processes;

/** Who solves what, by the table in force. It advises; people may decide otherwise. */
@ApplicationScoped
public class Routering implements DecisionUser {

    private static final String TABEL = "routering";

    /** We do it ourselves. */
    static final String EIGEN = "EIGEN";

    /** Neighbours: mediation may help. */
    static final String BEMIDDELING = "BEMIDDELING";

    @Inject
    private Processes processen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Partners partners;

    /**
     * @param naar EIGEN, BEMIDDELING, or the code of a partner
     * @param uitleg one sentence
     */
    public record Advies(String naar, String uitleg) {

        public boolean isPartner() {
            return !naar.equals(EIGEN) && !naar.equals(BEMIDDELING);
        }
    }

    public Advies voor(String groep, String categorie, String wijk) {
        Map<String, Object> antwoord = processen.decide(TABEL, vraag(groep, categorie, wijk));
        Advies advies = new Advies((String) antwoord.get("naar"), (String) antwoord.get("uitleg"));
        return advies.naar().equals(BEMIDDELING) && !aanbod.doet(Deel.BEMIDDELING)
                ? new Advies(EIGEN, "buurtbemiddeling is er hier niet")
                : advies;
    }

    Advies voor(Probleem probleem) {
        return voor(probleem.groep(), probleem.categorie(), probleem.wijkCode());
    }

    @Override
    public String table() {
        return TABEL;
    }

    /** Every category in every wijk. */
    @Override
    public List<Map<String, Object>> questions() {
        return categorieen.alle().stream()
                .filter(Categorie::isNu)
                .flatMap(een ->
                        gebieden.wijken().stream().map(Wijk::code).map(wijk -> vraag(een.groep(), een.slug(), wijk)))
                .toList();
    }

    /** Also a partner that cannot be reached (yet): what would go there is done by ourselves. */
    @Override
    public boolean accepts(Map<String, Object> answer) {
        return answer.get("naar") instanceof String naar
                && Stream.concat(
                                Stream.of(EIGEN, BEMIDDELING),
                                partners.alle().stream().map(Partner::code))
                        .anyMatch(naar::equals)
                && answer.get("uitleg") instanceof String uitleg
                && !uitleg.isBlank();
    }

    private static Map<String, Object> vraag(String groep, String categorie, String wijk) {
        return Map.of("groep", groep, "categorie", categorie, "wijk", wijk);
    }
}
