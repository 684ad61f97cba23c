package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.RuleViolation;

/** A passkey or the app of somebody works no longer: by its owner, or by a beheerder who was called about a lost telephone. */
@ApplicationScoped
@Transactional
public class HaalSleutelWeg {

    @Inject
    private Passkeys passkeys;

    @Inject
    private Codeapps codeapps;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private Sleutelschrift schrift;

    /** @throws RuleViolation M25 for the last way of one's own */
    public Gehoord passkey(Ik ik, long wie, long passkeyId) {
        Medewerker eigenaar = medewerkers.get(wie);
        Optional<Passkey> gevonden = passkeys.find(wie, passkeyId);
        if (gevonden.isEmpty()) {
            return Gehoord.NIETS_GEWIJZIGD;
        }
        Passkey weg = gevonden.get();
        eisNogEen(ik, eigenaar, bos -> bos.passkeys().contains(weg));
        passkeys.remove(weg);
        return schrift.schrijf(
                eigenaar,
                ik,
                Wat.PASSKEY_WEG,
                weg.naam(),
                door(ik, wie) + " haalde een passkey van je account weg, van " + weg.naam() + ". Die werkt niet meer.");
    }

    /** @throws RuleViolation M25 for the last way of one's own */
    public Gehoord codeapp(Ik ik, long wie) {
        Medewerker eigenaar = medewerkers.get(wie);
        if (codeapps.van(wie).isEmpty()) {
            return Gehoord.NIETS_GEWIJZIGD;
        }
        eisNogEen(ik, eigenaar, Sleutelbos::heeftCodeapp);
        codeapps.remove(wie);
        return schrift.schrijf(
                eigenaar,
                ik,
                Wat.CODEAPP_WEG,
                null,
                door(ik, wie) + " haalde de app die codes maakt van je account weg. Zijn codes werken niet meer.");
    }

    /** A beheerder may take all: whoever then logs in with the password makes a new one. */
    private void eisNogEen(Ik ik, Medewerker eigenaar, Predicate<Sleutelbos> werktHier) {
        Sleutelbos bos = bossen.van(eigenaar.id());
        int over = bos.aantal() - (werktHier.test(bos) ? 1 : 0);
        if (ik.id() == eigenaar.id() && toegang.vraagtTweedeStap(eigenaar) && over < 1) {
            throw new RuleViolation(
                    "M25", "Dit is je laatste tweede stap, en jouw rol heeft er een nodig. Stel eerst een andere in.");
        }
    }

    private static String door(Ik ik, long wie) {
        return ik.id() == wie ? "Je" : ik.naam();
    }
}
