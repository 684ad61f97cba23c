package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** Somebody changes the own password; wherever the old one was used, one is logged out. */
@ApplicationScoped
@Transactional
public class WijzigWachtwoord {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Leklijst leklijst;

    @Inject
    private Eigennamen eigen;

    @Inject
    private Inloggen inloggen;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private AuditLog log;

    /**
     * The present password is a guess like any other: whoever sits at an open screen may not try on.
     *
     * @param adres from where, as the network says
     * @return the account with its new password
     */
    public Medewerker wijzig(Ik ik, String huidig, String nieuw, String herhaal, String adres) {
        Medewerker medewerker = medewerkers.get(ik.id());
        if (!medewerker.heeftWachtwoord()) {
            throw new RuleViolation("M27", "Jij logt in via de gemeente. Daar wijzig je je wachtwoord.");
        }
        if (inloggen.probeer(medewerker.gebruikersnaam(), huidig, adres).isEmpty()) {
            throw new RuleViolation(
                    "M1", "huidig", "Dit is niet je huidige wachtwoord. Na 5 keer fout moet je een kwartier wachten.");
        }
        inloggen.gelukt(medewerker, adres);
        if (!nieuw.equals(herhaal)) {
            throw new RuleViolation("M3", "herhaal", "De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
        }
        Wachtwoordregels.keur(nieuw, medewerker.gebruikersnaam(), eigen.namen());
        leklijst.keur(nieuw);
        medewerker.nieuwWachtwoord(openAccount.maakHash(nieuw));
        log.write(AuditEvent.PASSWORD_CHANGED, ik.id(), null, null);
        return medewerker;
    }
}
