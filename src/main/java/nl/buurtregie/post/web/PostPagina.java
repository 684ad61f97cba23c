package nl.buurtregie.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.BeslisOverPost;
import nl.buurtregie.post.Postplek;

/** BEH-06: outgoing mail. The beheerder sees that it goes, never to whom or about which case. */
@Path("post")
@ApplicationScoped
public class PostPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Postbeeld beeld;

    @Inject
    private BeslisOverPost beslis;

    @Inject
    private BrowserSession browser;

    /**
     * @param deel only this part of it, by its name; all of them when it is none
     * @param na the message where the page before ended
     */
    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    @Transactional
    public Response toon(@QueryParam("deel") String deel, @QueryParam("na") String na) {
        return Page.ok("post/post", "Uitgaande post", beeld.van(sessie.ik(), Postdeel.uit(deel), Postplek.uit(na)));
    }

    @POST
    @Path("opnieuw")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    public Response allesOpnieuw() {
        int aantal = beslis.allesOpnieuw(sessie.ik());
        return klaar(aantal == 1 ? "1 bericht gaat opnieuw." : aantal + " berichten gaan opnieuw.");
    }

    @POST
    @Path("{bericht}/opnieuw")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    public Response opnieuw(@PathParam("bericht") long bericht) {
        beslis.opnieuw(sessie.ik(), bericht);
        return klaar("Het bericht gaat opnieuw.");
    }

    /** Only who may see the case may write to its neighbours by another road. */
    @POST
    @Path("{bericht}/als-sms")
    @ForRoles(Rollen.COORDINATOR)
    public Response alsSms(@PathParam("bericht") long bericht) {
        beslis.alsSms(sessie.ik(), bericht);
        return klaar("Het bericht gaat als sms.");
    }

    @POST
    @Path("{bericht}/neergelegd")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEHEERDER})
    public Response legNeer(@PathParam("bericht") long bericht) {
        beslis.legNeer(sessie.ik(), bericht);
        return klaar("Het bericht wordt niet verstuurd.");
    }

    private Response klaar(String wat) {
        browser.flash(wat, "Lukt er iets niet, dan staat het hier.");
        return Page.goTo("/post");
    }
}
