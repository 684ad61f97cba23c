package nl.buurtregie.mensen.inloggen.web;

import java.util.List;

/**
 * New codes, shown once.
 *
 * @param daarna where to go when they are kept
 */
public record HerstelcodesView(List<String> codes, String daarna) {}
