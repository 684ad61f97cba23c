/** Logging in, the own password, the accounts. */
package nl.buurtregie.medewerker.web;
