package nl.buurtregie.bemiddeling;

/** A case that belongs to another, as its page shows it. */
public record GekoppeldeZaak(EerdereZaak zaak, Koppelsoort soort) {}
