package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.weg.GeefAccount;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/** BEM-39: the beheerder makes the accounts that a coördinator asked for, and sees whose account may close. */
@Path(AccountvragenPagina.PAD)
@ApplicationScoped
public class AccountvragenPagina {

    static final String PAD = "beheer/gevraagde-accounts";

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private GeefAccount geefAccount;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @Inject
    private PublicAddress adres;

    /** Who waits, and whose account is open while he or she stopped. */
    public record View(List<Regel> gevraagd, List<Regel> gestopt) {}

    /** @param href what the button does, or where the line leads */
    public record Regel(String naam, String onder, String href) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon() {
        List<Regel> gevraagd = loopbanen.accountvragen(sessie.ik()).stream()
                .map(weg -> new Regel(weg.aanmelder().naam(), weg.aanmelder().email(), "/" + PAD + "/" + weg.id()))
                .toList();
        List<Regel> gestopt = loopbanen.teSluiten(sessie.ik()).stream()
                .map(een -> new Regel(een.naam(), "gestopt als vrijwilliger", "/beheer/mensen/" + een.id()))
                .toList();
        return Page.ok("vrijwilliger/accounts", "Gevraagde accounts", new View(gevraagd, gestopt));
    }

    @POST
    @Path("{vrijwilliger: [0-9]{1,18}}")
    @ForRoles(Rollen.BEHEERDER)
    public Response geef(@PathParam("vrijwilliger") long id, @Context HttpServletRequest request) {
        try {
            geefAccount.geef(sessie.ik(), id, adres.origin(request));
            browser.flash("Uitgenodigd.", "De uitnodiging werkt 7 dagen.");
        } catch (RuleViolation kanNiet) {
            browser.flash("Niet uitgenodigd.", kanNiet.getMessage());
        }
        return Page.goTo("/" + PAD);
    }
}
