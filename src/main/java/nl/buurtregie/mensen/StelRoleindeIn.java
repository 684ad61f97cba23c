package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;

/** A role gets a last day, another one, or none. */
@ApplicationScoped
@Transactional
class StelRoleindeIn {

    private static final int JAREN = 10;

    @Inject
    private Beheerrecht recht;

    @Inject
    private Rolperioden perioden;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Clock clock;

    /** @param tot last day; null when the role goes on */
    public Gehoord stelIn(Ik ik, long wie, Rol rol, LocalDate tot) {
        Medewerker persoon = recht.neem(ik, wie);
        if (!persoon.rollen().contains(rol)) {
            throw new NotFound();
        }
        LocalDate vandaag = LocalDate.now(clock);
        if (tot != null && (tot.isBefore(vandaag) || tot.isAfter(vandaag.plusYears(JAREN)))) {
            throw new RuleViolation("M16", "tot", "Kies een laatste dag vanaf vandaag en binnen tien jaar.");
        }
        if (tot != null && rol == Rol.BEHEERDER) {
            recht.eisNogEen(persoon);
        }
        perioden.tot(wie, rol, tot);
        String einde = tot == null ? "zonder einde" : "tot en met " + DutchDates.withYear(tot);
        boek.schrijf(wie, ik, Accountwijziging.Wat.ROL_TOT, rol.woord() + " " + einde);
        return post.gewijzigd(persoon, ik.naam() + " wijzigde je rol. Je bent " + rol.woord() + " " + einde + ".");
    }
}
