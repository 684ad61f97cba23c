package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The neighbours talked together, or through the pair; or the second one backed out before that. */
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
        Stap op = (gesprek.isGesprek() ? stap : stap.zonderGesprek()).met(gesprek.op());
        vastleggen.stap(
                ik,
                op,
                Status.BEMIDDELEN,
                gesprek.handeling(),
                zaak -> zaak.bemiddeld(gesprek, termijnen.nazorgVanaf(gesprek.op())),
                gesprek.inWoorden());
        tijd.schrijf(ik, op);
    }
}
