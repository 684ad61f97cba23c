package nl.buurtregie.overlast.melding.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.overlast.VolgMelding;
import nl.buurtregie.overlast.VulMeldingAan;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-07: a resident adds words to the own report, also when it is over. */
@Path("melding/{geheim}/toevoegen")
@ApplicationScoped
public class MeldingToevoegenPagina {

    @Inject
    private VolgMelding volg;

    @Inject
    private VulMeldingAan vulAan;

    @Inject
    private Volgbeeld beeld;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What a reporter adds. */
    public record Aanvulling(
            @NotBlank(message = "{melding.toevoegen.leeg}") @Size(max = 500, message = "{hulp.fout.tekst}")
            String tekst) {}

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        VolgMelding.Melderstand stand = volg.stand(geheim);
        return stand.ingetrokken() ? Page.goTo("/melding/" + geheim) : pagina(200, stand, geheim, Form.empty());
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response voegToe(@PathParam("geheim") String geheim, MultivaluedMap<String, String> body) {
        VolgMelding.Melderstand stand = volg.stand(geheim);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Aanvulling.class,
                gegeven -> {
                    vulAan.vulAan(Geheim.van(geheim).orElseThrow(NotFound::new), gegeven.tekst());
                    browser.flash(Spoken.text("volg.bericht.klaar"), Spoken.text("volg.bericht.gevolg"));
                    return Page.goTo("/melding/" + geheim);
                },
                status -> pagina(status, stand, geheim, form));
    }

    private Response pagina(int status, VolgMelding.Melderstand stand, String geheim, Form form) {
        return Page.of(
                status,
                "overlast/volgtoevoegen",
                Spoken.text("melding.toevoegen"),
                beeld.aanvulling(stand, geheim, form));
    }
}
