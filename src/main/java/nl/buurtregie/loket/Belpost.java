package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/**
 * A melder wants to be called: the coördinator who has the case in hand hears it, and all who may see it when nobody has, or who has it is away or
 * has no address. Each once a day.
 */
@ApplicationScoped
class Belpost {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Zaakhouders houders;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    void vraag(String nummer) {
        List<Medewerker> lezers = lezers(nummer);
        Optional<Medewerker> houder = houders.van(nummer).flatMap(een -> lezers.stream()
                .filter(wie -> wie.id() == een.medewerkerId())
                .findFirst());
        houder.map(List::of).orElse(lezers).forEach(wie -> stuur(wie, nummer));
    }

    private List<Medewerker> lezers(String nummer) {
        return medewerkers.met(Rol.COORDINATOR).stream()
                .filter(wie -> wie.email().isPresent()
                        && !toegang.zichtbaar(wie.ik(), List.of(nummer)).isEmpty())
                .toList();
    }

    private void stuur(Medewerker wie, String nummer) {
        vanzelf.stuur(
                Berichtsoort.BEL_MIJ,
                nummer + "-" + wie.id() + "-" + LocalDate.now(clock),
                nummer,
                Bestemming.mail(wie.email().orElse(null)),
                Map.of(Berichtveld.ZAAKNUMMER, nummer));
    }
}
