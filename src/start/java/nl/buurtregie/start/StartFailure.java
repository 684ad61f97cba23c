package nl.buurtregie.start;

/** Why Buurtregie cannot start, in one sentence that says what to do about it. */
class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;

    StartFailure(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    StartFailure(Exit exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
