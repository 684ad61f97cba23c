package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The neighbours talked together, or through the pair. */
@ApplicationScoped
@Transactional
public class LegBemiddelingVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gesprekstijd tijd;

    @Inject
    private Termijnen termijnen;

    public void legVast(Ik ik, Stap stap, Bemiddelgesprek gesprek) {
        vastleggen.stap(
                ik,
                stap.met(gesprek.op()),
                Status.BEMIDDELEN,
                Handeling.BEMIDDELING,
                zaak -> zaak.bemiddeld(gesprek, termijnen.nazorgVanaf(gesprek.op())),
                gesprek.vorm().woord() + ": " + gesprek.uitkomst().woord().toLowerCase(java.util.Locale.ROOT));
        tijd.schrijf(ik, stap.met(gesprek.op()));
    }
}
