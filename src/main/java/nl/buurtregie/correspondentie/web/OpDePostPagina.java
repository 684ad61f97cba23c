package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.correspondentie.PostBrief;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-33: a printed letter went to the post; only from then on somebody was told. */
@Path("bemiddelingen/{nummer}/brieven/{brief}/op-de-post")
@ApplicationScoped
public class OpDePostPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private PostBrief postBrief;

    @Inject
    private BrowserSession browser;

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response post(@PathParam("nummer") String nummer, @PathParam("brief") long brief) {
        postBrief.post(sessie.ik(), nummer, brief);
        browser.flash("De brief is op de post.", "Het staat in de geschiedenis van de zaak.");
        return Page.goTo("/bemiddelingen/" + nummer + "/brieven");
    }
}
