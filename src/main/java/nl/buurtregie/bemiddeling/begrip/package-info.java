/** The words of a mediation case: each list of codes, with what a code means for the next step and the figures. */
package nl.buurtregie.bemiddeling.begrip;
