package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;

/** Somebody says where mail of the work may go, or that it may not. */
@ApplicationScoped
@Transactional
public class WijzigEmail {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Adreswissel anderen;

    @Inject
    private Event<AdresGekregen> gekregen;

    /** Of talks, for the own calendar; what was sent already is kept right. */
    public void wilUitnodigingen(Ik ik, boolean graag) {
        medewerkers.get(ik.id()).wilUitnodigingen(graag);
    }

    /** @param email null for no mail at all; refused of a mediator who had an address */
    public void wijzig(Ik ik, String email) {
        if (email != null) {
            keur(email);
            medewerkers.eenVoorEen();
            medewerkers.eisVrij(email, ik.id());
        }
        Medewerker wie = medewerkers.get(ik.id());
        String oud = wie.email().orElse(null);
        if (email == null && oud != null && wie.rollen().contains(Rol.BEMIDDELAAR)) {
            throw new RuleViolation(
                    "M45",
                    "email",
                    "Vul een e-mailadres in. Zonder adres krijg je geen vraag voor een zaak, en geen link als je je wachtwoord vergeet.");
        }
        if (!Objects.equals(oud, email)) {
            wie.bereikbaarOp(email);
            anderen.gewisseld(wie, oud);
            if (email != null) {
                gekregen.fire(new AdresGekregen(ik.id()));
            }
        }
    }

    /** Whether mail can arrive there. */
    public static boolean isGoed(String email) {
        return MailAddress.isPossible(email);
    }

    /** @throws RuleViolation when mail can never arrive there */
    public static void keur(String email) {
        if (!isGoed(email)) {
            throw new RuleViolation("M6", "email", "Vul het e-mailadres zo in: naam@voorbeeld.nl.");
        }
    }
}
