/** The page of a case and what all pages about a case share. */
package nl.buurtregie.bemiddeling.web;
