package nl.buurtregie.bemiddeling.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.mail.Mailvoorstellen;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** Mails of verwijzers, in the menu of the coördinator. */
@ApplicationScoped
class MailMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private Mailvoorstellen voorstellen;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public List<NavItem> items(String pad) {
        if (sessie.find().filter(ik -> ik.is(Rol.COORDINATOR)).isEmpty()) {
            return List.of();
        }
        boolean inZaak = pad.startsWith("/bemiddelingen/"); // a case asks enough of the database already
        int aantal = inZaak ? 0 : voorstellen.aantalOpen();
        boolean hier = pad.equals(MailPagina.PAD) || pad.startsWith(MailPagina.PAD + "/");
        return List.of(new NavItem("E-mail", MailPagina.PAD, "mail", aantal == 0 ? null : aantal, hier));
    }
}
