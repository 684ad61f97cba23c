package nl.buurtregie.platform.seal;

/** Whoever keeps a secret in the database says where; at the start all that stands there is sealed with the newest key. */
public interface OwnSecret {

    SealedColumn secret();
}
