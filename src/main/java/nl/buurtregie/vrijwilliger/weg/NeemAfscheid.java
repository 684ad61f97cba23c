package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.platform.RuleViolation;

/** Somebody stops, at whatever step, and is thanked. Open cases go to somebody else first: neighbours are not left alone. */
@ApplicationScoped
@Transactional
public class NeemAfscheid {

    @Inject
    private Wegschrift schrift;

    @Inject
    @Any
    private Instance<OpenWerk> werk;

    @Inject
    private Bedankpost post;

    /** @param bedank whether the mail of thanks goes */
    public void neemAfscheid(Ik ik, long id, int gezien, LocalDate op, Stopreden reden, boolean bedank) {
        Loopbaan weg = schrift.stap(ik, id, gezien, Wegfeit.GESTOPT, op, een -> stop(een, op, reden), reden.woord());
        if (bedank) {
            post.bedank(weg);
        }
    }

    private void stop(Loopbaan weg, LocalDate op, Stopreden reden) {
        String open = openWerk(weg.medewerkerId());
        if (!open.isEmpty()) {
            throw new RuleViolation(
                    "V16",
                    "Dit loopt nog: " + open + ". Draag dat eerst over. Is er niemand? Dat kan ook aan ‘nog niemand’.");
        }
        weg.stopt(op, reden, schrift.vandaag());
    }

    /** Numbers, of any kind: whoever mediates may walk the streets too. */
    private String openWerk(Long medewerkerId) {
        return medewerkerId == null
                ? ""
                : werk.stream()
                        .flatMap(deel -> deel.eerstOverTeDragen(medewerkerId).stream())
                        .map(OpenWerk.Stuk::nummer)
                        .collect(Collectors.joining(", "));
    }
}
