package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-07: what is open, by term: the teamleider sees all, a conciërge the own gebied. */
@Path("overlast")
@ApplicationScoped
public class OverlastPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Overlastbeeld beeld;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(
            @QueryParam("toon") String toon,
            @QueryParam("buurt") String buurt,
            @QueryParam("groep") String groep,
            @QueryParam("na") String na) {
        Overlastlijst.Filter filter = new Overlastlijst.Filter(
                stand(toon),
                leeg(buurt),
                leeg(groep),
                Overlastbeeld.MISLUKT.equals(toon),
                Overlastbeeld.WACHT.equals(toon));
        return Page.ok("overlast/lijst", "Overlast", beeld.van(sessie.ik(), filter, "laat".equals(toon), na(na)));
    }

    private static Stand stand(String toon) {
        for (Stand stand : Stand.values()) {
            if (stand.isOpen() && stand.name().equals(toon)) {
                return stand;
            }
        }
        return null;
    }

    private static String leeg(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }

    /** "2026-11-27.4711"; anything else is the first page. */
    private static Overlastlijst.Na na(String tekst) {
        try {
            String[] delen = tekst == null ? new String[0] : tekst.split("\\.");
            return delen.length == 2 ? new Overlastlijst.Na(LocalDate.parse(delen[0]), Long.parseLong(delen[1])) : null;
        } catch (DateTimeException | NumberFormatException geen) {
            return null;
        }
    }
}
