package nl.buurtregie.platform.startup;

/** The program does not start; the launcher looks for this line in the log. */
class Refusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Refusal(String code, String sentence, Exception cause) {
        super(sentence, cause);
        this.code = code;
    }

    String line() {
        return "START-FOUT " + code + " " + getMessage();
    }
}
