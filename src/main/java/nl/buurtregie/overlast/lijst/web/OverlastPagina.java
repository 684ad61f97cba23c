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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.begrip.Overlastnummer;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.FieldError;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-07: what is open, by term: the teamleider sees all, a conciërge the own gebied. */
@Path("overlast")
@ApplicationScoped
public class OverlastPagina {

    private static final String NIETS =
            "Met dit nummer is er niets dat jij kunt zien. Kijk het na: het is zoals P-2026-00012 of M-2026-00012.";

    @Inject
    private Sessie sessie;

    @Inject
    private Overlastbeeld beeld;

    @Inject
    private Problemen problemen;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(
            @QueryParam("toon") String toon,
            @QueryParam("buurt") String buurt,
            @QueryParam("groep") String groep,
            @QueryParam("na") String na,
            @QueryParam("nummer") String nummer) {
        Optional<Probleem> gezocht = zoek(nummer);
        if (gezocht.isPresent()) {
            return Page.goTo("/overlast/problemen/" + gezocht.get().nummer());
        }
        Overlastlijst.Filter filter = new Overlastlijst.Filter(
                stand(toon),
                leeg(buurt),
                leeg(groep),
                Overlastbeeld.MISLUKT.equals(toon),
                Overlastbeeld.WACHT.equals(toon));
        return Page.ok(
                "overlast/lijst",
                "Overlast",
                beeld.van(sessie.ik(), filter, "laat".equals(toon), na(na), gezocht(nummer)));
    }

    /** What there is and what one may see: nobody can tell which of the two it is not. */
    private Optional<Probleem> zoek(String nummer) {
        try {
            return Overlastnummer.uit(nummer).map(een -> problemen.get(sessie.ik(), een));
        } catch (NotFound geen) {
            return Optional.empty();
        }
    }

    /** The field above the list, with why it brought nobody anywhere. */
    private static FormView gezocht(String nummer) {
        return leeg(nummer) == null
                ? FormView.empty()
                : new FormView(Map.of("nummer", List.of(nummer)), List.of(new FieldError("nummer", NIETS)));
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
