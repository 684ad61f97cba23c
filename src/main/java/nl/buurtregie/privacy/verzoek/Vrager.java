package nl.buurtregie.privacy.verzoek;

/** Who asks, and what; all null when it was erased. */
public record Vrager(String naam, String email, String telefoon, String postadres, String betreft, String vraag) {}
