package nl.buurtregie.wijkkompas.publicatie;

/**
 * What figures rest on.
 *
 * @param indeling year of the division of areas
 * @param bevolking source of the inhabitants, as "CBS 2016", or with the years it is of where they have more than one
 */
record Grondslag(int indeling, String bevolking) {}
