package nl.buurtregie.platform.audit;

/** Where the thread that is at work got its question from; implemented where requests are known. */
public interface Origin {

    /** Network address of whoever asks; null when nobody does. */
    String address();

    /** What is asked for, without numbers, names and keys; null when nobody asks. */
    String route();

    /** Account of whoever asks; null when nobody is logged in. */
    Long account();
}
