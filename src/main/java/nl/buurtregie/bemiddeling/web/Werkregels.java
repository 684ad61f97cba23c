package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;

/** One row of the work list. Never a name or address of a party. */
@ApplicationScoped
class Werkregels {

    @Inject
    private Termijnwoorden termijnwoorden;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    WerkvoorraadView.Regel van(Taak taak, List<String> paar) {
        boolean mij = taak.rol() == Rol.COORDINATOR;
        return new WerkvoorraadView.Regel(
                termijnwoorden.strook(taak),
                taak.status().woord(),
                "/bemiddelingen/" + taak.nummer(),
                taak.nummer(),
                "sinds " + DutchDates.day(taak.termijn().begin(), clock),
                mij ? "jou" : "bemiddelaars",
                mij ? "user" : "users",
                taak.hoofdaard().woord(),
                gebieden.get(taak.buurtCode()).naam(),
                taak.status() == Status.INTAKE ? PaarView.geen() : Paarwoorden.van(paar, false));
    }
}
