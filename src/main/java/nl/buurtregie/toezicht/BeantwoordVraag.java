package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** The reader says why he or she looked. Once: the answer stays as it was given. */
@ApplicationScoped
@Transactional
public class BeantwoordVraag {

    @Inject
    private OpvallendeInzagen inzagen;

    @Inject
    private Clock clock;

    public void antwoord(Ik ik, long id, String antwoord) {
        inzagen.neem(id).antwoord(ik, antwoord, clock.instant());
    }
}
