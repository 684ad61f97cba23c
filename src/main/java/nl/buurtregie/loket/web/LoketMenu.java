package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.mail.web.MailPagina;
import nl.buurtregie.loket.Melderberichten;
import nl.buurtregie.loket.volgen.web.BerichtenPagina;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** What came in through the counter or by mail, in the menu of the coördinator, with how much of it waits. */
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
        Optional<Ik> coordinator = sessie.find().filter(ik -> ik.is(Rol.COORDINATOR));
        if (coordinator.isEmpty()) {
            return List.of();
        }
        boolean inZaak = pad.startsWith("/bemiddelingen/"); // a case asks enough of the database already
        Melderberichten.Aantallen wacht =
                inZaak ? new Melderberichten.Aantallen(0, 0) : berichten.wachtend(coordinator.get());
        boolean bijMail = pad.equals(MailPagina.PAD) || pad.startsWith(MailPagina.PAD + "/");
        return List.of(
                item(
                        "Van melders",
                        BerichtenPagina.PAD,
                        "message-circle",
                        wacht.berichten(),
                        pad.equals(BerichtenPagina.PAD)),
                item("E-mail", MailPagina.PAD, "mail", wacht.mails(), bijMail));
    }

    private static NavItem item(String woord, String pad, String icoon, int aantal, boolean hier) {
        return new NavItem(woord, pad, icoon, aantal == 0 ? null : aantal, hier);
    }
}
