package nl.buurtregie.gebied;

/** An area of one division. */
public record Gebied(Niveau niveau, String code, String naam) {}
