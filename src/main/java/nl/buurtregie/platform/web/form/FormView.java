package nl.buurtregie.platform.web.form;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.language.Spoken;

/** What was typed and what is wrong with it, so that a form comes back exactly as it was sent. */
public record FormView(Map<String, List<String>> values, List<FieldError> errors) {

    public static FormView empty() {
        return new FormView(Map.of(), List.of());
    }

    public static FormView of(Map<String, List<String>> values) {
        return new FormView(values, List.of());
    }

    public String value(String name) {
        List<String> all = values(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public String error(String name) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    public boolean invalid(String name) {
        return error(name) != null;
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The heading of the error summary. */
    public String summary() {
        return errors.size() == 1 ? Spoken.text("vorm.fouten.een") : Spoken.text("vorm.fouten", errors.size());
    }

    /** The ids that explain a field to a screen reader: its hint, its fault, or both; null when there is neither. */
    public String describedBy(String name, String hint) {
        String ids = (hint == null ? "" : name + "-uitleg ") + (invalid(name) ? name + "-fout" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
