/** The page of what is kept: the list, the round of the night, what is held back. */
package nl.buurtregie.privacy.bewaren.web;
