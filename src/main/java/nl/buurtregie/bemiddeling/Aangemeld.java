package nl.buurtregie.bemiddeling;

/** Somebody asked for help and the case exists; in the transaction of the aanmelding. */
public record Aangemeld(Bemiddeling zaak) {}
