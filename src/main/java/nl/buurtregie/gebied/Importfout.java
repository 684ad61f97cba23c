package nl.buurtregie.gebied;

/** A part of a file that was refused, and what has to change in it. */
public record Importfout(String plek, String waarom) {}
