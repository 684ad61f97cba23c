package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.web.Tijdlijn;
import nl.buurtregie.bemiddeling.werk.Nieuws;
import nl.buurtregie.bemiddeling.werk.Nieuws.Zaaknieuws;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-40: what others did since one's last look on an earlier working day. Never what was said, nor a name of a neighbour. */
@Path("werkvoorraad/veranderd")
@ApplicationScoped
public class VeranderdPagina {

    static final String HIER = "/werkvoorraad/veranderd";

    @Inject
    private Sessie sessie;

    @Inject
    private Nieuws nieuws;

    @Inject
    private LaatsteBlik blik;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** The cases with news; volgende is null on the last page. */
    public record View(String sinds, boolean gekeken, List<Zaak> zaken, Link volgende) {}

    /** @param eerder how many more lines there are, in words; null when that is all */
    public record Zaak(String nummer, String aard, String buurt, String stand, List<String> regels, String eerder) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("na") String na) {
        Ik ik = sessie.ik();
        LaatsteBlik.Sinds sinds = blik.sinds(ik);
        List<Zaaknieuws> alle = nieuws.sinds(ik, sinds.moment(), Nieuws.Plek.van(na));
        List<Zaaknieuws> getoond = alle.stream().limit(Nieuws.PAGINA).toList();
        Link volgende = alle.size() > getoond.size()
                ? new Link(
                        "Toon de volgende",
                        HIER + "?na=" + getoond.get(getoond.size() - 1).plek().tekst())
                : null;
        View view = new View(
                DutchDates.moment(sinds.moment(), clock),
                sinds.gekeken(),
                getoond.stream().map(this::zaak).toList(),
                volgende);
        return Page.ok("bemiddeling/veranderd", "Wat is er veranderd?", view);
    }

    private Zaak zaak(Zaaknieuws nieuws) {
        Bemiddeling zaak = nieuws.zaak();
        String eerder = nieuws.eerder() == 0 ? null : "en " + nieuws.eerder() + " eerder";
        return new Zaak(
                zaak.nummer(),
                zaak.aardwoord().woord(),
                gebieden.get(zaak.buurtCode()).naam(),
                zaak.status().woord(),
                nieuws.regels().stream().map(this::regel).toList(),
                eerder);
    }

    private String regel(Historieregel regel) {
        boolean verder = regel.van() != null && regel.van() != regel.naar();
        return Tijdlijn.kort(regel, clock) + (verder ? ". Naar ‘" + regel.naar().woord() + "’" : "");
    }
}
