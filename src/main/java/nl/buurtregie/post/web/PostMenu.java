package nl.buurtregie.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;
import nl.buurtregie.post.Uitgaandepost;

/** Outgoing mail in the menu; on a list of work the count says that some of it waits for a decision. */
@ApplicationScoped
class PostMenu implements MenuPart {

    @Inject
    private Sessie sessie;

    @Inject
    private Uitgaandepost post;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<NavItem> items(String pad) {
        return sessie.find()
                .filter(ik -> ik.is(Rol.COORDINATOR) || ik.is(Rol.BEHEERDER))
                .map(ik -> List.of(new NavItem("Post", "/post", "mail", aantal(pad), pad.startsWith("/post"))))
                .orElse(List.of());
    }

    /** Not on other pages: it costs a question to the database. */
    private Integer aantal(String pad) {
        boolean werklijst = pad.equals("/werkvoorraad") || pad.startsWith("/post") || pad.startsWith("/beheer");
        int open = werklijst ? post.teBesluiten() : 0;
        return open == 0 ? null : open;
    }
}
