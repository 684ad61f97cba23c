package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;

/** The coördinator gives a melder a link to follow the case, or takes it away. */
@ApplicationScoped
@Transactional
public class Volglinks {

    @Inject
    private Geheimelinks links;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** When the link that works now was made; empty when there is none. */
    public Optional<Instant> gemaaktOp(Ik ik, String nummer) {
        bemiddelingen.get(ik, nummer);
        return links.van(Geheimelink.Soort.VOLG, nummer).stream()
                .map(Geheimelink::gemaaktOp)
                .reduce((eerder, later) -> later);
    }

    /** A new link; the one before works no longer. */
    public Geheim maak(Ik ik, String nummer) {
        trekIn(ik, nummer);
        Geheim geheim = Geheim.nieuw();
        links.bewaar(Geheimelink.Soort.VOLG, geheim, nummer);
        return geheim;
    }

    public void trekIn(Ik ik, String nummer) {
        bemiddelingen.get(ik, nummer);
        links.trekIn(Geheimelink.Soort.VOLG, nummer);
    }
}
