package nl.buurtregie.bemiddeling;

/**
 * Why an act cannot be taken back any more.
 *
 * @param wat as the end of "Wijzigen kan niet meer: …", without a full stop
 * @param regel the line of history that stands in the way; null when it is none of this case
 */
public record Beletsel(String wat, Long regel) {}
