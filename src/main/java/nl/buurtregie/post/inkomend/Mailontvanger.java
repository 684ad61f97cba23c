package nl.buurtregie.post.inkomend;

/** Who takes what comes in by mail. */
public interface Mailontvanger {

    /** How many more it can take now; the rest waits in the mailbox. */
    int ruimte();

    /**
     * In a transaction of its own. The same kenmerk again changes nothing.
     *
     * @return whether all of it is kept here; what is not stays in the mailbox for a while
     */
    boolean neem(Inkomend mail);
}
