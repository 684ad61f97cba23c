/** Walks of a conciërge, and what the phone brings home. */
package nl.buurtregie.overlast.ronde;
