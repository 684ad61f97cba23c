package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.mail.MeldAanUitMail;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-01: a new case by phone, in under two minutes. INT-12: or of a mail, which stands beside it. */
@Path("aanmelding")
@ApplicationScoped
public class AanmeldPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private MeldAanUitMail meldAan;

    @Inject
    private Aanmeldbeeld beeld;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@QueryParam("bij") Long bij, @QueryParam("mail") Long mail) {
        Form form = Form.empty();
        beeld.vul(sessie.ik(), bij, mail, form);
        form.propose("kanaal", Kanaal.TELEFOON.name());
        form.propose("tweedeTaal", Talen.ONBEKEND);
        return pagina(200, form);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response meld(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(form, Aanmeldinvoer.class, beeld::apart, this::vastgelegd, status -> pagina(status, form));
    }

    /** The same two fields as on the form, asked for before it is sent. A POST, so that no address gets into a log. */
    @POST
    @Path("adres")
    @ForRoles(Rollen.COORDINATOR)
    public Response opAdres(MultivaluedMap<String, String> body) {
        return Page.ok("bemiddeling/adres", "Eerder op dit adres", beeld.eerder(sessie.ik(), Form.of(body)));
    }

    private Response vastgelegd(Aanmeldinvoer invoer) {
        Aanmelding aanmelding = beeld.aanmelding(invoer);
        String nummer = eenKeer(sessie.ik(), aanmelding, invoer, beeld.verwijzer(sessie.ik(), aanmelding, invoer));
        browser.flash("Zaak " + nummer + " is aangemaakt.", "Nu kun je de intake bellen.");
        return Page.goTo("/bemiddelingen/" + nummer);
    }

    /** Two clicks at the same moment: the second finds what the first made. */
    private String eenKeer(Ik ik, Aanmelding aanmelding, Aanmeldinvoer invoer, Verwijzercontact.Gegevens wie) {
        try {
            return meldAan.meldAan(ik, invoer.mail(), aanmelding, invoer.koppel(), wie);
        } catch (PersistenceException tegelijk) {
            return meldAan.meldAan(ik, invoer.mail(), aanmelding, invoer.koppel(), wie);
        }
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "bemiddeling/aanmelding", "Nieuwe aanmelding", beeld.van(sessie.ik(), form));
    }
}
