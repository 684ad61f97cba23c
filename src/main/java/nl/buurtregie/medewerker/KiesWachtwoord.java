package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.platform.RuleViolation;

/** What somebody chooses to log in with, whose right to choose was shown by a link. */
@ApplicationScoped
public class KiesWachtwoord {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Leklijst leklijst;

    @Inject
    private Eigennamen eigen;

    @Inject
    private OpenAccount openAccount;

    /** Takes an invitation, or begins as the first. */
    public void eerste(Medewerker medewerker, String naam, String gebruikersnaam, String wachtwoord, String herhaal) {
        keurNaam(gebruikersnaam);
        medewerker.neemtAan(naam, gebruikersnaam, hash(gebruikersnaam, wachtwoord, herhaal));
    }

    /** In the place of one that was forgotten; wherever the old one was used, one is logged out. */
    public void nieuw(Medewerker medewerker, String wachtwoord, String herhaal) {
        medewerker.nieuwWachtwoord(hash(medewerker.gebruikersnaam(), wachtwoord, herhaal));
    }

    private void keurNaam(String gebruikersnaam) {
        Gebruikersnaam.keur(gebruikersnaam);
        if (medewerkers.find(gebruikersnaam).isPresent()) {
            throw new RuleViolation(
                    "M9", "gebruikersnaam", "Iemand anders heeft deze gebruikersnaam al. Kies een andere.");
        }
    }

    private String hash(String gebruikersnaam, String wachtwoord, String herhaal) {
        Wachtwoordregels.keur(wachtwoord, gebruikersnaam, eigen.namen());
        leklijst.keur(wachtwoord);
        if (!wachtwoord.equals(herhaal)) {
            throw new RuleViolation("M3", "herhaal", "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
        }
        return openAccount.maakHash(wachtwoord);
    }
}
