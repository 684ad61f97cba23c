package nl.buurtregie.platform.seal;

/** There is no key of outside, or not the one of this database; the sentence is for whoever starts the server. */
public class WrongKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongKey(String sentence) {
        super(sentence);
    }
}
