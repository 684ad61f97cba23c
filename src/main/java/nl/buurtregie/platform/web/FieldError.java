package nl.buurtregie.platform.web;

/** One fault in a form: the name of the field and what to type instead. */
public record FieldError(String field, String message) {}
