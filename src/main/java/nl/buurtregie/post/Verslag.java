package nl.buurtregie.post;

/**
 * What is known of a message after a try.
 *
 * @param genomen whether the message was taken: from there on only the answer tells whether it went
 * @param waarom for a person, without any address; null when it went well
 */
public record Verslag(Uitslag uitslag, boolean genomen, String waarom) {

    /** How it went. */
    public enum Uitslag {
        VERSTUURD,
        NU_NIET,
        NOOIT,
        ONBEKEND,
        /** Another took it, or nobody may have it any more: it was not offered. */
        VAN_EEN_ANDER
    }
}
