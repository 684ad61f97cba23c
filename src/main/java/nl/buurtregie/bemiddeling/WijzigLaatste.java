package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;

/** What was recorded last was a slip: the case goes back to the step before, and everything that came of the slip with it. */
@ApplicationScoped
@Transactional
public class WijzigLaatste {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Terugwegen terugwegen;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Terugdraaien terugdraaien;

    @Inject
    private DraagZakenOver overdracht;

    @Inject
    private Afronding afronding;

    /**
     * @param reden at most 200 characters
     * @return where the case is again
     */
    public Status wijzig(Ik ik, Stap stap, String reden) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        zaak.eisVersie(stap.versie());
        Terugweg weg = terugwegen.laatste(zaak).orElseThrow(zaak::nietNu);
        terugwegen.beletsel(zaak, weg).ifPresent(beletsel -> {
            throw new RuleViolation("B17.1", "Wijzigen kan niet meer: " + beletsel.wat() + ".");
        });
        Historieregel regel = schrift.regel(weg.historieId());
        if (!ik.is(Rol.COORDINATOR) && !regel.isVan(ik)) {
            throw new RuleViolation("B17.2", "Alleen " + regel.door() + " of de coördinator kan dit wijzigen.");
        }
        Status van = zaak.status();
        terugdraaien.zaak(zaak, weg);
        schrift.ontkracht(zaak, ik, stap, regel, van, reden);
        terugdraaien.gevolgen(zaak, weg, van);
        terugwegen.gegaan(weg);
        overdracht.nietTerug(ik, zaak);
        afronding.rondAf(zaak, van);
        return zaak.status();
    }
}
