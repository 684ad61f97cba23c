package nl.buurtregie.wijkkompas.kompas.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;
import nl.buurtregie.wijkkompas.kompas.Kompascijfers;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;

/** KOM-20: what everybody may know of a wijk. */
@Path("wijk")
@ApplicationScoped
public class WijkPagina {

    static final String PAD = "/wijk";

    private static final int VIJF_MINUTEN = 300;

    @Inject
    private Kompaslezer lezer;

    @Inject
    private Kompascijfers cijfers;

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    @Transactional
    public Response lijst() {
        WijkView.Lijst lijst = lezer.lees(null)
                .map(WijkPagina::wijken)
                .map(gebieden -> new Wijkbeeld(gebieden, stof(gebieden, Niveau.WIJK)).lijst())
                .orElseGet(() -> new WijkView.Lijst(null, lezer.waaromNiet(), List.of()));
        return Page.shared(VIJF_MINUTEN, "kompas/wijken", "Uw wijk in cijfers", lijst);
    }

    @GET
    @Path("{wijk}")
    @PermitAll
    @Throttled(Throttle.Kind.PUBLIC)
    @Transactional
    public Response toon(@PathParam("wijk") String code) {
        Optional<Kompasgebieden> gelezen = lezer.lees(null);
        if (gelezen.isEmpty()) {
            return lijst();
        }
        Gebied gebied = gelezen.get().find(code).orElseThrow(NotFound::new);
        WijkView view = new Wijkbeeld(gelezen.get(), stof(gelezen.get(), gebied.niveau())).maak(code);
        return Page.shared(VIJF_MINUTEN, "kompas/wijk", view.naam() + " in cijfers", view);
    }

    /** The list is of wijken of one kind; the other kind can still be asked for. */
    private static Kompasgebieden wijken(Kompasgebieden gebieden) {
        return new Kompasgebieden(
                gebieden.publicatie(),
                gebieden.geldig(),
                gebieden.jaren(),
                gebieden.waaromNiet(),
                gebieden.alle().stream()
                        .filter(een -> een.niveau() == Niveau.WIJK)
                        .toList(),
                gebieden.gemeenten(),
                gebieden.ligging());
    }

    /** Of the newest year; each wijk is put beside its own city by {@link Wijkbeeld}. */
    private Kompasstof stof(Kompasgebieden gebieden, Niveau niveau) {
        String eerste = gebieden.gemeente(gebieden.alle().get(0).code());
        return cijfers.openbaar(gebieden.publicatie(), gebieden.jaren().get(0), niveau, eerste);
    }
}
