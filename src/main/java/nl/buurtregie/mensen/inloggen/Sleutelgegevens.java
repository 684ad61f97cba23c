package nl.buurtregie.mensen.inloggen;

/**
 * The public half of a passkey, as WebAuthn tells it.
 *
 * @param kenmerk id of the credential
 * @param gegevens attested credential data, in the bytes of the specification
 * @param teller how often it signed; 0 of those that do not count
 * @param gesynchroniseerd whether it may be on several devices
 */
record Sleutelgegevens(byte[] kenmerk, byte[] gegevens, long teller, boolean gesynchroniseerd) {}
