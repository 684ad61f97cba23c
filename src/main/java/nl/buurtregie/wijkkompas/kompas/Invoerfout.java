package nl.buurtregie.wijkkompas.kompas;

/** A line that was refused, and what has to change in it. */
public record Invoerfout(long regel, String waarom) {}
