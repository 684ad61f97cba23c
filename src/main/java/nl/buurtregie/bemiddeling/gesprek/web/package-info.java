/** The forms of a talk, and the agenda. */
package nl.buurtregie.bemiddeling.gesprek.web;
