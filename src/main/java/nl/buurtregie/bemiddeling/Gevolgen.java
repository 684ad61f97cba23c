package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;

/** All that other capabilities did after an act. */
@ApplicationScoped
class Gevolgen {

    @Inject
    private Instance<Gevolg> elders;

    Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        return elders.stream()
                .flatMap(deel -> deel.onherroepelijk(zaak, sinds).stream())
                .findFirst();
    }

    List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        return elders.stream()
                .flatMap(deel -> deel.vooraf(zaak, sinds).stream())
                .toList();
    }

    void neemTerug(Bemiddeling zaak, Instant sinds) {
        elders.forEach(deel -> deel.neemTerug(zaak, sinds));
    }

    void gestopt(Bemiddeling zaak, List<Toewijzing> paar, Ik door, Stopreden reden) {
        elders.forEach(deel -> deel.gestopt(zaak, paar, door, reden));
    }

    List<String> hervat(Ik ik, Bemiddeling zaak, List<Toewijzing> paar, Instant sinds) {
        return elders.stream()
                .flatMap(deel -> deel.hervat(ik, zaak, paar, sinds).stream())
                .toList();
    }

    void heropend(Bemiddeling zaak) {
        elders.forEach(deel -> deel.heropend(zaak));
    }
}
