package nl.buurtregie.correspondentie.web;

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
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Briefkanaal;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Briefverzoek;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.correspondentie.MaakBrief;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-20: one letter, from its template, with room to change it for this one reader. */
@Path("bemiddelingen/{nummer}/brieven/nieuw/{soort}/{aan}")
@ApplicationScoped
public class BriefPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Briefbeeld beeld;

    @Inject
    private MaakBrief maakBrief;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** What is filled in; the button says which way it goes. */
    public record Invoer(
            @NotNull(message = "Dit formulier is niet meer geldig. Open het opnieuw.")
            UUID sleutel,

            @NotNull(message = "Schrijf een tekst voor de brief.")
            @Size(max = 6000, message = "Maak de brief korter: hooguit 6000 tekens.")
            String tekst,

            String email,

            @NotNull(message = "Kies hoe de brief gaat: per e-mail of op papier.")
            Briefkanaal kanaal) {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(
            @PathParam("nummer") String nummer,
            @PathParam("soort") Briefsoort soort,
            @PathParam("aan") Geadresseerde aan) {
        return pagina(200, sessie.ik(), nummer, new Briefkeuze(soort, aan), Form.empty());
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response maak(
            @PathParam("nummer") String nummer,
            @PathParam("soort") Briefsoort soort,
            @PathParam("aan") Geadresseerde aan,
            MultivaluedMap<String, String> body) {
        Ik ik = sessie.ik();
        Briefkeuze keuze = new Briefkeuze(soort, aan);
        keuze.eis(ik, leeszaak.open(ik, nummer, "brief"));
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> klaar(ik, nummer, keuze, invoer),
                status -> pagina(status, ik, nummer, keuze, form));
    }

    private Response klaar(Ik ik, String nummer, Briefkeuze keuze, Invoer invoer) {
        maakBrief.maak(
                ik,
                new Briefverzoek(
                        invoer.sleutel(),
                        nummer,
                        keuze.soort(),
                        keuze.aan(),
                        invoer.kanaal(),
                        invoer.tekst(),
                        invoer.email()));
        if (invoer.kanaal() == Briefkanaal.EMAIL) {
            browser.flash("De brief gaat per e-mail.", "Hieronder zie je of hij verstuurd is.");
        } else {
            browser.flash(
                    "De brief is klaar.", "Open hieronder de PDF en print hem. Zeg daarna dat hij op de post is.");
        }
        return Page.goTo("/bemiddelingen/" + nummer + "/brieven");
    }

    private Response pagina(int status, Ik ik, String nummer, Briefkeuze keuze, Form form) {
        Bemiddeling zaak = leeszaak.open(ik, nummer, "brief");
        keuze.eis(ik, zaak);
        return Page.of(
                status,
                "correspondentie/brief",
                Briefbeeld.hoofdletter(keuze.soort().woord()),
                beeld.van(ik, zaak, keuze, form));
    }
}
