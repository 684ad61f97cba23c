package nl.buurtregie.platform.files;

/** What is in a file is not where it should be, or is not what was brought there. Only a copy of the bucket can bring it back. */
public class FileLost extends FileAway {

    private static final long serialVersionUID = 1L;

    FileLost(String name, Throwable cause) {
        super("file " + name + " is not there as it was brought", cause);
    }
}
