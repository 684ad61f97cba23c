package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** What an open case is about turns out otherwise: list and figures go along, answers of the intake stay as they were given. */
@ApplicationScoped
@Transactional
public class WijzigAard {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Feiten feiten;

    /**
     * @param aard a code of the list of today
     * @throws nl.buurtregie.platform.RuleViolation B1.13 when it is about that already, B25.1 when the list does not have it
     */
    public void wijzig(Ik ik, Stap stap, String aard) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        Codewoord was = zaak.aardwoord();
        Codewoord wordt = codelijsten.kies(Lijst.AARD, aard, "aard");
        vastleggen.antwoord(
                zaak,
                ik,
                stap,
                Handeling.AARD,
                deze -> deze.gaatOver(wordt),
                "‘" + wordt.woord() + "’, was ‘" + was.woord() + "’");
        bemiddelingen.taak(zaak).ifPresent(taak -> taak.gaatOver(wordt));
        feiten.gaatOver(zaak);
    }
}
