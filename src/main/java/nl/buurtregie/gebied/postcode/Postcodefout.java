package nl.buurtregie.gebied.postcode;

/** A line that was refused, and what has to change in it. */
public record Postcodefout(int regel, String waarom) {}
