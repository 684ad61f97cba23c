package nl.buurtregie.documenten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.documenten.HaalDocumentWeg;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-38: one document, to take along and never to open as a page of ours; or to take away. */
@Path("bemiddelingen/{nummer}/documenten/{document}")
@ApplicationScoped
public class DocumentResource {

    @Inject
    private Sessie sessie;

    @Inject
    private Documentblad blad;

    @Inject
    private HaalDocumentWeg haalDocumentWeg;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response haal(@PathParam("nummer") String nummer, @PathParam("document") long id) {
        Documentblad.Opgehaald document = blad.haal(sessie.ik(), nummer, id);
        String bestand = "zaak-" + nummer + "-" + id + "." + document.soort().einde();
        return Response.ok(document.inhoud(), document.soort().type())
                .header("Content-Disposition", "attachment; filename=\"" + bestand + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("weg")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response weg(@PathParam("nummer") String nummer, @PathParam("document") long id) {
        haalDocumentWeg.haalWeg(sessie.ik(), nummer, id);
        browser.flash("Het document is weg.", "In de geschiedenis staat dat het er was.");
        return Page.goTo("/bemiddelingen/" + nummer + "/documenten");
    }
}
