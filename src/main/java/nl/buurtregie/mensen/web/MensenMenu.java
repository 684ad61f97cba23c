package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** The first thing that a beheerder finds in the menu. */
@ApplicationScoped
class MensenMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    /** Before all lists of subjects. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.BEHEERDER))
                .map(ik -> List.of(
                        new NavItem("Mensen", Mensenbeeld.HIER, "users", null, pad.startsWith(Mensenbeeld.HIER))))
                .orElse(List.of());
    }
}
