package nl.buurtregie.loket.volgen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.buurtregie.loket.Melderbericht;
import nl.buurtregie.loket.Melderberichten;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** What came in from melders by their link: somebody has to look at it. */
@Path("berichten")
@ApplicationScoped
public class BerichtenPagina {

    public static final String PAD = "/berichten";

    @Inject
    private Melderberichten berichten;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon() {
        BerichtenView view = new BerichtenView(
                berichten.ongezien(sessie.ik()).stream().map(this::bericht).toList());
        return Page.ok("loket/berichten", "Van melders", view);
    }

    @POST
    @Path("gezien")
    @ForRoles(Rollen.COORDINATOR)
    public Response gezien(MultivaluedMap<String, String> body) {
        String id = body.getFirst("bericht");
        if (id != null && id.matches("[0-9]{1,18}")) {
            berichten.gezien(sessie.ik(), Long.parseLong(id));
        }
        return Page.goTo(PAD);
    }

    private BerichtenView.Bericht bericht(Melderbericht bericht) {
        return new BerichtenView.Bericht(
                bericht.id().toString(),
                bericht.nummer(),
                "/bemiddelingen/" + bericht.nummer(),
                bericht.soort().woord(),
                DutchDates.moment(bericht.op(), clock),
                switch (bericht.soort()) {
                    case BELVERZOEK -> "phone";
                    case AANVULLING -> "message-plus";
                    case GESTOPT -> "user-minus";
                });
    }
}
