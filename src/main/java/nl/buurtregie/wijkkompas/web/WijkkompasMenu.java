package nl.buurtregie.wijkkompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.MenuPart;
import nl.buurtregie.platform.web.NavItem;

/** What managers and researchers find in the menu. */
@ApplicationScoped
public class WijkkompasMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.MANAGER) || ik.is(Rol.ANALIST))
                .map(ik -> List.of(
                        new NavItem("Zaken nu", "/zaken-nu", "chart-bar", null, pad.equals("/zaken-nu")),
                        new NavItem("Resultaten", "/resultaten", "chart-histogram", null, pad.equals("/resultaten"))))
                .orElse(List.of());
    }
}
