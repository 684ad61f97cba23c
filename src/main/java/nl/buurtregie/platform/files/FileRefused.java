package nl.buurtregie.platform.files;

/** The bucket answers, and says no to this one file: of the others nothing is known by it. */
final class FileRefused extends FileAway {

    private static final long serialVersionUID = 1L;

    private final String name;

    FileRefused(String name, String what, Throwable cause) {
        super(what, cause);
        this.name = name;
    }

    /** Which it is. */
    String name() {
        return name;
    }
}
