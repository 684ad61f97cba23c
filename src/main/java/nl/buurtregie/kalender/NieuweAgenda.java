package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.AdresGekregen;

/** Behind another address is another calendar, that knows of no talk yet. */
@ApplicationScoped
class NieuweAgenda {

    @Inject
    private Zakennu zaken;

    @Inject
    private Uitnodigingen uitnodigingen;

    @Transactional
    void werkBij(@Observes AdresGekregen gekregen) {
        zaken.van(gekregen.medewerkerId()).forEach(zaak -> uitnodigingen.opnieuw(zaak, gekregen.medewerkerId()));
    }
}
