package nl.buurtregie.wijkkompas.publicatie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.publicatie.BehandelPublicatie;
import nl.buurtregie.wijkkompas.publicatie.BeoordeelPublicatie;

/** KOM-10 and KOM-11: one version: what the checks say, and what may be done with it now. */
@Path("publicaties/{publicatie: [0-9]+\\.[0-9]+}")
@ApplicationScoped
public class PublicatiePagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Publicatiebeeld beeld;

    @Inject
    private BehandelPublicatie behandel;

    @Inject
    private BeoordeelPublicatie beoordeel;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The sentence that goes with sending back or withdrawing. */
    public record Invoer(String waarom) {}

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(@PathParam("publicatie") String nummer) {
        return pagina(200, nummer, Form.empty());
    }

    @POST
    @Path("telling")
    @ForRoles(Rollen.ANALIST)
    public Response telOpnieuw(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(
                nummer,
                body,
                (ik, waarom) -> behandel.telOpnieuw(ik, nummer),
                "De cijfers worden opnieuw geteld.",
                "Je kunt intussen iets anders doen.");
    }

    @POST
    @Path("indiening")
    @ForRoles(Rollen.ANALIST)
    public Response dienIn(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(
                nummer, body, (ik, waarom) -> behandel.dienIn(ik, nummer), "Verstuurd.", "De manager keurt ze goed.");
    }

    @POST
    @Path("terughaling")
    @ForRoles(Rollen.ANALIST)
    public Response haalTerug(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(
                nummer,
                body,
                (ik, waarom) -> behandel.haalTerug(ik, nummer),
                "Teruggehaald.",
                "Je kunt ze weer nakijken of opnieuw tellen.");
    }

    @POST
    @Path("vervallen")
    @ForRoles(Rollen.ANALIST)
    public Response laatVervallen(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(nummer, body, (ik, waarom) -> behandel.laatVervallen(ik, nummer), "Vervallen.", "Niemand ziet ze.");
    }

    @POST
    @Path("akkoord")
    @ForRoles(Rollen.MANAGER)
    @AskAgain
    public Response keurGoed(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(
                nummer,
                body,
                (ik, waarom) -> beoordeel.keurGoed(ik, nummer),
                "Vastgesteld.",
                "Iedereen kan deze cijfers nu lezen. Ze veranderen niet meer.");
    }

    @POST
    @Path("terug")
    @ForRoles(Rollen.MANAGER)
    public Response stuurTerug(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(
                nummer,
                body,
                (ik, waarom) -> beoordeel.stuurTerug(ik, nummer, waarom),
                "Teruggestuurd.",
                "De analist leest wat er anders moet.");
    }

    @POST
    @Path("intrekking")
    @ForRoles(Rollen.MANAGER)
    public Response trekIn(@PathParam("publicatie") String nummer, MultivaluedMap<String, String> body) {
        return doe(
                nummer,
                body,
                (ik, waarom) -> beoordeel.trekIn(ik, nummer, waarom),
                "Ingetrokken.",
                "De reden blijft leesbaar voor wie de cijfers gebruikte.");
    }

    private Response doe(
            String nummer,
            MultivaluedMap<String, String> body,
            BiConsumer<Ik, String> act,
            String klaar,
            String gevolg) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    act.accept(sessie.ik(), invoer.waarom());
                    browser.flash(klaar, gevolg);
                    return Page.goTo("/publicaties/" + nummer);
                },
                status -> pagina(status, nummer, form));
    }

    private Response pagina(int status, String nummer, Form form) {
        PublicatieView view = beeld.van(sessie.ik(), nummer, form.view());
        return Page.of(status, "publicatie/publicatie", view.kop(), view);
    }
}
