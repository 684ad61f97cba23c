package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.NodigUit;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.post.Uitgaandepost;

/** BEH-01: somebody is asked to come and work here. */
@Path("beheer/mensen/uitnodigen")
@ApplicationScoped
public class UitnodigenPagina {

    @Inject
    private NodigUit nodigUit;

    @Inject
    private Siteadres adres;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Vul een naam in.") @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @NotNull(message = "Vul een e-mailadres in.") String email,

            @Size(min = 1, message = "Kies minstens één rol.")
            Set<Rol> rollen) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response nodigUit(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(form, Invoer.class, this::uitgenodigd, status -> pagina(status, form));
    }

    private Response uitgenodigd(Invoer invoer) {
        long wie = nodigUit.nodigUit(sessie.ik(), invoer.naam(), invoer.email(), invoer.rollen(), adres.site());
        browser.flash(invoer.naam() + " is uitgenodigd.", gevolg(post.isMailserverIngesteld()));
        return Page.goTo(Mensenbeeld.HIER + "/" + wie);
    }

    /** A message that waits is not under way. */
    static String gevolg(boolean mailserver) {
        return mailserver
                ? "De mail met de link gaat nu weg. De link werkt 7 dagen."
                : "De mail wacht: er is nog geen mailserver ingesteld.";
    }

    private Response pagina(int status, Form form) {
        return Page.of(
                status,
                "mensen/uitnodigen",
                "Iemand uitnodigen",
                new UitnodigenView(Rolkeuze.opties(), post.isMailserverIngesteld(), form.view()));
    }
}
