package nl.buurtregie.documenten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buurtregie.documenten.BewaarDocument;
import nl.buurtregie.documenten.Documentgegevens;
import nl.buurtregie.documenten.Toegang;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.form.UploadedFile;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-38: the documents and photos of a case, and another one. */
@Path("bemiddelingen/{nummer}/documenten")
@ApplicationScoped
public class DocumentenPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Documentblad blad;

    @Inject
    private BewaarDocument bewaarDocument;

    @Inject
    private UploadedFile bestand;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in; the file itself comes beside it. */
    public record Invoer(
            @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
            UUID sleutel,

            @NotNull(message = "Schrijf wat het is, zoals: foto van de schutting.")
            @Size(max = 80, message = "Maak dit korter: hooguit 80 tekens.")
            String naam,

            @NotNull(message = "Kies wie het mag zien.") Toegang toegang,

            Long partij) {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("nummer") String nummer) {
        return pagina(200, nummer, Form.empty());
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Upload(megabytes = 13, bytes = true)
    public Response bewaar(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form, Invoer.class, invoer -> bewaard(nummer, invoer), status -> pagina(status, nummer, form));
    }

    private Response bewaard(String nummer, Invoer invoer) {
        bewaarDocument.bewaar(
                sessie.ik(),
                new Documentgegevens(invoer.sleutel(), nummer, invoer.naam(), invoer.toegang(), invoer.partij()),
                bestand.bytes());
        browser.flash("Het document is bewaard.", "Het staat hieronder.");
        return Page.goTo("/bemiddelingen/" + nummer + "/documenten");
    }

    private Response pagina(int status, String nummer, Form form) {
        return Page.of(
                status, "documenten/documenten", "Documenten bij zaak " + nummer, blad.open(sessie.ik(), nummer, form));
    }
}
