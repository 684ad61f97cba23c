package nl.buurtregie.overlast.web;

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

/** What the team on the street finds in the menu. */
@ApplicationScoped
class OverlastMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<NavItem> items(String pad) {
        Optional<Ik> ik = sessie.find();
        boolean concierge = ik.filter(wie -> wie.is(Rol.CONCIERGE)).isPresent();
        boolean teamleider = ik.filter(wie -> wie.is(Rol.TEAMLEIDER)).isPresent();
        List<NavItem> items = new ArrayList<>();
        if (concierge) {
            items.add(item("Mijn ronde", "/straat", "walk", pad));
        }
        if (concierge || teamleider) {
            items.add(item("Overlast", "/overlast", "list-check", pad));
            items.add(item("Kaart", "/overlast/kaart", "map-pin", pad));
            items.add(item("Hotspots", "/hotspots", "flame", pad));
            items.add(item("Melding opnemen", "/overlast/nieuw", "phone", pad));
        }
        if (ik.filter(wie -> wie.is(Rol.BEHEERDER)).isPresent()) {
            items.add(item("Soorten overlast", "/beheer/overlastsoorten", "category", pad));
            items.add(item("Partners", "/beheer/partners", "users-group", pad));
            items.add(item("Signalen", "/beheer/signalen", "send", pad));
            items.add(item("Open311", "/beheer/open311", "plug", pad));
        }
        if (teamleider) {
            items.add(item("Rooster", "/rooster", "calendar", pad));
        }
        if (teamleider || ik.filter(wie -> wie.is(Rol.BEHEERDER)).isPresent()) {
            items.add(item("Standaardantwoorden", "/beheer/antwoorden", "message-2", pad));
        }
        return items;
    }

    private static NavItem item(String woord, String href, String icoon, String pad) {
        return new NavItem(woord, href, icoon, null, pad.equals(href));
    }
}
