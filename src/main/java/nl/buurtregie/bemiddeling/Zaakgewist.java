package nl.buurtregie.bemiddeling;

/** Nobody can be recognised in a case any more: whoever keeps something of it lets that go, in the same transaction. */
public record Zaakgewist(Bemiddeling zaak) {}
