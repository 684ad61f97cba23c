package nl.buurtregie.correspondentie.web;

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
import java.util.UUID;
import nl.buurtregie.correspondentie.Briefkanaal;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieflezer;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Briefverzoek;
import nl.buurtregie.correspondentie.MaakBrief;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-32: one letter, from its template: written, looked at as it will be, and only then made. */
@Path("bemiddelingen/{nummer}/brieven/nieuw/{soort}/{aan}")
@ApplicationScoped
public class BriefPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Briefbladen bladen;

    @Inject
    private MaakBrief maakBrief;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Which button was used on the way to a letter. */
    public enum Knop {
        SCHRIJF,
        VOORBEELD,
        PDF
    }

    /** What is filled in; kanaal is the button that makes the letter, knop one that does not yet. */
    public record Invoer(
            @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
            UUID sleutel,

            @NotNull(message = "Schrijf een tekst voor de brief.")
            @Size(max = 6000, message = "Maak de brief korter: hooguit 6000 tekens.")
            String tekst,

            String email,

            Briefkanaal kanaal,
            Knop knop) {

        Knop stap() {
            return knop == null ? Knop.VOORBEELD : knop;
        }
    }

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(
            @PathParam("nummer") String nummer,
            @PathParam("soort") Briefsoort soort,
            @PathParam("aan") Brieflezer aan) {
        Briefkeuze keuze = new Briefkeuze(soort, aan);
        return bladen.schrijf(200, sessie.ik(), nummer, keuze, null, Form.empty());
    }

    @GET
    @Path("{taal}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toonIn(
            @PathParam("nummer") String nummer,
            @PathParam("soort") Briefsoort soort,
            @PathParam("aan") Brieflezer aan,
            @PathParam("taal") Brieftaal taal) {
        return bladen.schrijf(200, sessie.ik(), nummer, new Briefkeuze(soort, aan), taal, Form.empty());
    }

    @POST
    @Path("{taal}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response maak(
            @PathParam("nummer") String nummer,
            @PathParam("soort") Briefsoort soort,
            @PathParam("aan") Brieflezer aan,
            @PathParam("taal") Brieftaal taal,
            MultivaluedMap<String, String> body) {
        Briefkeuze keuze = new Briefkeuze(soort, aan);
        keuze.eis(sessie.ik(), leeszaak.open(sessie.ik(), nummer, "brief"));
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> verder(
                        form,
                        new Briefverzoek(
                                invoer.sleutel(),
                                nummer,
                                soort,
                                aan,
                                invoer.kanaal(),
                                taal,
                                invoer.tekst(),
                                invoer.email()),
                        invoer.stap()),
                status -> opnieuw(status, nummer, keuze, taal, form));
    }

    /** What is wrong with the text is mended where it is written, all else where it is sent. */
    private Response opnieuw(int status, String nummer, Briefkeuze keuze, Brieftaal taal, Form form) {
        boolean schrijven = form.view().invalid("tekst") || form.view().invalid("sleutel");
        if (schrijven || form.values("kanaal").isEmpty()) {
            return bladen.schrijf(status, sessie.ik(), nummer, keuze, taal, form);
        }
        Briefverzoek concept = new Briefverzoek(
                UUID.randomUUID(),
                nummer,
                keuze.soort(),
                keuze.aan(),
                null,
                taal,
                form.view().value("tekst"),
                null);
        return bladen.bekijk(status, sessie.ik(), concept, form);
    }

    private Response verder(Form form, Briefverzoek verzoek, Knop stap) {
        if (verzoek.kanaal() != null) {
            return klaar(verzoek);
        }
        return switch (stap) {
            case SCHRIJF ->
                bladen.schrijf(
                        200,
                        sessie.ik(),
                        verzoek.nummer(),
                        new Briefkeuze(verzoek.soort(), verzoek.aan()),
                        verzoek.taal(),
                        form);
            case VOORBEELD -> bladen.bekijk(200, sessie.ik(), verzoek, form);
            case PDF -> bladen.pdf(sessie.ik(), verzoek);
        };
    }

    private Response klaar(Briefverzoek verzoek) {
        maakBrief.maak(sessie.ik(), verzoek);
        if (verzoek.kanaal() == Briefkanaal.EMAIL) {
            browser.flash("De brief gaat per e-mail.", "Hieronder zie je of hij verstuurd is.");
        } else {
            browser.flash(
                    "De brief is klaar.", "Open hieronder de PDF en print hem. Zeg daarna dat hij op de post is.");
        }
        return Page.goTo("/bemiddelingen/" + verzoek.nummer() + "/brieven");
    }
}
