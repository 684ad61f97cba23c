package nl.buurtregie.platform;

/** It does not exist, or you may not know that it does: the same answer. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
