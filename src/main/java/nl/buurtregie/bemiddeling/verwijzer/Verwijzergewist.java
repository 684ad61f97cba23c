package nl.buurtregie.bemiddeling.verwijzer;

import nl.buurtregie.bemiddeling.Bemiddeling;

/** Who referred this case was erased: whoever keeps something of that person there lets it go, in the same transaction. */
public record Verwijzergewist(Bemiddeling zaak) {}
