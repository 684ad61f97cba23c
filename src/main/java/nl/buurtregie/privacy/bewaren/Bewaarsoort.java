package nl.buurtregie.privacy.bewaren;

import java.util.Optional;
import java.util.Set;

/** Something that is kept for a time. A bean that is this is found: it stands on the page, and its turn comes. */
public interface Bewaarsoort {

    Bewaring bewaring();

    /** What the register of processing says of it. The same at any moment: nothing is asked of a database or a setting. */
    Verwerking verwerking();

    /**
     * Whether it goes by itself every hour: every piece carries its own last day, which was told when it was written. What does not,
     * goes at night, once somebody has looked at it.
     */
    default boolean gaatVanzelf() {
        return false;
    }

    /**
     * Of what goes by itself: whether a term that became shorter waits for the privacyfunctionaris all the same. So it is where who sets the
     * term would erase what is written of himself.
     */
    default boolean korterVraagtAkkoord() {
        return !gaatVanzelf();
    }

    /** How many are past their term now and not held back. */
    int aanDeBeurt();

    /**
     * Lets go what is past its term, in the transaction that is open.
     *
     * @param hoogstens a batch: what is left over has its turn in the next
     * @return how many went; 0 when there is nothing left
     */
    int ruimOp(int hoogstens);

    /**
     * Lets one go that went before its term because somebody asked, and that a backup brought back.
     *
     * @param nummer as it stands in the list of what went
     * @return false when it is not here, or empty already
     */
    default boolean wisNogEens(String nummer) {
        throw new IllegalStateException("of this kind nothing goes by its number");
    }

    /** One of those whose turn it is now, for the dry run; empty when there is none. */
    Optional<Proefstuk> proefstuk();

    /** "table.column" of all in which it stands. */
    Set<String> velden();
}
