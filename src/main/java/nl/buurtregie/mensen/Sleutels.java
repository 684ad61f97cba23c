package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Sleutelring;

/** Everything of one person that opens a door without a password. */
@ApplicationScoped
public class Sleutels {

    @Inject
    @Any
    private Instance<Sleutelring> ringen;

    @Inject
    private Accountlinks links;

    /** In words, for the page. */
    public List<String> van(long wie) {
        return ringen.stream()
                .map(ring -> ring.heeft(wie))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing opens a door any more; what is sealed stays readable for its owner, who comes in by another door from now on. */
    public void andereDeur(long wie) {
        ringen.stream().filter(Sleutelring::opent).forEach(ring -> ring.trekIn(wie));
        links.trekIn(wie);
    }

    /** None of them works any more. */
    public void trekIn(long wie) {
        ringen.forEach(ring -> ring.trekIn(wie));
        links.trekIn(wie);
    }
}
