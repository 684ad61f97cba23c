package nl.buurtregie.medewerker;

import java.util.Optional;

/** A key of somebody, such as a link of a calendar. What opens ends when the account is closed, what only seals when it is erased. */
public interface Sleutelring {

    /** What this person has, in words: "agendalink"; empty when there is none. */
    Optional<String> heeft(long medewerkerId);

    /** It opens something of ours without logging in. What only seals does not: without it, what it sealed is lost. */
    default boolean opent() {
        return true;
    }

    /** It works no longer, from the end of this transaction on. */
    void trekIn(long medewerkerId);
}
