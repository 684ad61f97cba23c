/** The page on which the beheerder writes what is asked at the intake. */
package nl.buurtregie.bemiddeling.intake.web;
