package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** A melder wants to be called: the coördinatoren who may see the case hear it, each once a day. */
@ApplicationScoped
class Belpost {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    void vraag(String nummer) {
        for (Medewerker wie : medewerkers.met(Rol.COORDINATOR)) {
            if (!toegang.zichtbaar(wie.ik(), List.of(nummer)).isEmpty()) {
                vanzelf.stuur(
                        Berichtsoort.BEL_MIJ,
                        nummer + "-" + wie.id() + "-" + LocalDate.now(clock),
                        nummer,
                        Bestemming.mail(wie.email().orElse(null)),
                        Map.of(Berichtveld.ZAAKNUMMER, nummer));
            }
        }
    }
}
