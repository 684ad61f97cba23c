package nl.buurtregie.post;

import nl.buurtregie.medewerker.Ik;

/**
 * Somebody sent a message as a text message, because its e-mail did not arrive; told in the same transaction.
 *
 * @param nummer of the case
 * @param soort what it is, without anything personal
 */
public record AlsSms(Ik ik, String nummer, String soort) {}
