package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The privacyfunctionaris lets the nights be used, with the terms as they are now, or no longer. */
@ApplicationScoped
@Transactional
public class ZetRonde {

    @Inject
    private Proefrondes proefrondes;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Bewaarinstellingen instellingen;

    public void aan(Ik ik) {
        if (!proefrondes.isGoedVandaag()) {
            throw new RuleViolation("P2.4", "Doe eerst vandaag een proefronde zonder fouten, met de termijnen van nu.");
        }
        akkoord.geef(ik);
        instellingen.zetNacht(ik, true);
    }

    public void uit(Ik ik) {
        instellingen.zetNacht(ik, false);
    }
}
