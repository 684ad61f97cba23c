package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.inloggen.ToonPasskey;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.security.OwnerCheck;

/** Judges what somebody who is in already filled in to show again to be the owner; a wrong password is a guess as at the login. */
@ApplicationScoped
class Eigenaarsproef {

    static final String GEMEENTE = OwnerCheck.FIELDS + "gemeente";
    static final String WACHTWOORD = OwnerCheck.FIELDS + "wachtwoord";
    private static final String PASSKEY = OwnerCheck.FIELDS + "passkey";

    @Inject
    private Inloggen inloggen;

    @Inject
    private ToonPasskey toon;

    @Inject
    private ClientAddress adres;

    @Inject
    private Eigensite site;

    /** @return null when it is sure, else what to say; empty when nothing was answered yet */
    String keur(Medewerker wie, MultivaluedMap<String, String> form) {
        String passkey = form.getFirst(PASSKEY);
        if (passkey != null && !passkey.isBlank()) {
            try {
                toon.bevestig(wie, passkey, site.nu());
                return null;
            } catch (RuleViolation nee) {
                return nee.getMessage();
            }
        }
        if (!wie.heeftWachtwoord()) { // done there, and then the session is fresh
            return form.containsKey(GEMEENTE) ? "De gemeente heeft dit nog niet gezegd. Doe dat eerst." : "";
        }
        String wachtwoord = form.getFirst(WACHTWOORD);
        if (wachtwoord == null) {
            return "";
        }
        Optional<Medewerker> eigenaar =
                inloggen.probeer(wie.gebruikersnaam(), Typed.asTyped(wachtwoord), adres.value());
        if (eigenaar.isEmpty()) {
            return "Dit wachtwoord klopt niet. Na 5 keer fout moet je een kwartier wachten.";
        }
        inloggen.gelukt(wie, adres.value());
        return null;
    }
}
