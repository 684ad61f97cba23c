package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** What the functional administrator finds in the menu. */
@ApplicationScoped
class BeheerMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.BEHEERDER))
                .map(ik -> List.of(
                        item("Hoe gaat het", "/beheer/hoe-gaat-het", "heart-rate-monitor", pad),
                        item("Vastgelopen werk", "/beheer/vastgelopen", "alert-triangle", pad),
                        item("Reservekopieën", "/beheer/reservekopieen", "database", pad),
                        item("Instellingen", "/beheer/instellingen", "adjustments", pad),
                        item("Beslistabellen", "/beheer/beslistabellen", "table", pad),
                        item("Codelijsten", "/beheer/codelijsten", "list-numbers", pad),
                        item("Intakevragen", "/beheer/intakevragen", "list-details", pad),
                        item("Processen", "/beheer/processen", "route", pad),
                        item("Postcodes", "/beheer/postcodes", "map-pin", pad),
                        item("Gebieden", "/beheer/gebieden", "map-2", pad),
                        item("Cijfers nakijken", "/beheer/feiten", "clipboard-check", pad),
                        item("Opzetten", "/opzetten", "list-check", pad)))
                .orElse(List.of());
    }

    private static NavItem item(String woord, String href, String icoon, String pad) {
        return new NavItem(woord, href, icoon, null, pad.startsWith(href));
    }
}
