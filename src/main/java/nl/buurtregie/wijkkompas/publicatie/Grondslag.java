package nl.buurtregie.wijkkompas.publicatie;

/**
 * What figures rest on.
 *
 * @param indeling year of the division of areas
 * @param bevolking source of the inhabitants, as "CBS 2016"
 */
record Grondslag(int indeling, String bevolking) {}
