package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.loket.Melderberichten;
import nl.buurtregie.loket.volgen.web.BerichtenPagina;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** What came in through the counter; in the menu of the coördinator as long as something waits. */
@ApplicationScoped
class LoketMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private Melderberichten berichten;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<NavItem> items(String pad) {
        if (sessie.find().filter(ik -> ik.is(Rol.COORDINATOR)).isEmpty()) {
            return List.of();
        }
        boolean inZaak = pad.startsWith("/bemiddelingen/"); // a case asks enough of the database already
        int aantal = inZaak ? 0 : berichten.aantalOngezien();
        boolean hier = pad.equals(BerichtenPagina.PAD);
        return List.of(
                new NavItem("Van melders", BerichtenPagina.PAD, "message-circle", aantal == 0 ? null : aantal, hier));
    }
}
