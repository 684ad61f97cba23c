package nl.buurtregie.bemiddeling;

import java.util.List;
import java.util.Set;

/** Ends the talk that an outcome belongs to; in the transaction of the outcome. */
public interface Gespreksafloop {

    /** @param welk the talk it was; {@link Stap#ANDER_GESPREK} leaves what is planned; null is refused when a talk is planned */
    void geweest(Bemiddeling zaak, Long welk);

    /** Ids of the talks of which nobody said yet how they went. */
    Set<Long> gepland(Bemiddeling zaak);

    /** The act was a slip: what was planned before it is planned again, and what was planned since is called off. */
    List<String> terug(Bemiddeling zaak, Set<Long> toenGepland);

    /** All that was planned is called off. */
    void vervalt(Bemiddeling zaak, String reden);

    /** Neighbours who are or were expected at a talk, also one that was called off: what happened keeps its people. */
    Set<Long> verwacht(Bemiddeling zaak);
}
