package nl.buurtregie.bemiddeling.verwijzer.web;

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
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.bemiddeling.StuurVerwijslink;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** INT-11: one verwijzer in the book: new, changed, or taken out. */
@Path("verwijzers")
@ApplicationScoped
public class VerwijzerPagina {

    private static final String BOEK = "/verwijzers";
    private static final String EEN = "{verwijspersoon: [0-9]{1,18}}";

    @Inject
    private Sessie sessie;

    @Inject
    private Verwijspersonen personen;

    @Inject
    private WijzigVerwijspersoon wijzig;

    @Inject
    private StuurVerwijslink link;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /**
     * @param weg what happens when this verwijzer is taken out; null for a new one
     * @param linkDicht nobody can refer here now, so no link goes
     */
    public record View(FormView form, String kop, String actie, List<Option> soorten, String weg, boolean linkDicht) {}

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies waar deze verwijzer werkt.")
            Verwijzer verwijzer,

            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String verwijzernaam,

            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String organisatie,

            @MailField String verwijzermail,

            @PhoneField String verwijzertelefoon) {

        /** @throws nl.buurtregie.platform.RuleViolation at the field that has to change */
        Verwijzercontact.Gegevens gegevens() {
            return new Verwijzercontact.Gegevens(verwijzernaam, organisatie, verwijzermail, verwijzertelefoon);
        }
    }

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.COORDINATOR)
    public Response nieuw() {
        Form form = Form.empty();
        form.propose("versie", "0");
        return leeg(200, form);
    }

    @POST
    @Path("nieuw")
    @ForRoles(Rollen.COORDINATOR)
    public Response voegToe(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzig.voegToe(sessie.ik(), invoer.verwijzer(), invoer.gegevens());
                    return klaar(
                            invoer.verwijzernaam() + " staat in het boek.",
                            "Bij een aanmelding kun je deze verwijzer kiezen.");
                },
                status -> leeg(status, form));
    }

    @GET
    @Path(EEN)
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("verwijspersoon") long id) {
        Verwijspersoon wie = personen.get(sessie.ik(), id);
        Form form = Form.empty();
        form.propose("versie", Integer.toString(wie.versie())); // what a colleague changed since is not on the form
        form.propose("verwijzer", wie.soort().name());
        form.propose("verwijzernaam", wie.gegevens().naam());
        form.propose("organisatie", wie.gegevens().organisatie());
        form.propose("verwijzermail", wie.gegevens().email());
        form.propose("verwijzertelefoon", wie.gegevens().telefoon());
        return pagina(200, wie, form);
    }

    @POST
    @Path(EEN)
    @ForRoles(Rollen.COORDINATOR)
    public Response wijzig(@PathParam("verwijspersoon") long id, MultivaluedMap<String, String> body) {
        Ik ik = sessie.ik();
        personen.get(ik, id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzig.wijzig(ik, id, invoer.versie(), invoer.verwijzer(), invoer.gegevens());
                    return klaar(
                            "Gewijzigd: " + invoer.verwijzernaam() + ".", "Dit geldt ook voor de zaken die al lopen.");
                },
                status -> pagina(status, personen.get(ik, id), form));
    }

    @POST
    @Path(EEN + "/weg")
    @ForRoles(Rollen.COORDINATOR)
    public Response haalWeg(@PathParam("verwijspersoon") long id) {
        try {
            wijzig.haalWeg(sessie.ik(), id);
        } catch (RuleViolation kanNiet) {
            return klaar("Niet uit het boek gehaald.", kanNiet.getMessage());
        }
        return klaar("De verwijzer is uit het boek.", "Op de zaken blijft staan wie verwees.");
    }

    @POST
    @Path(EEN + "/link")
    @ForRoles(Rollen.COORDINATOR)
    public Response stuurLink(@PathParam("verwijspersoon") long id) {
        try {
            link.opnieuw(sessie.ik(), id);
        } catch (RuleViolation kanNiet) {
            return klaar("Niet gestuurd.", kanNiet.getMessage());
        }
        return klaar("Er gaat een nieuwe link naar de verwijzer.", "De vorige link werkt niet meer.");
    }

    private Response klaar(String wat, String gevolg) {
        browser.flash(wat, gevolg);
        return Page.goTo(BOEK);
    }

    private static Response leeg(int status, Form form) {
        View view = new View(form.view(), "Nieuwe verwijzer", BOEK + "/nieuw", soorten(), null, false);
        return Page.of(status, "bemiddeling/verwijzer", view.kop(), view);
    }

    private Response pagina(int status, Verwijspersoon wie, Form form) {
        int zaken = personen.zaken(wie);
        String weg = zaken == 0
                ? "Deze verwijzer staat bij geen enkele zaak."
                : "Bij " + (zaken == 1 ? "1 zaak" : zaken + " zaken") + " blijft staan wie verwees.";
        View view = new View(form.view(), "Verwijzer", BOEK + "/" + wie.id(), soorten(), weg, link.isGesloten());
        return Page.of(status, "bemiddeling/verwijzer", view.kop(), view);
    }

    private static List<Option> soorten() {
        return Arrays.stream(Verwijzer.values())
                .filter(Verwijzer::isDerde)
                .map(een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())))
                .toList();
    }
}
