/** The street: the page of the conciërge, and the doors its script uses. */
package nl.buurtregie.overlast.ronde.web;
