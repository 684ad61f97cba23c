package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;

/** Somebody got the certificate of the basic training. */
@ApplicationScoped
@Transactional
public class LegCertificaatVast {

    @Inject
    private Wegschrift schrift;

    public void legVast(Ik ik, long id, int gezien, LocalDate op) {
        schrift.stap(
                ik, id, gezien, Wegfeit.CERTIFICAAT, op, weg -> weg.krijgtCertificaat(op, schrift.vandaag()), null);
    }
}
