/**
 * The register of processing (AVG, article 30) and the facts that a DPIA asks for (article 35), made each time from what the program
 * itself keeps, shows and sends: every {@link nl.buurtregie.privacy.bewaren.Bewaarsoort}, every {@link
 * nl.buurtregie.privacy.bewaren.Ontvangeradres} and the settings. Nobody writes it, so it cannot be behind.
 */
package nl.buurtregie.privacy.register;
