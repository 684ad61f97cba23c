package nl.buurtregie.medewerker.web;

import java.util.List;

/** A calm page for a role whose part of the product is not in use yet. */
public record GeenWerkView(String rol, String uitleg, List<String> hierKomt) {}
