/** The page behind the link of a partner, and the list of partners. */
package nl.buurtregie.overlast.partner.web;
