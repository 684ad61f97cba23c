package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;

/** After a first case beside somebody with experience, a mediator may be in any pair. */
@ApplicationScoped
@Transactional
public class MaakZelfstandig {

    @Inject
    private Wegschrift schrift;

    @Inject
    private EersteZaken eersteZaken;

    public void maak(Ik ik, long id, int gezien, LocalDate op) {
        schrift.stap(
                ik,
                id,
                gezien,
                Wegfeit.ZELFSTANDIG,
                op,
                weg -> weg.wordtZelfstandig(op, eerste(weg), schrift.vandaag()),
                null);
    }

    private EersteZaken.Eerste eerste(Loopbaan weg) {
        return weg.medewerkerId() == null
                ? null
                : eersteZaken.van(weg.medewerkerId()).orElse(null);
    }
}
