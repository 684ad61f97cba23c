package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The privacyfunctionaris lets the nights be used, or no longer. */
@ApplicationScoped
@Transactional
public class ZetRonde {

    @Inject
    private Proefrondes proefrondes;

    @Inject
    private Bewaarinstellingen instellingen;

    public void aan(Ik ik) {
        if (!proefrondes.isGoedVandaag()) {
            throw new RuleViolation("P2.4", "Doe eerst vandaag een proefronde zonder fouten.");
        }
        instellingen.zetNacht(ik, true);
    }

    public void uit(Ik ik) {
        instellingen.zetNacht(ik, false);
    }
}
