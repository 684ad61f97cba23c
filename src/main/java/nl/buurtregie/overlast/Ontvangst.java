package nl.buurtregie.overlast;

import java.util.List;
import java.util.UUID;

/**
 * What the sender hears.
 *
 * @param nieuw false when we had it already
 * @param samen it joined a problem that was known
 * @param ontbreekt announced photos that have not come yet
 */
public record Ontvangst(String melding, String probleem, boolean nieuw, boolean samen, List<UUID> ontbreekt) {}
