package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.platform.Release;

/** Builds what stands around every page. */
@ApplicationScoped
public class Frames {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<MenuPart> parts;

    @Inject
    private Instance<WhoAmI> who;

    @Inject
    private BrowserSession session;

    @Inject
    private Instance<PublicCounter> counter;

    /** Without anything of a session. */
    public Frame forEverybody(String title) {
        String path = request.getRequestURI();
        return new Frame(
                title,
                null,
                List.of(),
                "",
                null,
                Release.version(),
                path,
                counter.get().shown(path));
    }

    Frame around(String title) {
        String path = request.getRequestURI();
        if (counter.get().covers(path)) {
            return new Frame(
                    title,
                    null,
                    List.of(),
                    session.csrf(),
                    session.takeFlash(),
                    Release.version(),
                    path,
                    counter.get().shown(path));
        }
        CurrentUser user = who.get().shown();
        List<NavItem> nav = user == null
                ? List.of()
                : parts.stream()
                        .sorted(Comparator.comparingInt(MenuPart::order))
                        .flatMap(part -> part.items(path).stream())
                        .toList();
        return new Frame(title, user, nav, session.csrf(), session.takeFlash(), Release.version(), path, null);
    }
}
