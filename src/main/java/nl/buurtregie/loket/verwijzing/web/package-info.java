/** The form of a verwijzer. */
package nl.buurtregie.loket.verwijzing.web;
