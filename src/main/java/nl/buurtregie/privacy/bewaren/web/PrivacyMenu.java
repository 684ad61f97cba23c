package nl.buurtregie.privacy.bewaren.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;
import nl.buurtregie.privacy.bewaren.Bewaarakkoord;

/** What the privacyfunctionaris finds in the menu. */
@ApplicationScoped
class PrivacyMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private Bewaarakkoord akkoord;

    @Override
    public int order() {
        return 81;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.PRIVACYFUNCTIONARIS))
                .map(ik ->
                        List.of(new NavItem("Bewaren", "/bewaren", "eraser", wachtend(), pad.startsWith("/bewaren"))))
                .orElse(List.of());
    }

    private Integer wachtend() {
        int aantal = akkoord.wachtend().size();
        return aantal == 0 ? null : aantal;
    }
}
