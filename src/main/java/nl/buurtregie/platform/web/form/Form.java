package nl.buurtregie.platform.web.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was typed, and the faults found so far. Nothing typed is ever lost: the form goes back with all of it. */
public final class Form {

    /** Of the form, in the browser too: a draft does not keep it (klad.ts), or what is typed the next day would count as sent already. */
    private static final String KEY = "sleutel";

    private static final Set<String> SENT_ALONG =
            Set.of("versie", KEY, "terugNaar", "huidig", "nieuw", "herhaal", "gebruikersnaam");

    private static final String PASSWORD_AGAIN = "herhaal";
    private static final Set<String> PASSWORDS = Set.of("huidig", "nieuw", PASSWORD_AGAIN);

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private Form() {}

    public static Form of(MultivaluedMap<String, String> body) {
        Form form = new Form();
        body.forEach((name, typed) -> {
            if (!"csrf".equals(name) && !"wachtwoord".equals(name)) {
                form.values.put(name, List.copyOf(typed));
            }
        });
        return form;
    }

    /** What was typed before, on another page of the same form. */
    public static Form of(Map<String, List<String>> values) {
        Form form = new Form();
        form.values.putAll(values);
        return form;
    }

    public static Form empty() {
        return new Form();
    }

    /** Fills in an answer that is likely, while nothing was typed; null when none is. */
    public void propose(String name, String value) {
        if (value != null) {
            values.putIfAbsent(name, List.of(value));
        }
    }

    /** The key that makes a form count once, however often it is sent: the one it came with, or a new one that goes with it from here. */
    public UUID once() {
        UUID key = values(KEY).stream().findFirst().flatMap(Form::key).orElseGet(UUID::randomUUID);
        complete(KEY, key.toString());
        return key;
    }

    private static Optional<UUID> key(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** Fills in an answer that was left open. */
    public void complete(String name, String value) {
        values.put(name, List.of(value));
    }

    public void error(String field, String sentence) {
        if (errors.stream().noneMatch(known -> known.field().equals(field))) {
            errors.add(new FieldError(field, sentence));
        }
    }

    /** Beside what was found already: one fault a field, and nothing that is of no field. */
    void alsoError(String field, String message) {
        if (field != null
                && !field.isEmpty()
                && errors.stream().noneMatch(fault -> fault.field().equals(field))) {
            error(field, message);
        }
    }

    /** The faults in the order of the page, however they were found. */
    void sortErrors(List<String> order) {
        errors.sort(Comparator.comparingInt(fault -> order.indexOf(fault.field())));
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What was typed in one line, for when the form itself has no place any more. */
    public String inWords() {
        return values.entrySet().stream()
                .filter(entry -> !SENT_ALONG.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(typed -> !typed.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** To be shown again, and kept for a while: without passwords, which no page shows. */
    public FormView view() {
        Map<String, List<String>> shown = new LinkedHashMap<>(values);
        if (shown.containsKey(PASSWORD_AGAIN)) {
            shown.keySet().removeAll(PASSWORDS);
        }
        return new FormView(Map.copyOf(shown), List.copyOf(errors));
    }
}
