package nl.buurtregie.bemiddeling.verwijzer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-11: who refers, whoever did so last on top. A name that is looked for is sent in a form. */
@Path("verwijzers")
@ApplicationScoped
public class VerwijzersPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Verwijspersonen personen;

    @Inject
    private Clock clock;

    /** The list; noot says that there are more. */
    public record View(FormView form, String gezocht, List<Regel> regels, String noot) {}

    /** One of them. */
    public record Regel(String naam, String onder, String laatst, String href) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon() {
        return pagina(Form.empty());
    }

    @POST
    @Path("zoek")
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response zoek(MultivaluedMap<String, String> body) {
        return pagina(Form.of(body));
    }

    private Response pagina(Form form) {
        String woord =
                form.values("woord").stream().findFirst().map(String::strip).orElse("");
        List<Verwijspersoon> alle = personen.zoek(sessie.ik(), woord);
        String noot = alle.size() > Verwijspersonen.HOOGUIT
                ? "Dit zijn de " + Verwijspersonen.HOOGUIT
                        + " die het laatst verwezen. Zoek op naam of organisatie voor de rest."
                : null;
        List<Regel> regels =
                alle.stream().limit(Verwijspersonen.HOOGUIT).map(this::regel).toList();
        return Page.ok("bemiddeling/verwijzers", "Verwijzers", new View(form.view(), woord, regels, noot));
    }

    private Regel regel(Verwijspersoon wie) {
        Verwijzercontact.Gegevens gegevens = wie.gegevens();
        String onder = Stream.of(gegevens.organisatie(), gegevens.email(), gegevens.telefoon())
                .filter(een -> een != null)
                .collect(Collectors.joining(" · "));
        return new Regel(gegevens.naam(), onder, "laatst op " + dag(wie.laatstOp()), "/verwijzers/" + wie.id());
    }

    private String dag(Instant moment) {
        return DutchDates.day(LocalDate.ofInstant(moment, SharedClock.ZONE), clock);
    }
}
