package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;

/** The time and travel that were told with an outcome, for whoever of the pair did it; in the transaction of the outcome. */
@ApplicationScoped
class Gesprekstijd {

    @Inject
    private SchrijfUren schrijfUren;

    @Inject
    private Clock clock;

    /** Nothing when nothing was told: it is never obliged. The outcome was judged already, so whose it is is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    void schrijf(Ik ik, Stap stap) {
        if (stap.tijd() != null) {
            long wie = stap.namens() == null ? ik.id() : stap.namens();
            schrijfUren.bijGesprek(ik, wie, stap.nummer(), stap.dag(LocalDate.now(clock)), stap.tijd());
        }
    }
}
