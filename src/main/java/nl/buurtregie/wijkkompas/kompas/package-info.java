/**
 * The compass of a wijk: what we published and what others measured, in four quadrants, twelve themes and a ring of
 * indicators, each held against the city.
 */
package nl.buurtregie.wijkkompas.kompas;
