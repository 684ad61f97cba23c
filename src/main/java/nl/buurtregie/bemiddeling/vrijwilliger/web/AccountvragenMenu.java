package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/** For a beheerder: for how many an account was asked. */
@ApplicationScoped
class AccountvragenMenu implements MenuPart {

    private static final String HIER = "/" + AccountvragenPagina.PAD;

    @Inject
    private Sessie sessie;

    @Inject
    private Loopbanen loopbanen;

    /** After the people themselves. */
    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.BEHEERDER))
                .map(ik -> {
                    int wachten = loopbanen.accountvragen(ik).size();
                    return List.of(new NavItem(
                            "Gevraagde accounts",
                            HIER,
                            "user-plus",
                            wachten == 0 ? null : wachten,
                            pad.startsWith(HIER)));
                })
                .orElse(List.of());
    }
}
