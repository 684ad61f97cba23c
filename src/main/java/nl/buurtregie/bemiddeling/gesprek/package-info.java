/** Talks: planned, moved, called off, held. Its rules are B13. */
package nl.buurtregie.bemiddeling.gesprek;
