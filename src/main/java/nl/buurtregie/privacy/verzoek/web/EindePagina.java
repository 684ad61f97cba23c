package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.HefBeperkingOp;
import nl.buurtregie.privacy.verzoek.SluitZonder;
import nl.buurtregie.privacy.verzoek.Verleng;

/** PRI-07: longer, taken back, refused as a whole, or a restriction that ends; each on a page that says what happens. */
@Path("verzoeken/{verzoek}")
@ApplicationScoped
public class EindePagina {

    @Inject
    private Verleng verleng;

    @Inject
    private SluitZonder sluit;

    @Inject
    private HefBeperkingOp hefOp;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** @param pad of the request; {@code weg} the last part of where the form goes */
    public record View(
            String nummer,
            String pad,
            String weg,
            String kop,
            String gevolg,
            String label,
            String knop,
            FormView form) {}

    /** A reason that ends up in a letter. */
    public record Reden(
            @NotBlank(message = "Schrijf waarom. De reden komt in de brief.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden) {}

    /** Only the button. */
    record Zonder() {}

    @GET
    @Path("verlenging")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toonVerlenging(@PathParam("verzoek") String nummer) {
        return pagina(200, nummer, Einde.VERLENGING, Form.empty());
    }

    @POST
    @Path("verlenging")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response verleng(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        return metReden(nummer, Einde.VERLENGING, body, reden -> {
            boolean mail = verleng.verleng(sessie.ik(), nummer, reden);
            browser.flash("Verlengd.", mail ? "De brief gaat per e-mail." : "Print de brief en verstuur hem.");
        });
    }

    @GET
    @Path("intrekking")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toonIntrekking(@PathParam("verzoek") String nummer) {
        return pagina(200, nummer, Einde.INTREKKING, Form.empty());
    }

    @POST
    @Path("intrekking")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response trekIn(@PathParam("verzoek") String nummer) {
        return zonder(nummer, Einde.INTREKKING, () -> {
            sluit.trekIn(sessie.ik(), nummer);
            browser.flash("Ingetrokken.", "Er gebeurt niets meer mee.");
        });
    }

    @GET
    @Path("afwijzing")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toonAfwijzing(@PathParam("verzoek") String nummer) {
        return pagina(200, nummer, Einde.AFWIJZING, Form.empty());
    }

    @POST
    @Path("afwijzing")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response wijsAf(@PathParam("verzoek") String nummer, MultivaluedMap<String, String> body) {
        return metReden(nummer, Einde.AFWIJZING, body, reden -> {
            sluit.wijsAf(sessie.ik(), nummer, reden);
            browser.flash("Afgewezen.", "De brief met de reden staat klaar; per e-mail gaat hij vanzelf.");
        });
    }

    @GET
    @Path("opheffing")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toonOpheffing(@PathParam("verzoek") String nummer) {
        return pagina(200, nummer, Einde.OPHEFFING, Form.empty());
    }

    @POST
    @Path("opheffing")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response hefOp(@PathParam("verzoek") String nummer) {
        return zonder(nummer, Einde.OPHEFFING, () -> {
            boolean mail = hefOp.hefOp(sessie.ik(), nummer);
            browser.flash(
                    "De beperking is opgeheven.", mail ? "De brief gaat per e-mail." : "Laat het deze persoon weten.");
        });
    }

    private Response metReden(String nummer, Einde einde, MultivaluedMap<String, String> body, Consumer<String> daad) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Reden.class,
                reden -> {
                    daad.accept(reden.reden());
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> pagina(status, nummer, einde, form));
    }

    private Response zonder(String nummer, Einde einde, Runnable daad) {
        Form form = Form.empty();
        return forms.submit(
                form,
                Zonder.class,
                leeg -> {
                    daad.run();
                    return Page.goTo(VerzoekenPagina.PAD + "/" + nummer);
                },
                status -> pagina(status, nummer, einde, form));
    }

    private Response pagina(int status, String nummer, Einde einde, Form form) {
        View view = new View(
                nummer,
                VerzoekenPagina.PAD + "/" + nummer,
                einde.code(),
                einde.kop(),
                einde.gevolg(),
                einde.label(),
                einde.knop(),
                form.view());
        return Page.of(status, "privacy/verzoekeinde", einde.kop(), view);
    }
}
