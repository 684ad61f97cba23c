package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.RuleViolation;

/**
 * Somebody does not work here any more. In one transaction the open work goes to others, every session and key ends, and the
 * account closes: there is no moment with half of it.
 */
@ApplicationScoped
@Transactional
public class SluitAccount {

    /** Whoever closes it says that nobody takes this work yet. */
    public static final long NIEMAND = 0;

    @Inject
    private Beheerrecht recht;

    @Inject
    private Werkverdeling werk;

    @Inject
    private Sleutels sleutels;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Clock clock;

    /**
     * @param naar by role with open work: who takes it, or {@link #NIEMAND}
     * @return how many pieces of work are without anybody now
     */
    public int sluit(Ik ik, long wie, Map<Rol, Long> naar) {
        Medewerker persoon = recht.get(ik, wie);
        if (persoon.stand() != Accountstand.ACTIEF) {
            throw new RuleViolation("M17", "Alleen een account in gebruik kan gesloten worden.");
        }
        if (ik.id() == wie) {
            throw new RuleViolation("M18", "Je eigen account kun je niet sluiten. Vraag het een andere beheerder.");
        }
        recht.eisNogEen(persoon);
        int zonder = draagOver(ik, wie, naar);
        sleutels.sluitDeuren(wie);
        persoon.sluit(clock.instant());
        boek.schrijf(wie, ik, Accountwijziging.Wat.GESLOTEN, zonder == 0 ? null : zonder + " zonder opvolger");
        post.gewijzigd(persoon, ik.naam() + " sloot je account van Buurtregie. Je kunt niet meer inloggen.");
        return zonder;
    }

    private int draagOver(Ik ik, long wie, Map<Rol, Long> naar) {
        werk.leegTeMaken(wie);
        Set<Rol> open = werk.van(wie).keySet();
        for (Rol rol : open) {
            Long opvolger = naar.get(rol);
            if (opvolger == null
                    || opvolger != NIEMAND
                            && werk.opvolgers(rol, wie).stream()
                                    .noneMatch(een -> een.id().equals(opvolger))) {
                throw new RuleViolation(
                        "M19", "naar-" + rol.code(), "Kies wie het werk als " + rol.woord() + " overneemt.");
            }
        }
        int zonder = 0;
        for (Rol rol : open) {
            Long opvolger = naar.get(rol);
            zonder += werk.draagOver(ik, rol, wie, opvolger == NIEMAND ? null : opvolger);
        }
        return zonder;
    }
}
