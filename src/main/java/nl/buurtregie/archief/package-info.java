/**
 * What has to be kept for good, as packages for the e-depot of the gemeente (Archiefwet): files with their description in MDTO 1.0.1, and
 * the selection list that says what is kept and what is destroyed. Each capability says what it has to hand over ({@link
 * nl.buurtregie.archief.Archiefbron}); nothing of a person goes here, for cases are destroyed. What is not
 * ripe can still change, and is not found.
 */
package nl.buurtregie.archief;
