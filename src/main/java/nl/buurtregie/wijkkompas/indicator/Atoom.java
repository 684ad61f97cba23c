package nl.buurtregie.wijkkompas.indicator;

import java.util.Set;

/**
 * The smallest thing that figures are made of: so many of one kind, in one buurt and quarter, all with the same marks.
 *
 * @param kenmerken the counts it belongs to
 * @param kwartaal its number, see {@link Kwartaal#volgnummer}
 */
public record Atoom(Set<Telling> kenmerken, String buurt, int kwartaal, int aantal) {}
