package nl.buurtregie.post;

import java.util.Collection;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;

/** Which cases somebody may see: told by whoever keeps them, so that the list of mail tells of no other. */
public interface Zaaktoegang {

    /** @return those of the numbers that are of a case, and one that this person may see */
    Set<String> zichtbaar(Ik ik, Collection<String> nummers);
}
