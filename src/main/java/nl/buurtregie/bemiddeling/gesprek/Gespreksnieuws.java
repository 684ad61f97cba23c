package nl.buurtregie.bemiddeling.gesprek;

import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;

/** Who hears by itself that a talk does not go on; another capability tells them. */
public interface Gespreksnieuws {

    /** Neighbours, by their number. */
    Set<Long> burenDieHoren(Bemiddeling zaak, Gesprek gesprek);

    /** Mediators, by account. */
    Set<Long> bemiddelaarsDieHoren(Gesprek gesprek);
}
