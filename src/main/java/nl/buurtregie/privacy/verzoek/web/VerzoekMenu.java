package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** Requests in the menu of the privacyfunctionaris; texts to look at in that of the coördinator, as long as there are any. */
@ApplicationScoped
class VerzoekMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private Verzoeken verzoeken;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<NavItem> items(String pad) {
        Optional<Ik> ik = sessie.find();
        if (ik.filter(een -> een.is(Rol.PRIVACYFUNCTIONARIS)).isPresent()) {
            int aantal = verzoeken.aantalOpen();
            return List.of(new NavItem(
                    "Verzoeken",
                    VerzoekenPagina.PAD,
                    "user-question",
                    aantal == 0 ? null : aantal,
                    pad.startsWith(VerzoekenPagina.PAD)));
        }
        boolean inZaak = pad.startsWith("/bemiddelingen/"); // a case asks enough of the database already
        int teksten =
                inZaak ? 0 : ik.map(een -> verzoeken.naTeKijken(een).size()).orElse(0);
        return teksten == 0
                ? List.of()
                : List.of(new NavItem(
                        "Na te kijken", TekstenPagina.PAD, "eraser", teksten, pad.startsWith(TekstenPagina.PAD)));
    }
}
