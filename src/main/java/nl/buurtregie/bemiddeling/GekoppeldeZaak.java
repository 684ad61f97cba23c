package nl.buurtregie.bemiddeling;

import nl.buurtregie.bemiddeling.begrip.Koppelsoort;

/** A case that belongs to another, as its page shows it. */
public record GekoppeldeZaak(EerdereZaak zaak, Koppelsoort soort) {}
