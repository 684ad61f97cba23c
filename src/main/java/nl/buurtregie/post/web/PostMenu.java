package nl.buurtregie.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.MenuPart;
import nl.buurtregie.platform.web.NavItem;
import nl.buurtregie.post.Uitgaandepost;

/** Outgoing mail in the menu; the count says that some of it waits for a decision, on whichever page one is. */
@ApplicationScoped
public class PostMenu implements MenuPart {

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
                .map(ik -> {
                    int open = post.teBesluiten();
                    return List.of(
                            new NavItem("Post", "/post", "mail", open == 0 ? null : open, pad.startsWith("/post")));
                })
                .orElse(List.of());
    }
}
