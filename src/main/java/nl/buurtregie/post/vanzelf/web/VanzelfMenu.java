package nl.buurtregie.post.vanzelf.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** What goes out by itself, in the menu of the coördinator. */
@ApplicationScoped
class VanzelfMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 79;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.COORDINATOR))
                .map(ik -> List.of(
                        new NavItem("Gaat vanzelf", "/gaat-vanzelf", "send", null, pad.startsWith("/gaat-vanzelf"))))
                .orElse(List.of());
    }
}
