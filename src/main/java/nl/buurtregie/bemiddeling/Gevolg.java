package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;

/** What another capability did after an act: it says what can be taken back with it, and what cannot. */
public interface Gevolg {

    /** What went out already, as "een brief verstuurd: …"; empty when nothing did. */
    Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds);

    /** What is taken back, or has to be by hand, each a sentence. */
    List<String> vooraf(Bemiddeling zaak, Instant sinds);

    void neemTerug(Bemiddeling zaak, Instant sinds);

    /**
     * The case ended before its last step.
     *
     * @param paar who was on it until now
     */
    default void gestopt(Bemiddeling zaak, List<Toewijzing> paar, Ik door, Stopreden reden) {}

    /**
     * The stop is going to be taken back: whom to tell, each a sentence.
     *
     * @param paar who did it until then
     */
    default List<String> hervat(Ik ik, Bemiddeling zaak, List<Toewijzing> paar, Instant sinds) {
        return List.of();
    }

    /** The case was closed and goes on: what holds for a closed case only, ends. */
    default void heropend(Bemiddeling zaak) {}
}
