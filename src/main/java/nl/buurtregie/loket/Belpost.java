package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.medewerker.Medewerker;
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
    private Zaakhouders houders;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    void vraag(String nummer) {
        for (Medewerker wie : houders.lezers(nummer, een -> een.email().isPresent())) {
            vanzelf.stuur(
                    Berichtsoort.BEL_MIJ,
                    nummer + "-" + wie.id() + "-" + LocalDate.now(clock),
                    nummer,
                    Bestemming.mail(wie.email().orElse(null)),
                    Map.of(Berichtveld.ZAAKNUMMER, nummer));
        }
    }
}
