package nl.buurtregie.loket.vraag.web;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;

/**
 * The answers given so far, at one moment: another click in the same browser does not change them halfway. The key of what
 * will be sent and its secret are made with the first answer, so that sending twice is once.
 */
public record Concept(Map<String, List<String>> waarden, Forms forms) {

    private static final String SLEUTEL = "sleutel";
    private static final String GEHEIM = "geheim";
    private static final String BEGONNEN = "begonnen";
    private static final String NAGEKEKEN = "nagekeken";

    /** Empty as long as the question has no good answer. */
    public <T extends Record & Gegeven> Optional<T> antwoord(Class<T> soort) {
        return gegeven(soort).map(soort::cast);
    }

    /** Only when it has a good answer. */
    public <T extends Record & Gegeven> T zeker(Class<T> soort) {
        return antwoord(soort).orElseThrow();
    }

    public UUID sleutel() {
        return UUID.fromString(een(SLEUTEL).orElseThrow());
    }

    public Geheim geheim() {
        return een(GEHEIM).flatMap(Geheim::van).orElseThrow();
    }

    /** Everything was seen once: after a correction one goes back to the last page at once. */
    boolean isNagekeken() {
        return een(NAGEKEKEN).isPresent();
    }

    Concept nagekeken() {
        return met(NAGEKEKEN, List.of("ja"));
    }

    boolean isLeeg() {
        return waarden.isEmpty();
    }

    Instant begonnen() {
        return een(BEGONNEN).map(Instant::parse).orElse(null);
    }

    /** To show them again. */
    public Form form() {
        return Form.of(waarden);
    }

    /** Only what belongs to the question, however much was sent. */
    Concept met(Class<? extends Record> soort, Form antwoord, Instant nu) {
        Map<String, List<String>> alles = new HashMap<>(waarden);
        alles.putIfAbsent(SLEUTEL, List.of(UUID.randomUUID().toString()));
        alles.putIfAbsent(GEHEIM, List.of(Geheim.nieuw().tekst()));
        alles.putIfAbsent(BEGONNEN, List.of(nu.toString()));
        for (RecordComponent veld : soort.getRecordComponents()) {
            alles.put(
                    veld.getName(),
                    antwoord.values(veld.getName()).stream().limit(1).toList());
        }
        return new Concept(alles, forms);
    }

    /** As if this field was never filled in. */
    public Concept zonder(String veld) {
        return met(veld, List.of());
    }

    boolean heeft(Class<? extends Record> soort) {
        return gegeven(soort).isPresent();
    }

    private Concept met(String veld, List<String> waarde) {
        Map<String, List<String>> alles = new HashMap<>(waarden);
        alles.put(veld, waarde);
        return new Concept(alles, forms);
    }

    private Optional<Record> gegeven(Class<? extends Record> soort) {
        Form form = form();
        Record antwoord = forms.read(form, soort);
        if (!form.isValid()) {
            return Optional.empty();
        }
        try {
            ((Gegeven) antwoord).keur();
            return Optional.of(antwoord);
        } catch (RuleViolation fout) {
            return Optional.empty();
        }
    }

    private Optional<String> een(String naam) {
        return waarden.getOrDefault(naam, List.of()).stream().findFirst();
    }
}
