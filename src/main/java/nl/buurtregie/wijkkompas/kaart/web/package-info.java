/** The map of the compass, and its list. */
package nl.buurtregie.wijkkompas.kaart.web;
