package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.beveiliging.Opvallendheden;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** The security log in the menu of the beheerder, with how much stands out. */
@ApplicationScoped
class BeveiligingMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private Opvallendheden opvallendheden;

    /** After the people. */
    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.BEHEERDER))
                .map(ik -> List.of(item(pad)))
                .orElse(List.of());
    }

    private NavItem item(String pad) {
        int aantal = opvallendheden.aantal();
        return new NavItem(
                "Beveiliging",
                Beveiligingsbeeld.HIER,
                "shield-lock",
                aantal == 0 ? null : Integer.valueOf(aantal),
                pad.startsWith(Beveiligingsbeeld.HIER));
    }
}
