package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Escalatiekans;
import nl.buurtregie.platform.process.DecisionUser;
import nl.buurtregie.platform.process.Processes;

/** Who is next on the waiting list, by the table in force: waiting time and risk of escalation, with the reason. */
@ApplicationScoped
public class Wachtvolgorde implements DecisionUser {

    private static final String TABEL = "wachtlijst";

    @Inject
    private Processes processen;

    /** More points is sooner; the sentence says why. */
    public record Plaats(double punten, String uitleg) {}

    /** @param gewacht werkdagen on the waiting list, 0 or more */
    public Plaats plaats(Escalatiekans kans, int gewacht) {
        Map<String, Object> antwoord = processen.decide(TABEL, vraag(kans, gewacht));
        return new Plaats(((Number) antwoord.get("punten")).doubleValue(), (String) antwoord.get("uitleg"));
    }

    @Override
    public String table() {
        return TABEL;
    }

    @Override
    public List<Map<String, Object>> questions() {
        return Arrays.stream(Escalatiekans.values())
                .flatMap(kans -> List.of(vraag(kans, 0), vraag(kans, 200)).stream())
                .toList();
    }

    @Override
    public boolean accepts(Map<String, Object> answer) {
        return answer.get("punten") instanceof Number && answer.get("uitleg") instanceof String;
    }

    private static Map<String, Object> vraag(Escalatiekans kans, int gewacht) {
        return Map.of("kans", kans.name(), "gewacht", gewacht);
    }
}
