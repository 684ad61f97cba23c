package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Gehoord;

/** What a beheerder can change about somebody who stays: who that is, and what he or she may do. Each is an act of its own. */
@ApplicationScoped
public class WijzigAccount {

    @Inject
    private WijzigPersoon persoon;

    @Inject
    private WijzigRollen rollen;

    @Inject
    private StelRoleindeIn roleinde;

    /** @param email null for no mail at all */
    public record Persoon(String naam, String email) {}

    /** @param gezien what stood on the page */
    public Gehoord persoon(Ik ik, long wie, Persoon gezien, Persoon nieuw) {
        return persoon.wijzig(ik, wie, gezien, nieuw);
    }

    /** @param getoond the roles on the page */
    public Gehoord rollen(Ik ik, long wie, Set<Rol> getoond, Set<Rol> nieuw) {
        return rollen.wijzig(ik, wie, getoond, nieuw);
    }

    public Gehoord roleinde(Ik ik, long wie, Rol rol, LocalDate tot) {
        return roleinde.stelIn(ik, wie, rol, tot);
    }
}
