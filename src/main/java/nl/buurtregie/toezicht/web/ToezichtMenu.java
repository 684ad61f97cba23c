package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;
import nl.buurtregie.toezicht.OpvallendeInzagen;

/** The list for the privacyfunctionaris, and for everybody a question as long as it waits. */
@ApplicationScoped
class ToezichtMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private OpvallendeInzagen inzagen;

    @Override
    public int order() {
        return 79;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .map(ik -> Stream.concat(lijst(ik, pad), vragen(ik, pad)).toList())
                .orElse(List.of());
    }

    private Stream<NavItem> lijst(Ik ik, String pad) {
        if (!ik.is(Rol.PRIVACYFUNCTIONARIS)) {
            return Stream.empty();
        }
        boolean hier = pad.equals(InzagePagina.HIER) || pad.startsWith(InzagePagina.HIER + "/");
        return Stream.of(new NavItem("Inzage", InzagePagina.HIER, "eye", aantal(inzagen.aantal()), hier));
    }

    private Stream<NavItem> vragen(Ik ik, String pad) {
        int open = inzagen.aan(ik).size();
        return open == 0
                ? Stream.empty()
                : Stream.of(new NavItem(
                        "Vraag aan jou",
                        InzagevragenPagina.HIER,
                        "message-2",
                        open,
                        pad.startsWith(InzagevragenPagina.HIER)));
    }

    private static Integer aantal(int hoeveel) {
        return hoeveel == 0 ? null : Integer.valueOf(hoeveel);
    }
}
