package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-01: the coördinator's work list. Filters stay as chosen, also after logging in again, or under a name. */
@Path("werkvoorraad")
@ApplicationScoped
public class WerkvoorraadPagina {

    private static final String HIER = "/werkvoorraad";

    @Inject
    private Sessie sessie;

    @Inject
    private Werkvoorraadbeeld beeld;

    @Inject
    private Bewaardekeuzes keuzes;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** A name for the choice on the page. */
    public record Keuzenaam(
            @NotBlank(message = "Geef je keuze een naam.")
            @Pattern(
                    regexp = "[\\p{L}0-9 .,&'()-]{1,24}",
                    message = "Gebruik een naam van hooguit 24 letters of cijfers.")
            String naam,

            String keuze) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@BeanParam Werkkeuze gevraagd) {
        Ik ik = sessie.ik();
        Werkkeuze keuze = gevraagd;
        if (keuze.kolommen() != null) {
            keuzes.onthoud(ik, keuze.kolommen());
        }
        if (keuze.isWissen()) {
            keuzes.onthoud(ik, "");
        } else if (keuze.isLeeg()) {
            keuze = keuzes.onthouden(ik);
        } else {
            keuzes.onthoud(ik, keuze.alsTekst());
        }
        return pagina(200, keuze, Form.empty());
    }

    @POST
    @Path("keuzes")
    @ForRoles(Rollen.COORDINATOR)
    public Response bewaar(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        Ik ik = sessie.ik();
        Werkkeuze keuze =
                form.values("keuze").stream().findFirst().map(Werkkeuze::uit).orElseGet(() -> keuzes.onthouden(ik));
        return forms.submit(
                form,
                Keuzenaam.class,
                invoer -> {
                    keuzes.bewaar(ik, invoer.naam(), keuze);
                    browser.flash("Bewaard als ‘" + invoer.naam() + "’.", "Je vindt hem boven de lijst.");
                    return Page.goTo(HIER + "?" + keuze.alsVraag());
                },
                status -> pagina(status, keuze, form));
    }

    @POST
    @Path("keuzes/weg")
    @ForRoles(Rollen.COORDINATOR)
    public Response wis(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        Ik ik = sessie.ik();
        return forms.submit(
                form,
                Keuzenaam.class,
                invoer -> {
                    keuzes.wis(ik, invoer.naam());
                    browser.flash("Weggehaald: ‘" + invoer.naam() + "’.", "De zaken blijven staan.");
                    return Page.goTo(HIER);
                },
                status -> pagina(status, keuzes.onthouden(ik), form));
    }

    private Response pagina(int status, Werkkeuze keuze, Form form) {
        Ik ik = sessie.ik();
        return Page.of(
                status,
                "bemiddeling/werkvoorraad",
                "Werkvoorraad",
                beeld.van(ik, keuze, keuzes.van(ik, keuze, form.view())));
    }
}
