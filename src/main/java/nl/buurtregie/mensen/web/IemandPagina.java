package nl.buurtregie.mensen.web;

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
import java.time.LocalDate;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.BekijkIemand;
import nl.buurtregie.mensen.WijzigAccount;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-01: one person: what he or she may do, where mail goes, and what changed. */
@Path("beheer/mensen/{iemand: [0-9]{1,18}}")
@ApplicationScoped
public class IemandPagina {

    @Inject
    private BekijkIemand bekijk;

    @Inject
    private Iemandbeeld beeld;

    @Inject
    private WijzigAccount wijzig;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Name and address. */
    public record Gegevens(
            @NotNull(message = "Vul een naam in.") @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            String email,
            String naamGezien,
            String emailGezien) {}

    /** All roles that this person has from now on, and those that the page showed. */
    public record Rolinvoer(Set<Rol> rollen, Set<Rol> getoond) {}

    /** The last day of one role; none when it goes on. */
    public record Einde(@NotNull(message = "Kies een rol.") Rol rol, LocalDate tot) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@PathParam("iemand") long wie) {
        return pagina(200, wie, FormView.empty(), FormView.empty());
    }

    @POST
    @Path("gegevens")
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response wijzigGegevens(@PathParam("iemand") long wie, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Gegevens.class,
                invoer -> klaar(
                        wie,
                        "Vastgelegd.",
                        wijzig.persoon(
                                sessie.ik(),
                                wie,
                                new WijzigAccount.Persoon(invoer.naamGezien(), invoer.emailGezien()),
                                new WijzigAccount.Persoon(invoer.naam(), invoer.email()))),
                status -> pagina(status, wie, FormView.empty(), form.view()));
    }

    @POST
    @Path("rollen")
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response wijzigRollen(@PathParam("iemand") long wie, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Rolinvoer.class,
                invoer -> klaar(
                        wie,
                        "De rollen zijn gewijzigd.",
                        wijzig.rollen(sessie.ik(), wie, invoer.getoond(), invoer.rollen())),
                status -> pagina(status, wie, form.view(), FormView.empty()));
    }

    @POST
    @Path("rol-einde")
    @ForRoles(Rollen.BEHEERDER)
    public Response stelEindeIn(@PathParam("iemand") long wie, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Einde.class,
                invoer -> klaar(
                        wie,
                        invoer.tot() == null ? "De rol heeft geen einde meer." : "De rol eindigt vanzelf na die dag.",
                        wijzig.roleinde(sessie.ik(), wie, invoer.rol(), invoer.tot())),
                status -> pagina(status, wie, form.view(), FormView.empty()));
    }

    private Response klaar(long wie, String wat, Gehoord gehoord) {
        browser.flash(
                gehoord == Gehoord.NIETS_GEWIJZIGD ? "Er is niets veranderd." : wat,
                switch (gehoord) {
                    case NIETS_GEWIJZIGD -> "Het stond al zo.";
                    case PER_MAIL -> "Deze persoon krijgt er een mail over.";
                    case NIET -> "Er is geen e-mailadres: vertel het zelf.";
                });
        return Page.goTo(Mensenbeeld.HIER + "/" + wie);
    }

    private Response pagina(int status, long wie, FormView rollen, FormView gegevens) {
        var iemand = bekijk.bekijk(sessie.ik(), wie);
        IemandView view = beeld.van(iemand, sessie.ik().id() == wie, rollen, gegevens);
        return Page.of(status, "mensen/iemand", view.naam(), view);
    }
}
