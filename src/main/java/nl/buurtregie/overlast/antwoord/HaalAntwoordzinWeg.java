package nl.buurtregie.overlast.antwoord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.platform.NotFound;

/** OVL-22: a sentence that nobody chooses any more. What was answered with it stays. */
@ApplicationScoped
@Transactional
public class HaalAntwoordzinWeg {

    @Inject
    private Antwoordzinnen zinnen;

    @Inject
    private Clock clock;

    public void haalWeg(long zin) {
        zinnen.find(zin).orElseThrow(NotFound::new).eindigt(LocalDate.now(clock));
    }
}
