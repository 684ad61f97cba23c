package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;

/** After a first case beside somebody with experience, or for a reason, a mediator may be in any pair. */
@ApplicationScoped
@Transactional
public class MaakZelfstandig {

    @Inject
    private Wegschrift schrift;

    @Inject
    private EersteZaken eersteZaken;

    /** @param waarom it can do without a first case beside somebody with experience; null or blank when there was one */
    public void maak(Ik ik, long id, int gezien, LocalDate op, String waarom) {
        String reden = waarom == null || waarom.isBlank() ? null : waarom.strip();
        schrift.stap(
                ik,
                id,
                gezien,
                Wegfeit.ZELFSTANDIG,
                op,
                weg -> weg.wordtZelfstandig(op, eerste(weg), reden, schrift.vandaag()),
                reden);
    }

    private EersteZaken.Eerste eerste(Loopbaan weg) {
        return weg.medewerkerId() == null
                ? null
                : eersteZaken.van(weg.medewerkerId()).orElse(null);
    }
}
