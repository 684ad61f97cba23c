package nl.buurtregie.platform.seal;

/** What stands there was not sealed by us, for that place, with that key. */
class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String place, Exception cause) {
        super("the seal of " + place + " does not open", cause);
    }
}
