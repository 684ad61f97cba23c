package nl.buurtregie.platform.watch;

/**
 * A number for a program that watches.
 *
 * @param name of the gauge, with its unit at the end: "buurtregie_schijf_vrij_bytes"
 * @param help what it is, for who builds a dashboard
 */
public record Measure(String name, String help, double value) {}
