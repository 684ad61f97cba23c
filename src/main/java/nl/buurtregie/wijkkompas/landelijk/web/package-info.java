/** The page where the national figures are kept. */
package nl.buurtregie.wijkkompas.landelijk.web;
