/** Sentences of the organisation with which reporters are answered. */
package nl.buurtregie.overlast.antwoord;
