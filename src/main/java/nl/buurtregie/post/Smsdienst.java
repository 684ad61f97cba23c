package nl.buurtregie.post;

import java.util.function.BooleanSupplier;

/** Whoever sends our text messages. */
public interface Smsdienst {

    /** False: nothing is written as a text message. */
    boolean isIngesteld();

    /** False: what is written waits. */
    default boolean isOpen() {
        return isIngesteld();
    }

    /**
     * @param kenmerk of the message, the same at every try
     * @param neem takes the message; asked at the last moment before it goes
     */
    Verslag verstuur(String kenmerk, String aan, String tekst, BooleanSupplier neem);
}
