package nl.buurtregie.platform.web.form;

/** One fault in a form: the name of the field, empty for the form as a whole, and what to type instead. */
public record FieldError(String field, String message) {}
