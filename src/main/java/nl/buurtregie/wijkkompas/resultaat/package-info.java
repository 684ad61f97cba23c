/** What came of mediation, and how long it took. */
package nl.buurtregie.wijkkompas.resultaat;
