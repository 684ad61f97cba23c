package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.RuleViolation;

/**
 * Somebody comes back: same account, same roles, also those whose last day passed in between. Keys of before stay withdrawn, and the work
 * of before stays with whoever has it now.
 */
@ApplicationScoped
@Transactional
class HeropenAccount {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Rolperioden perioden;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Accountspoor spoor;

    public void heropen(Ik ik, long wie) {
        Medewerker persoon = recht.neem(ik, wie);
        if (persoon.stand() != Accountstand.GESLOTEN) {
            throw new RuleViolation("M17", "Dit account is niet gesloten.");
        }
        medewerkers.eenVoorEen();
        if (persoon.email().filter(adres -> !medewerkers.op(adres).isEmpty()).isPresent()) {
            throw new RuleViolation(
                    "M13", "Met het e-mailadres van dit account werkt nu iemand anders. Wijzig eerst een van de twee.");
        }
        persoon.heropent();
        perioden.zonderVerlopenEinde(wie);
        boek.schrijf(wie, ik, Accountwijziging.Wat.HEROPEND, null);
        boolean kende = persoon.stand() == Accountstand.ACTIEF;
        if (kende) {
            post.gewijzigd(persoon, ik.naam() + " opende je account van Buurtregie weer. " + hoe(persoon));
        }
    }

    private String hoe(Medewerker wie) {
        if (wie.heeftWachtwoord()) {
            return "Log in met je gebruikersnaam en het wachtwoord van eerst. Weet je dat niet meer? Kies dan een nieuw"
                    + " wachtwoord bij Wachtwoord vergeten. Passkeys, je app met codes, herstelcodes en je agendalink van eerst"
                    + " werken niet meer. Maak ze opnieuw als je bent ingelogd.";
        }
        return (spoor.isGemeenteAan()
                        ? "Log in via de gemeente, zoals eerst."
                        : "Inloggen via de gemeente kan niet meer. Vraag je beheerder om een link voor een wachtwoord.")
                + " Je agendalink van eerst werkt niet meer.";
    }
}
