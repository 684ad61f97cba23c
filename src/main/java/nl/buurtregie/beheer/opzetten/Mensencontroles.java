package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.beheer.bewaking.OpenStappen;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Demomerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;

/** Whether those who are needed can log in, and nobody else. */
@ApplicationScoped
class Mensencontroles {

    @Inject
    private Bezetting bezetting;

    @Inject
    private OpenStappen stappen;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Demomerk demomerk;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Privacycontroles privacy;

    List<Controle> controles() {
        List<Controle> mensen = new ArrayList<>();
        if (aanbod.doet(Deel.BEMIDDELING)) {
            mensen.add(coordinator());
        }
        teamleider().ifPresent(mensen::add);
        mensen.add(
                bezetting.aantal(Rol.BEHEERDER) > 1
                        ? Controle.goed("Er zijn twee beheerders", "of meer", Opzetstap.COLLEGAS)
                        : Controle.mist(
                                "Jij bent de enige beheerder",
                                "Maak er een tweede bij. Anders staat alles stil als jij ziek bent.",
                                Opzetstap.COLLEGAS));
        mensen.addAll(privacy.controles());
        mensen.add(demo());
        int elders = bossen.metPasskeyElders();
        if (elders > 0) {
            mensen.add(Controle.mist(
                    "Passkeys van een ander adres: bij " + elders + (elders == 1 ? " persoon" : " mensen"),
                    "Die werken hier niet. Inloggen kan met een herstelcode. Heeft iemand die niet? Haal dan bij Mensen de"
                            + " passkey weg. Met het wachtwoord maakt die persoon daarna een nieuwe.",
                    Opzetstap.COLLEGAS));
        }
        return mensen;
    }

    private Controle coordinator() {
        return bezetting.is(Rol.COORDINATOR)
                ? Controle.goed("Er is een coördinator", "aanmeldingen komen bij iemand aan", Opzetstap.COLLEGAS)
                : Controle.mist(
                        "Nog geen coördinator",
                        "Zonder coördinator komt een aanmelding nergens aan.",
                        Opzetstap.COLLEGAS);
    }

    private Controle demo() {
        int demo = demomerk.geslotenDemoaccounts();
        return demo == 0
                ? Controle.goed(
                        "Er zijn geen demo-accounts", "niemand logt in met een bekend wachtwoord", Opzetstap.NAKIJKEN)
                : Controle.mist(
                        "Deze database begon als demo",
                        "De demo-accounts kunnen niet inloggen. De verzonnen zaken tellen wel mee. Begin met een lege"
                                + " database.",
                        Opzetstap.NAKIJKEN);
    }

    /** Asked only where somebody works on the street, or something was reported there. */
    private Optional<Controle> teamleider() {
        if (bezetting.is(Rol.TEAMLEIDER)) {
            return Optional.of(Controle.goed(
                    "Er is een teamleider", "meldingen van overlast komen bij iemand aan", Opzetstap.COLLEGAS));
        }
        return bezetting.is(Rol.CONCIERGE) && aanbod.doet(Deel.STRAAT) || stappen.opStraat()
                ? Optional.of(Controle.mist(
                        "Nog geen teamleider",
                        "Zonder teamleider beoordeelt niemand een melding van een bewoner, en krijgt geen conciërge"
                                + " buurten.",
                        Opzetstap.COLLEGAS))
                : Optional.empty();
    }
}
