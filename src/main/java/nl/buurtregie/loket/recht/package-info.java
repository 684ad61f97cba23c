/** The counter for the rights of people: how letters of a request are brought. */
package nl.buurtregie.loket.recht;
