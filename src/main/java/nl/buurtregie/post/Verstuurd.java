package nl.buurtregie.post;

/**
 * The mail server (or the provider of text messages) took a message; told in the transaction that writes it down.
 *
 * @param id as {@link Postkamer#verstuur} gave it
 */
public record Verstuurd(long id) {}
