package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
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

    private static final String UIT_MAIL = "mail/{mailvoorstel: [0-9]{1,18}}";

    /** Until 0.2.0 the mail stood in the form and behind the question mark. Such a form may still be open. */
    private static final String MAIL = "mail";

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
    public Response toon(@QueryParam("bij") Long bij, @QueryParam(MAIL) String mail) {
        return isNummer(mail) ? Page.goTo("/aanmelding/mail/" + mail) : leeg(bij, null);
    }

    /** Each mail has an address of its own: the lock, the login and a draft come back to that mail and to no other. */
    @GET
    @Path(UIT_MAIL)
    @ForRoles(Rollen.COORDINATOR)
    public Response toonUitMail(@PathParam("mailvoorstel") long mail) {
        return leeg(null, mail);
    }

    private Response leeg(Long bij, Long mail) {
        Form form = Form.empty();
        beeld.vul(sessie.ik(), bij, mail, form);
        form.propose("kanaal", Kanaal.TELEFOON.name());
        form.propose("tweedeTaal", Talen.ONBEKEND);
        return pagina(200, mail, form);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response meld(MultivaluedMap<String, String> body) {
        String mail = body.getFirst(MAIL);
        return meld(isNummer(mail) ? Long.valueOf(mail) : null, Form.of(body));
    }

    private static boolean isNummer(String mail) {
        return mail != null && mail.matches("[0-9]{1,18}");
    }

    @POST
    @Path(UIT_MAIL)
    @ForRoles(Rollen.COORDINATOR)
    public Response meldUitMail(@PathParam("mailvoorstel") long mail, MultivaluedMap<String, String> body) {
        return meld(mail, Form.of(body));
    }

    private Response meld(Long mail, Form form) {
        return forms.submit(
                form,
                Aanmeldinvoer.class,
                beeld::apart,
                invoer -> vastgelegd(mail, invoer),
                status -> pagina(status, mail, form));
    }

    /** The same two fields as on the form, asked for before it is sent. A POST, so that no address gets into a log. */
    @POST
    @Path("adres")
    @ForRoles(Rollen.COORDINATOR)
    public Response opAdres(MultivaluedMap<String, String> body) {
        return Page.ok("bemiddeling/adres", "Eerder op dit adres", beeld.eerder(sessie.ik(), Form.of(body)));
    }

    private Response vastgelegd(Long mail, Aanmeldinvoer invoer) {
        Ik ik = sessie.ik();
        Aanmelding aanmelding = beeld.aanmelding(invoer);
        Verwijzercontact.Gegevens wie = beeld.verwijzer(ik, aanmelding, invoer);
        String nummer = eenKeer(() -> meldAan.meldAan(ik, mail, aanmelding, invoer.koppel(), wie));
        browser.flash("Zaak " + nummer + " is aangemaakt.", "Nu kun je de intake bellen.");
        return Page.goTo("/bemiddelingen/" + nummer);
    }

    /** Two clicks at the same moment: the second finds what the first made. */
    private static String eenKeer(Supplier<String> meld) {
        try {
            return meld.get();
        } catch (PersistenceException tegelijk) {
            return meld.get();
        }
    }

    private Response pagina(int status, Long mail, Form form) {
        return Page.of(status, "bemiddeling/aanmelding", "Nieuwe aanmelding", beeld.van(sessie.ik(), mail, form));
    }
}
