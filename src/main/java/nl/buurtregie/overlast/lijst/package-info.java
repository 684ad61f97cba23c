/** What lies open on the street. */
package nl.buurtregie.overlast.lijst;
