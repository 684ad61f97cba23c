package nl.buurtregie.bemiddeling.paar;

import java.io.Serializable;

/** The key of what the database works out of one case and one colleague together. */
record Zaakkijker(long bemiddelingId, long medewerkerId) implements Serializable {}
