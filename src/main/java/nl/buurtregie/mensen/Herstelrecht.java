package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.mensen.Accountlink.Soort;
import nl.buurtregie.platform.RuleViolation;

/** For whom a link for a new password may go out, and how often: a stranger must not fill a mailbox with them. */
@ApplicationScoped
class Herstelrecht {

    private static final int HOOGUIT = 3;
    private static final Duration IN = Duration.ofHours(1);

    @Inject
    private Beheerrecht recht;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private Accountlinks links;

    @Inject
    private Inlogslot slot;

    @Inject
    private Accountspoor spoor;

    /**
     * By the beheerder, for an account that is in use. Also a first password: of who came in through the gemeente, and cannot any more.
     *
     * @throws RuleViolation M17, M27
     */
    Medewerker get(Ik ik, long wie) {
        Medewerker persoon = recht.get(ik, wie);
        if (!toegang.isOpen(persoon)) {
            throw new RuleViolation("M17", "Alleen een account in gebruik kan een nieuw wachtwoord krijgen.");
        }
        if (spoor.deur(persoon).isAlleenGemeente()) {
            throw new RuleViolation(
                    "M27",
                    "Deze persoon logt in via de gemeente, en heeft hier geen wachtwoord. Maak dit account eerst los van de"
                            + " gemeente.");
        }
        return persoon;
    }

    /**
     * Those with this user name or at this address who did not get too many links in the last hour. Who never had a password does not get
     * one by asking: whoever reads that mail would come in without what the gemeente asked.
     */
    List<Medewerker> bekend(String naamOfAdres) {
        return Stream.concat(medewerkers.find(naamOfAdres).stream(), medewerkers.op(naamOfAdres).stream())
                .distinct()
                .filter(toegang::isOpen)
                .filter(Medewerker::heeftWachtwoord)
                .filter(wie -> wie.email().isPresent())
                .filter(wie -> links.gemaaktIn(IN, Soort.WACHTWOORD, wie.id()) < HOOGUIT)
                .toList();
    }

    Optional<Medewerker> open(long wie) {
        return Optional.of(medewerkers.get(wie)).filter(toegang::isOpen).filter(een -> !spoor.deur(een)
                .isAlleenGemeente());
    }

    /** Whoever has the mail need not wait for the guesses of others. */
    void opnieuw(Medewerker wie) {
        slot.open(wie.gebruikersnaam());
        links.trekIn(wie.id());
    }
}
