package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RolGekregen;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** Somebody may do more, or less, from now on; he or she hears of it. */
@ApplicationScoped
@Transactional
class WijzigRollen {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Werkverdeling werk;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Event<RolGekregen> gekregen;

    /**
     * Only what somebody ticked or cleared: a role that was taken or given since the page was made stays taken or given.
     *
     * @param getoond what this person had on the page
     * @throws Changed when nothing of it was there any more, or it was not told
     */
    public Gehoord wijzig(Ik ik, long wie, Set<Rol> getoond, Set<Rol> rollen) {
        Medewerker persoon = recht.neem(ik, wie);
        if (rollen.isEmpty()) {
            throw new RuleViolation(
                    "M12", "rollen", "Kies minstens één rol. Werkt iemand hier niet meer? Sluit dan het account.");
        }
        Set<Rol> erbij = verschil(verschil(rollen, getoond), persoon.rollen());
        Set<Rol> weg = verschil(getoond, rollen);
        weg.retainAll(persoon.rollen());
        eisKanWeg(persoon, getoond, erbij, weg);
        List<String> zinnen = new ArrayList<>();
        for (Rol rol : weg) {
            persoon.verliest(rol);
            boek.schrijf(wie, ik, Accountwijziging.Wat.ROL_GENOMEN, rol.woord());
            zinnen.add("Je bent geen " + rol.woord() + " meer.");
        }
        for (Rol rol : erbij) {
            persoon.krijgt(rol);
            gekregen.fire(new RolGekregen(wie, rol));
            boek.schrijf(wie, ik, Accountwijziging.Wat.ROL_GEGEVEN, rol.woord());
            zinnen.add("Je bent nu ook " + rol.woord() + ".");
        }
        return zinnen.isEmpty()
                ? Gehoord.NIETS_GEWIJZIGD
                : post.gewijzigd(
                        persoon, ik.naam() + " wijzigde wat je mag in Buurtregie. " + String.join(" ", zinnen));
    }

    private void eisKanWeg(Medewerker persoon, Set<Rol> getoond, Set<Rol> erbij, Set<Rol> weg) {
        Set<Rol> nu = persoon.rollen();
        boolean houdtNiets = erbij.isEmpty() && weg.containsAll(nu);
        if (!nu.isEmpty() && (getoond.isEmpty() || houdtNiets)) {
            throw recht.tweede();
        }
        if (weg.contains(Rol.BEHEERDER)) {
            recht.eisNogEen(persoon);
        }
        if (!weg.isEmpty()) {
            werk.leegTeMaken(persoon.id()); // who gives this one work waits, or gave it before it is counted here
            weg.forEach(rol -> eisGeenWerk(persoon, rol));
        }
    }

    private void eisGeenWerk(Medewerker persoon, Rol rol) {
        List<?> open = werk.van(persoon.id()).getOrDefault(rol, List.of());
        if (!open.isEmpty()) {
            String hoeveel = open.size() == 1 ? "is nog 1 zaak" : "zijn nog " + open.size() + " zaken";
            throw new RuleViolation(
                    "M15",
                    "rollen",
                    "Als " + rol.woord() + " " + hoeveel + " open. Laat die eerst overdragen."
                            + (rol == Rol.BEMIDDELAAR ? " Is er niemand? Dat kan ook aan ‘nog niemand’." : ""));
        }
    }

    private static Set<Rol> verschil(Set<Rol> van, Set<Rol> zonder) {
        Set<Rol> over = EnumSet.noneOf(Rol.class);
        over.addAll(van);
        over.removeAll(zonder);
        return over;
    }
}
