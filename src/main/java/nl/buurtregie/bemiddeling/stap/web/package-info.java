/** A page for each step of a case and for what may happen beside the steps. */
package nl.buurtregie.bemiddeling.stap.web;
