package nl.buurtregie.archief.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.archief.MaakPakket;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-14: what is kept for good goes to the e-depot. No person is in it. */
@Path(ArchiefPagina.PAD)
@ApplicationScoped
public class ArchiefPagina {

    static final String PAD = "archief";

    @Inject
    private Archiefbeeld beeld;

    @Inject
    private MaakPakket maakPakket;

    @Inject
    private Sessie sessie;

    @GET
    @ForRoles({Rollen.PRIVACYFUNCTIONARIS, Rollen.BEHEERDER})
    public Response toon() {
        return Page.ok("archief/archief", "Archief", beeld.maak());
    }

    /** Each time is a line in the book, so a button and no link. */
    @POST
    @Path("pakket/{archiefstuk: [a-z0-9.-]{1,60}}")
    @ForRoles({Rollen.PRIVACYFUNCTIONARIS, Rollen.BEHEERDER})
    public Response haal(@PathParam("archiefstuk") String kenmerk) {
        byte[] pakket = maakPakket.maak(sessie.ik(), kenmerk);
        return Response.ok(pakket, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + kenmerk + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
