package nl.buurtregie.archief.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** The archive in the menu of who hands it over. */
@ApplicationScoped
class ArchiefMenu implements MenuPart {

    private static final String HIER = "/" + ArchiefPagina.PAD;

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 84;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.PRIVACYFUNCTIONARIS) || ik.is(Rol.BEHEERDER))
                .map(ik -> List.of(new NavItem("Archief", HIER, "archive", null, pad.startsWith(HIER))))
                .orElse(List.of());
    }
}
