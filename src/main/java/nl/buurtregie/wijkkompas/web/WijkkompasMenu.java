package nl.buurtregie.wijkkompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** What managers and researchers find in the menu. */
@ApplicationScoped
class WijkkompasMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<NavItem> items(String pad) {
        Optional<Ik> ik = sessie.find();
        List<NavItem> items = new ArrayList<>();
        boolean cijfers =
                ik.filter(wie -> wie.is(Rol.MANAGER) || wie.is(Rol.ANALIST)).isPresent();
        if (cijfers) {
            items.add(item("Zaken nu", "/zaken-nu", "chart-bar", pad));
            items.add(item("Resultaten", "/resultaten", "chart-histogram", pad));
            items.add(item("Overlast", "/overlast-cijfers", "trash", pad));
            items.add(item("Kaart", "/kaart", "map", pad));
            items.add(item("Wijkkompas", "/wijkkompas", "compass", pad));
        }
        if (cijfers) {
            items.add(item("Geld", "/geld", "coin-euro", pad));
            items.add(item("Jaarverslag", "/jaarverslag", "report", pad));
            items.add(item("Publicaties", "/publicaties", "certificate", pad));
        }
        if (!cijfers && ik.filter(wie -> wie.is(Rol.TEAMLEIDER)).isPresent()) {
            items.add(item("Cijfers", "/overlast-cijfers", "chart-bar", pad));
        }
        if (cijfers || ik.filter(wie -> wie.is(Rol.COORDINATOR)).isPresent()) {
            items.add(item("Ervaringen", "/ervaringen", "mood-smile", pad));
        }
        return items;
    }

    private static NavItem item(String woord, String href, String icoon, String pad) {
        return new NavItem(woord, href, icoon, null, pad.equals(href));
    }
}
