package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Bulletin;
import nl.buurtregie.platform.persistence.Outdated;

/** The yes: all of the file that waits comes in, or nothing does. */
@ApplicationScoped
@Transactional
public class NeemImportOver {

    @Inject
    private Gebiedlezer lezer;

    @Inject
    private Importvoorstellen voorstellen;

    @Inject
    private Gebiedschrift schrift;

    @Inject
    private Gebieden gebieden;

    @Inject
    @Any
    private Instance<OpBuurten> volgers;

    @Inject
    private Bulletin bulletin;

    /** @param id of the file that was shown */
    public Importvraag neemOver(long id, String door) {
        Importvraag vraag = voorstellen
                .neem(id)
                .orElseThrow(() -> new RuleViolation(
                        "G2.6", "Dit bestand wacht niet meer. Kijk wat er nu staat, of kies het opnieuw."));
        Inlezing inlezing = lezer.lees(vraag);
        if (!inlezing.fouten().isEmpty()) {
            throw new RuleViolation(
                    "G2.7", "Er is intussen iets anders ingelezen. Dit bestand past niet meer. Kies het opnieuw.");
        }
        inlezing.bewaar(schrift);
        if (vraag.soort() == Importsoort.INDELING || vraag.soort() == Importsoort.GRENZEN) {
            Plattegrond nu = gebieden.kijk();
            volgers.forEach(een -> een.volg(nu));
        }
        voorstellen.onthoud(vraag, door, inlezing.regels());
        bulletin.tell(Outdated.Part.AREAS);
        return vraag;
    }
}
