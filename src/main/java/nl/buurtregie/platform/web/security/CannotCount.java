package nl.buurtregie.platform.web.security;

/** The database could not be asked in time how often something was done. */
class CannotCount extends Exception {

    private static final long serialVersionUID = 1L;

    CannotCount(String why, Throwable cause) {
        super(cause == null ? why : why + ": " + cause, cause);
    }
}
