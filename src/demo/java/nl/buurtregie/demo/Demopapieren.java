package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.weg.LegCertificaatVast;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.VraagAccount;

/** What an invented volunteer gets on paper, and asks for. */
@ApplicationScoped
class Demopapieren {

    @Inject
    private LegCertificaatVast certificaat;

    @Inject
    private VraagAccount vraagAccount;

    @Inject
    private Clock clock;

    void certificaat(Ik coordinator, Loopbaan weg) {
        certificaat.legVast(coordinator, weg.id(), weg.versie(), LocalDate.now(clock));
    }

    void account(Ik coordinator, Loopbaan weg) {
        vraagAccount.vraag(coordinator, weg.id(), weg.versie());
    }
}
