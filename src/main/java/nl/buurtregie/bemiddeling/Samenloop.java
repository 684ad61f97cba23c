package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.process.Processes;

/** Cases that are treated together end together: what came of the one is proposed for the other. */
@ApplicationScoped
class Samenloop {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Processes processen;

    void klaar(Bemiddeling hoofdzaak) {
        Resultaat resultaat = hoofdzaak.afloop().resultaat();
        boolean ingetrokken = resultaat == Resultaat.INGETROKKEN; // that was the other one's choice
        for (Bemiddeling zaak : koppelingen.wachtOp(hoofdzaak)) {
            Status van = zaak.status();
            zaak.andereZaakKlaar(ingetrokken ? Resultaat.NIET_OPGELOST : resultaat);
            schrift.vanzelf(zaak, Handeling.ANDERE_ZAAK_KLAAR, van, "zaak " + hoofdzaak.nummer());
            em.flush();
            processen.message("andereZaakKlaar", zaak.nummer(), Map.of());
        }
    }
}
