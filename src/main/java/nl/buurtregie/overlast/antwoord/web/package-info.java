/** The page on which they are kept. */
package nl.buurtregie.overlast.antwoord.web;
