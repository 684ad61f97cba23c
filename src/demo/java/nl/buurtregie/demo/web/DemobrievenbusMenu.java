package nl.buurtregie.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.MenuPart;
import nl.buurtregie.platform.web.page.NavItem;

/** The mail of the demo, last in everybody's menu. */
@ApplicationScoped
class DemobrievenbusMenu implements MenuPart {

    @Inject
    private Demoaccounts demo;

    @Inject
    private Sessie sessie;

    @Override
    public int order() {
        return 999;
    }

    @Override
    public List<NavItem> items(String pad) {
        return demo.isAan() && sessie.find().isPresent()
                ? List.of(new NavItem("Post van de demo", "/demo-post", "mail", null, pad.startsWith("/demo-post")))
                : List.of();
    }
}
