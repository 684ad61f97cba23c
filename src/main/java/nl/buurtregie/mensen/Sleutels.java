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

    /** What opens a door without a password, in words, for the page. */
    public List<String> van(long wie) {
        return ringen.stream()
                .filter(Sleutelring::opent)
                .map(ring -> ring.heeft(wie))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What only seals, in words: with it goes what was sealed. */
    public List<String> zegels(long wie) {
        return ringen.stream()
                .filter(ring -> !ring.opent())
                .map(ring -> ring.heeft(wie))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing opens a door any more; what is sealed stays readable for its owner, who may come in by another door or come back. */
    public void sluitDeuren(long wie) {
        ringen.stream().filter(Sleutelring::opent).forEach(ring -> ring.trekIn(wie));
        links.trekIn(wie);
    }

    /** None of them works any more, nor will again. */
    public void trekIn(long wie) {
        ringen.forEach(ring -> ring.trekIn(wie));
        links.trekIn(wie);
    }
}
