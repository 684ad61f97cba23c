package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** The coördinator sees that two cases belong together, or that they don't after all. Both histories say so. */
@ApplicationScoped
@Transactional
public class KoppelZaken {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Clock clock;

    public void koppel(Ik ik, Stap stap, String andere, Koppelsoort soort) {
        Bemiddeling ander = ander(ik, stap, andere);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.KOPPELING,
                zaak -> {
                    if (zaak.id().equals(ander.id()) || koppelingen.zijnGekoppeld(zaak, ander)) {
                        throw new RuleViolation("B11.1", "andere", "Deze zaken horen al bij elkaar. Kies een andere.");
                    }
                    koppelingen.add(new Koppeling(zaak.id(), ander.id(), soort, clock.instant(), ik.naam()));
                },
                zaak -> {},
                "zaak " + ander.nummer());
        schrift.vermeld(ander, ik, Handeling.KOPPELING, "zaak " + stap.nummer());
    }

    public void ontkoppel(Ik ik, Stap stap, String andere) {
        Bemiddeling ander = ander(ik, stap, andere);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.ONTKOPPELING,
                zaak -> {
                    if (!koppelingen.zijnGekoppeld(zaak, ander)) {
                        throw zaak.nietNu();
                    }
                    if (Koppelingen.zijnDubbel(zaak, ander)) {
                        throw new RuleViolation(
                                "B11.3",
                                "andere",
                                "Deze zaken zijn dezelfde: een is dubbel ingevoerd. Heropen die eerst.");
                    }
                    koppelingen.remove(zaak, ander);
                },
                zaak -> {},
                "zaak " + ander.nummer());
        schrift.vermeld(ander, ik, Handeling.ONTKOPPELING, "zaak " + stap.nummer());
    }

    private Bemiddeling ander(Ik ik, Stap stap, String andere) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        bemiddelingen.get(ik, stap.nummer());
        try {
            return bemiddelingen.get(ik, Bemiddelingen.nummer(andere));
        } catch (NotFound onbekend) {
            throw new RuleViolation("B11.2", "andere", "Zaak " + andere + " bestaat niet. Kijk het nummer na.");
        }
    }
}
