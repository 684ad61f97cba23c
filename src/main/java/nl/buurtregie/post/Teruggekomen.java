package nl.buurtregie.post;

import java.time.Instant;

/**
 * A message that the mail server took came back: its reader does not have it. Told in the transaction that writes it down.
 *
 * @param id as {@link Postkamer#verstuur} gave it
 * @param nummer of the case, or null
 * @param soort what it is, without anything personal
 * @param verstuurdOp when {@link Verstuurd} was told of it
 */
public record Teruggekomen(long id, String nummer, String soort, Instant verstuurdOp) {}
