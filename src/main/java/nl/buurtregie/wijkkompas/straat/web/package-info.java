/** The page of the figures of nuisance, and its file. */
package nl.buurtregie.wijkkompas.straat.web;
