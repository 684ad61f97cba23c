package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.platform.process.DecisionUser;
import nl.buurtregie.platform.process.Processes;

/** Weighs the contra-indicaties by the table in force. It advises; the coördinator decides, with a reason. */
@ApplicationScoped
class Geschiktheid implements DecisionUser {

    private static final String TABEL = "geschiktheid";
    private static final int LANGSTE_UITLEG = 200;

    @Inject
    private Processes processen;

    /** What the table says, and why in one sentence. */
    public record Advies(Oordeel oordeel, String uitleg) {}

    /** From fine to better not. */
    public enum Oordeel {
        GESCHIKT,
        VOORWAARDEN,
        AFRADEN
    }

    public Advies weeg(Set<ContraIndicatie> redenen) {
        Map<String, Object> antwoord = processen.decide(TABEL, vraag(redenen));
        return new Advies(Oordeel.valueOf((String) antwoord.get("advies")), (String) antwoord.get("uitleg"));
    }

    @Override
    public String table() {
        return TABEL;
    }

    /** Every combination there is. */
    @Override
    public List<Map<String, Object>> questions() {
        List<Map<String, Object>> vragen = new ArrayList<>();
        for (int keuze = 0; keuze < 1 << ContraIndicatie.values().length; keuze++) {
            Set<ContraIndicatie> redenen = EnumSet.noneOf(ContraIndicatie.class);
            for (ContraIndicatie reden : ContraIndicatie.values()) {
                if ((keuze & 1 << reden.ordinal()) != 0) {
                    redenen.add(reden);
                }
            }
            vragen.add(vraag(redenen));
        }
        return vragen;
    }

    @Override
    public boolean accepts(Map<String, Object> answer) {
        return answer.get("advies") instanceof String advies
                && Stream.of(Oordeel.values()).map(Oordeel::name).anyMatch(advies::equals)
                && answer.get("uitleg") instanceof String uitleg
                && !uitleg.isBlank()
                && uitleg.length() <= LANGSTE_UITLEG;
    }

    private static Map<String, Object> vraag(Set<ContraIndicatie> redenen) {
        Map<String, Object> vraag = new HashMap<>(Map.of("aantal", redenen.size()));
        for (ContraIndicatie reden : ContraIndicatie.values()) {
            vraag.put(reden.kolom(), redenen.contains(reden));
        }
        return vraag;
    }
}
