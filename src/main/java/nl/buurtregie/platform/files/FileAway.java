package nl.buurtregie.platform.files;

/** What is in a file cannot be had at this moment: the place outside the database where it stands does not answer. */
public class FileAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Seconds after which asking again makes sense. */
    public static final int AGAIN_AFTER = 30;

    FileAway(String what, Throwable cause) {
        super(what, cause);
    }
}
