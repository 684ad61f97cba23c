/** The words of nuisance: where a problem stands, what came of it, where a report came from, the place. */
package nl.buurtregie.overlast.begrip;
