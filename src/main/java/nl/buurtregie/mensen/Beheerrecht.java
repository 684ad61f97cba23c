package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Turn;

/** Who may act on the account of another, and that somebody always can. */
@ApplicationScoped
class Beheerrecht {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private Clock clock;

    /** Somebody in whose account something changes; see {@link #get}. */
    Medewerker neem(Ik ik, long wie) {
        Medewerker persoon = get(ik, wie);
        if (persoon.isGewist()) {
            throw new RuleViolation("M32", "De gegevens van dit account zijn gewist. Nodig deze persoon opnieuw uit.");
        }
        return persoon;
    }

    /** @throws NotFound for everybody but a beheerder, and when there is no such account */
    Medewerker get(Ik ik, long wie) {
        eis(ik);
        return medewerkers.get(wie);
    }

    /** Somebody else changed this account since the page was opened. */
    Changed tweede() {
        return Changed.bySomebody(clock.instant());
    }

    void eis(Ik ik) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
    }

    /** To act on: two beheerders who take each other's role wait for each other, and the second is the last one by then. */
    boolean moetBlijven(Medewerker wie) {
        Turn.take(em, "beheerders");
        return isLaatste(wie);
    }

    /** Somebody stops being beheerder. */
    void eisNogEen(Medewerker wie) {
        if (moetBlijven(wie)) {
            throw new RuleViolation(
                    "M10",
                    "rollen",
                    "Dit is de laatste beheerder. Nodig eerst een tweede uit, en wacht tot die meedoet.");
        }
    }

    /** To show: nobody else who can log in is beheerder; whoever is invited cannot yet. */
    boolean isLaatste(Medewerker wie) {
        return toegang.isOpen(wie)
                && wie.rollen().contains(Rol.BEHEERDER)
                && medewerkers.met(Rol.BEHEERDER).stream()
                        .noneMatch(een -> toegang.isOpen(een) && !een.id().equals(wie.id()));
    }
}
