package nl.buurtregie.platform.files;

/** For tests of who asks for a file that is not there any more. */
public final class Kwijt {

    private Kwijt() {}

    public static FileLost file() {
        return new FileLost("test", null);
    }
}
