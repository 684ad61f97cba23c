package nl.buurtregie.platform;

/** There is no room for it at this moment: the same again in a while will do. Carries a Dutch sentence that says so. */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Seconds after which it is worth trying again. */
    public static final int AGAIN_AFTER = 20;

    public Busy(String sentence) {
        super(sentence);
    }
}
