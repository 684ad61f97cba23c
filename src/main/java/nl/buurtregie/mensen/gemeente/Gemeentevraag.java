package nl.buurtregie.mensen.gemeente;

/**
 * A question that was put to the provider, found again by what came back.
 *
 * @param nonce that must be in the token
 * @param bewijs that only we can give with the code (PKCE)
 * @param naar where somebody wanted to be; null when nowhere
 */
record Gemeentevraag(String nonce, String bewijs, String naar) {}
