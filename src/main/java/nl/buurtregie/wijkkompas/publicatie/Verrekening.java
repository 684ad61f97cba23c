package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counts, hides, checks and writes a version that is still open, in one transaction. */
@ApplicationScoped
class Verrekening {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Publicatierekening rekening;

    @Inject
    private Publicatieschrift schrift;

    @Inject
    private Controles controles;

    @Inject
    private Grondslagen grondslagen;

    @Inject
    private Clock clock;

    void verreken(Publicatie publicatie) {
        publicatie.telt(LocalDate.now(clock));
        List<Publicatie> eerder = publicaties.eerder(publicatie);
        Publicatierekening.Rekening gerekend = rekening.reken(publicatie, schrift.eerder(eerder));
        schrift.schrijf(publicatie, gerekend, controles.alle(publicatie, gerekend, eerder));
        publicatie.gerekend(
                grondslagen.bevolking(publicatie.vanJaar(), publicatie.totJaar()),
                gerekend.uitslag(),
                gerekend.vraag().regels(),
                Publicatieschrift.controlegetal(gerekend.cijfers()));
    }
}
