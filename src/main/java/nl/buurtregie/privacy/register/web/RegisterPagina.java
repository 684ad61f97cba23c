package nl.buurtregie.privacy.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-13: what is kept of people, why, who sees it and who gets it. No person is in it. */
@Path(RegisterPagina.PAD)
@ApplicationScoped
public class RegisterPagina {

    static final String PAD = "register";

    private static final String PAPIER = "privacy/registerpapier";

    @Inject
    private Registerbeeld beeld;

    @GET
    @ForRoles({Rollen.PRIVACYFUNCTIONARIS, Rollen.BEHEERDER})
    public Response toon() {
        return Page.ok("privacy/register", "Register van verwerkingen", beeld.maak());
    }

    @GET
    @Path("html")
    @ForRoles({Rollen.PRIVACYFUNCTIONARIS, Rollen.BEHEERDER})
    public Response html() {
        return bestand(PrintedPage.html(PAPIER, beeld.maak()), "text/html;charset=UTF-8", "html");
    }

    @GET
    @Path("pdf")
    @ForRoles({Rollen.PRIVACYFUNCTIONARIS, Rollen.BEHEERDER})
    public Response pdf() {
        return bestand(PrintedPage.pdf(PAPIER, beeld.maak()), "application/pdf", "pdf");
    }

    @GET
    @Path("ods")
    @ForRoles({Rollen.PRIVACYFUNCTIONARIS, Rollen.BEHEERDER})
    public Response ods() {
        return bestand(Registerods.van(beeld.maak()), "application/vnd.oasis.opendocument.spreadsheet", "ods");
    }

    private static Response bestand(Object inhoud, String soort, String einde) {
        return Response.ok(inhoud, soort)
                .header("Content-Disposition", "attachment; filename=\"register-van-verwerkingen." + einde + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
