package nl.buurtregie.beheer.opzetten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.beheer.opzetten.Doet;
import nl.buurtregie.beheer.opzetten.Opzetstap;
import nl.buurtregie.beheer.opzetten.Organisatiegegevens;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-10: the first set-up, step by step. Nothing has to be done here: every step can be skipped. */
@Path("opzetten")
@ApplicationScoped
public class OpzettenPagina {

    @Inject
    private Opzetbeeld beeld;

    @Inject
    private Organisatiegegevens organisatie;

    @Inject
    private Settings instellingen;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Who we are, and for which gemeente. */
    public record Invoer(
            @NotNull(message = "Vul de naam van de organisatie in.")
            String organisatie,

            @NotNull(message = "Vul een telefoonnummer in.") String telefoon,

            @NotNull(message = "Vul in wanneer jullie te bellen zijn.")
            String uren,

            @NotNull(message = "Vul een e-mailadres in.") String email,

            @NotNull(message = "Vul het postadres in.") String adres,

            @NotNull(message = "Vul de naam van de gemeente in.")
            String gemeente,

            @NotNull(message = "Vul het telefoonnummer voor overlast in.")
            String gemeentetelefoon,

            @NotNull(message = "Vul in wanneer dat nummer bereikbaar is.")
            String gemeenteuren,

            @NotNull(message = "Kies wat jullie doen.") Doet doet) {

        Organisatiegegevens.Gegevens gegevens() {
            return new Organisatiegegevens.Gegevens(
                    organisatie, telefoon, uren, email, adres, gemeente, gemeentetelefoon, gemeenteuren, doet);
        }
    }

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response begin() {
        return Page.goTo(Opzetbeeld.HIER + "/" + Opzetstap.NAAM.pad());
    }

    @GET
    @Path("{stap}")
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon(@PathParam("stap") String pad) {
        Opzetstap stap = Opzetstap.van(pad).orElseThrow(NotFound::new);
        Form form = Form.empty();
        if (stap == Opzetstap.NAAM) {
            bekend(form);
        }
        if (stap == Opzetstap.MAIL && browser.remembered(ProefberichtPagina.BERICHT) != null) {
            return Page.goTo(Opzetbeeld.HIER + "/mail/proef");
        }
        return pagina(200, stap, form);
    }

    @POST
    @Path("naam")
    @ForRoles(Rollen.BEHEERDER)
    public Response bewaar(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    organisatie.wijzig(sessie.ik(), invoer.gegevens());
                    instellingen.forget();
                    browser.flash("Vastgelegd.", "Dit staat nu op de openbare pagina’s en in nieuwe brieven.");
                    return Page.goTo(
                            Opzetbeeld.HIER + "/" + Opzetstap.NAAM.volgende().pad());
                },
                status -> pagina(status, Opzetstap.NAAM, form));
    }

    /** Only what somebody filled in: an example would be saved by whoever reads over it. */
    private void bekend(Form form) {
        Organisatiegegevens.Gegevens nu = organisatie.ingevuld();
        form.propose("organisatie", nu.organisatie());
        form.propose("telefoon", nu.telefoon());
        form.propose("uren", nu.uren());
        form.propose("email", nu.email());
        form.propose("adres", nu.adres());
        form.propose("gemeente", nu.gemeente());
        form.propose("gemeentetelefoon", nu.gemeentetelefoon());
        form.propose("gemeenteuren", nu.gemeenteuren());
        form.propose("doet", nu.doet().name());
    }

    private Response pagina(int status, Opzetstap stap, Form form) {
        return Page.of(status, "opzetten/opzetten", "Opzetten", beeld.van(stap, form.view(), null));
    }
}
