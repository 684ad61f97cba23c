package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.process.Processes;

/**
 * Cases that are treated together end together: what came of the one is proposed for the other. Unless nobody spoke to the other
 * neighbour yet: then the own case begins, when it does not run by a drawing from before that.
 */
@ApplicationScoped
public class Samenloop {

    /** Somebody spoke to the other neighbour. */
    private static final Set<Mijlpaal> GESPROKEN = EnumSet.of(Mijlpaal.TWEEDE_BUUR, Mijlpaal.COACHING);

    private static final String GESTOPT = "andereZaakGestopt";

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
            boolean opnieuw = isZonderGesprek(hoofdzaak) && kanOpnieuw(zaak);
            if (opnieuw) {
                zaak.andereZaakGestopt();
            } else {
                zaak.andereZaakKlaar(ingetrokken ? Resultaat.NIET_OPGELOST : resultaat);
            }
            String uitleg = "zaak " + hoofdzaak.nummer()
                    + (opnieuw ? ", afgelopen zonder dat de tweede buur is gesproken" : "");
            schrift.vanzelf(zaak, Handeling.ANDERE_ZAAK_KLAAR, van, uitleg);
            em.flush();
            processen.message(opnieuw ? GESTOPT : "andereZaakKlaar", zaak.nummer(), Map.of());
        }
    }

    /** Whether a case that waits begins by itself when nobody spoke to the other neighbour: not by a drawing from before that. */
    public boolean kanOpnieuw(Bemiddeling wacht) {
        return processen.hears(GESTOPT, wacht.nummer());
    }

    private static boolean isZonderGesprek(Bemiddeling hoofdzaak) {
        return hoofdzaak.afloop().resultaat() != Resultaat.TWEEDE_BUUR_WEIGERT
                && Collections.disjoint(hoofdzaak.mijlpalen(), GESPROKEN);
    }
}
