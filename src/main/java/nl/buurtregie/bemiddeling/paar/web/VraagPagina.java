package nl.buurtregie.bemiddeling.paar.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.Paarvragen;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.Vraagstand;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.web.Vraagbeeld;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** BEM-30: behind the link of the mail. Opening it answers nothing, since scanners of mail open links too. */
@Path("vraag")
@ApplicationScoped
public class VraagPagina {

    @Inject
    private Paarvragen vragen;

    @Inject
    private BeantwoordToewijzing beantwoord;

    @Inject
    private Vraagbeeld beeld;

    @GET
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    @Transactional
    public Response toon(@PathParam("geheim") String geheim) {
        Toewijzing gevraagd = vragen.find(geheim).orElseThrow(NotFound::new);
        Vraagstand stand = beantwoord.stand(gevraagd);
        LinkvraagView view = new LinkvraagView(
                stand == Vraagstand.OPEN ? beeld.van(gevraagd, "/vraag/" + geheim) : null,
                stand == Vraagstand.AANGENOMEN,
                stand.kop(),
                stand.zin());
        return Page.ok("bemiddeling/linkvraag", "Een vraag van buurtbemiddeling", view);
    }

    @POST
    @Path("{geheim}")
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response antwoord(@PathParam("geheim") String geheim, @FormParam("antwoord") Paarantwoord antwoord) {
        if (antwoord == null) {
            return Page.goTo("/vraag/" + geheim);
        }
        try {
            beantwoord.perLink(geheim, antwoord);
        } catch (RuleViolation alBeantwoord) {
            return Page.goTo("/vraag/" + geheim); // it says why
        }
        return Page.goTo("/vraag/" + geheim);
    }
}
