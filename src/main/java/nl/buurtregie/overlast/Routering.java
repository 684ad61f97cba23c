package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Herindeling;
import nl.buurtregie.gebied.OpBuurten;
import nl.buurtregie.gebied.Wijk;
import nl.buurtregie.platform.process.DecisionTables;
import nl.buurtregie.platform.process.DecisionUser;
import nl.buurtregie.platform.process.Processes;

/** Who solves what, by the table in force. It advises; people may decide otherwise. */
@ApplicationScoped
public class Routering implements DecisionUser, OpBuurten {

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

    @Inject
    private DecisionTables tabellen;

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
        if (!(antwoord.get("naar") instanceof String naar)) {
            return new Advies(EIGEN, "de tabel zegt niets over deze wijk");
        }
        return naar.equals(BEMIDDELING) && !aanbod.doet(Deel.BEMIDDELING)
                ? new Advies(EIGEN, "buurtbemiddeling is er hier niet")
                : new Advies(naar, (String) antwoord.get("uitleg"));
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
        return gebieden.wijken().stream().map(Wijk::code).flatMap(this::vragen).toList();
    }

    private Stream<Map<String, Object>> vragen(String wijk) {
        return categorieen.alle().stream().filter(Categorie::isNu).map(een -> vraag(een.groep(), een.slug(), wijk));
    }

    /** Rows about a wijk that ends hold nowhere any more, and the table was never asked about a new one. */
    @Override
    public List<String> gevolgen(Herindeling nieuw) {
        DecisionTables.Cells tabel = tabellen.cells(TABEL);
        String naam = "Tabel ‘" + tabel.version().name() + "’: ";
        List<String> zinnen = new ArrayList<>();
        List<String> regels = regels(tabel, nieuw.vervallenWijken().keySet());
        if (!regels.isEmpty()) {
            zinnen.add(naam + (regels.size() == 1 ? "regel " : "regels ") + String.join(", ", regels)
                    + (regels.size() == 1 ? " noemt" : " noemen")
                    + " een wijk die vervalt. Wat daar is afgesproken, geldt dan nergens meer.");
        }
        List<String> zonder = nieuw.wijken().entrySet().stream()
                .filter(wijk -> !vragen(wijk.getKey()).allMatch(this::antwoordt))
                .map(Map.Entry::getValue)
                .toList();
        if (!zonder.isEmpty()) {
            zinnen.add(naam + "geen bruikbaar antwoord voor " + Herindeling.opsomming(zonder)
                    + ". Daar is het advies dan: zelf oppakken. Pas de tabel aan.");
        }
        return zinnen;
    }

    private static List<String> regels(DecisionTables.Cells tabel, Set<String> wijken) {
        return IntStream.range(0, tabel.rows().size())
                .filter(i -> tabel.rows().get(i).when().stream()
                        .anyMatch(cel -> wijken.stream().anyMatch(cel::contains)))
                .mapToObj(i -> Integer.toString(i + 1))
                .toList();
    }

    private boolean antwoordt(Map<String, Object> vraag) {
        return accepts(processen.decide(TABEL, vraag));
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
