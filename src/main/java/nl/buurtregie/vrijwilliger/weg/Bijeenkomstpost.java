package nl.buurtregie.vrijwilliger.weg;

import java.util.Set;

/** Tells volunteers of a meeting, in their own calendars; in the transaction of what caused it. */
public interface Bijeenkomstpost {

    /** @param wie ids of roads: these are asked now */
    void nodigUit(Bijeenkomst bijeenkomst, Set<Loopbaan> wie);

    /** It does not go on, or not with these. */
    void zegAf(Bijeenkomst bijeenkomst, Set<Loopbaan> wie);
}
