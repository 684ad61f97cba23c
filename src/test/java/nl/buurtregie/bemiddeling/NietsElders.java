package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;

/** No other capability did anything after an act. */
class NietsElders extends Gevolgen {

    @Override
    Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        return Optional.empty();
    }

    @Override
    List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        return List.of();
    }

    @Override
    void neemTerug(Bemiddeling zaak, Instant sinds) {
        // nothing
    }

    @Override
    void gestopt(Bemiddeling zaak, List<Toewijzing> paar, Ik door, Stopreden reden) {
        // nothing
    }

    @Override
    List<String> hervat(Ik ik, Bemiddeling zaak, List<Toewijzing> paar, Instant sinds) {
        return List.of();
    }

    @Override
    void heropend(Bemiddeling zaak) {
        // nothing
    }
}
