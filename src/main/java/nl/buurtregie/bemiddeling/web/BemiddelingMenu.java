package nl.buurtregie.bemiddeling.web;

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

/** What coördinator and mediators find in the menu. */
@ApplicationScoped
class BemiddelingMenu implements MenuPart {

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
        boolean coordinator = ik.filter(wie -> wie.is(Rol.COORDINATOR)).isPresent();
        boolean bemiddelaar = ik.filter(wie -> wie.is(Rol.BEMIDDELAAR)).isPresent();
        if (coordinator) {
            items.add(item("Werkvoorraad", "/werkvoorraad", "list-check", pad));
            items.add(item("Nieuwe aanmelding", "/aanmelding", "phone-plus", pad));
        }
        if (bemiddelaar) {
            items.add(item("Mijn zaken", "/mijn-zaken", "briefcase", pad));
        }
        if (coordinator || bemiddelaar) {
            items.add(item("Zoeken", "/zoeken", "search", pad));
            items.add(item("Agenda", "/agenda", "calendar-week", pad));
        }
        if (coordinator) {
            items.add(item("Vrijwilligers", "/vrijwilligers", "users", pad));
            items.add(item("Verwijzers", "/verwijzers", "address-book", pad));
        }
        if (bemiddelaar) {
            items.add(item("Mijn kalender", "/mijn-kalender", "calendar", pad));
            items.add(item("Mijn uren", "/mijn-uren", "clock", pad));
        }
        if (coordinator || bemiddelaar) {
            items.add(item("Mijn gegevens", "/mijn-gegevens", "user", pad));
            items.add(item("Afwezigheid", "/afwezigheid", "calendar-off", pad));
        }
        return items;
    }

    private static NavItem item(String woord, String href, String icoon, String pad) {
        return new NavItem(woord, href, icoon, null, pad.equals(href));
    }
}
