package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.medewerker.Ik;

/** A neighbour told before the day of the nazorg how it goes. */
@ApplicationScoped
@Transactional
public class LegNieuwsVast {

    @Inject
    private Vastleggen vastleggen;

    public void legVast(Ik ik, Stap stap, NazorgUitkomst uitkomst) {
        vastleggen.eerder(ik, stap, Handeling.EERDER_NIEUWS, zaak -> zaak.nieuwsVoorNazorg(uitkomst), uitkomst.woord());
    }
}
