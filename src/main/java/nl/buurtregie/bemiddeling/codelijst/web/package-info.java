/** The page on which the beheerder keeps the lists of the organisation. */
package nl.buurtregie.bemiddeling.codelijst.web;
