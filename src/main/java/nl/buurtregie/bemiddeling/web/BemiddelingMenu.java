package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.MenuPart;
import nl.buurtregie.platform.web.NavItem;

/** What coördinator and mediators find in the menu. */
@ApplicationScoped
public class BemiddelingMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<NavItem> items(String pad) {
        Optional<Ik> ik = sessie.find();
        List<NavItem> items = new ArrayList<>();
        if (ik.filter(wie -> wie.is(Rol.COORDINATOR)).isPresent()) {
            items.add(item("Werkvoorraad", "/werkvoorraad", "list-check", pad));
            items.add(item("Nieuwe aanmelding", "/aanmelding", "phone-plus", pad));
            items.add(item("Vrijwilligers", "/vrijwilligers", "users", pad));
        }
        if (ik.filter(wie -> wie.is(Rol.BEMIDDELAAR)).isPresent()) {
            items.add(item("Mijn zaken", "/mijn-zaken", "briefcase", pad));
            items.add(item("Mijn gegevens", "/mijn-gegevens", "user", pad));
        }
        if (!items.isEmpty()) {
            items.add(item("Afwezigheid", "/afwezigheid", "calendar-off", pad));
            items.add(item("Zoeken", "/zoeken", "search", pad));
        }
        return items;
    }

    private static NavItem item(String woord, String href, String icoon, String pad) {
        return new NavItem(woord, href, icoon, null, pad.equals(href));
    }
}
