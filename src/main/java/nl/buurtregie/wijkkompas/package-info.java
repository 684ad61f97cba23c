/** Figures from the facts that the capabilities write. Never a person or an address; nobody uses this package. */
package nl.buurtregie.wijkkompas;
