package nl.buurtregie.mensen.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Wachtwoordtekst;
import nl.buurtregie.mensen.Welkom;
import nl.buurtregie.mensen.inloggen.web.Inlogpoort;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.AsTyped;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** PRI-01: the link of an invitation, or of the machine itself, becomes an account; whoever made it is logged in. */
@Path("welkom/{geheim}")
@ApplicationScoped
public class WelkomPagina {

    private static final String TITEL = "Maak je account";

    @Inject
    private Welkom welkom;

    @Inject
    private Forms forms;

    @Inject
    private Inlogpoort poort;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Vul je naam in.") @Size(max = 80, message = "Maak je naam korter: hooguit 80 tekens.")
            String naam,

            @NotNull(message = "Kies een gebruikersnaam.") String gebruikersnaam,

            @NotNull(message = "Vul je e-mailadres in.") String email,

            @NotNull(message = "Kies een wachtwoord.") @AsTyped
            String nieuw,

            @NotNull(message = "Vul het wachtwoord nog een keer in.") @AsTyped
            String herhaal) {}

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        Form form = Form.empty();
        welkom.kijk(geheim).ifPresent(wie -> {
            form.propose("naam", wie.naam());
            form.propose("email", wie.email());
            form.propose("gebruikersnaam", wie.gebruikersnaam());
        });
        return pagina(200, geheim, form);
    }

    /** The link works once: what is slowed down is guessing it, and not a first day of forty colleagues. */
    @POST
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response maak(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        try {
            return forms.submit(
                    form, Invoer.class, invoer -> gemaakt(geheim, invoer), status -> pagina(status, geheim, form));
        } catch (NotFound verbruikt) {
            return Linkweg.werktNiet();
        }
    }

    private Response gemaakt(String geheim, Invoer invoer) {
        Medewerker wie = welkom.maakAccount(
                geheim,
                new Welkom.Gegevens(
                        invoer.naam(), invoer.gebruikersnaam(), invoer.email(), invoer.nieuw(), invoer.herhaal()));
        Response binnen = poort.metWachtwoord(wie, wie.rollen().contains(Rol.BEHEERDER) ? "/opzetten" : "/");
        browser.flash(
                "Je account is klaar.",
                (poort.isHalverwege(wie) ? "Kies nu nog een tweede stap." : "Je bent ingelogd.")
                        + " De volgende keer log je in als " + wie.gebruikersnaam() + ".");
        return binnen;
    }

    private Response pagina(int status, String geheim, Form form) {
        Optional<Welkom.Genodigde> wie = welkom.kijk(geheim);
        if (wie.isEmpty()) {
            return Linkweg.werktNiet();
        }
        String rollen = Rol.woorden(wie.get().rollen(), " en ");
        return Page.of(
                status,
                "mensen/welkom",
                TITEL,
                new WelkomView("/welkom/" + geheim, rollen, Wachtwoordtekst.REGELS, form.view()));
    }
}
