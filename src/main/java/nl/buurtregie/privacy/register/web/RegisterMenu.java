package nl.buurtregie.privacy.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** The register in the menu of who answers for it, and of who sets what it tells. */
@ApplicationScoped
class RegisterMenu implements MenuPart {

    private static final String HIER = "/" + RegisterPagina.PAD;

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 83;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.PRIVACYFUNCTIONARIS) || ik.is(Rol.BEHEERDER))
                .map(ik -> List.of(new NavItem("Register", HIER, "book", null, pad.startsWith(HIER))))
                .orElse(List.of());
    }
}
