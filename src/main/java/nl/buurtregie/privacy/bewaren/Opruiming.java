package nl.buurtregie.privacy.bewaren;

/** Something that is kept for a time only. A bean that is this is found, and its turn comes every hour. */
public interface Opruiming {

    /** For the log: "verlopen notities". */
    String wat();

    /** Deletes what is past its last day, in the transaction that is open. @return how many went */
    int ruimOp();
}
