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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.weg.GeefAccount;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/** BEM-39: the beheerder makes the accounts that a coördinator asked for, and sees whose account may close. */
@Path(AccountvragenPagina.PAD)
@ApplicationScoped
public class AccountvragenPagina {

    static final String PAD = "beheer/gevraagde-accounts";

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Medewerkers medewerkers;

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

    /**
     * @param href what the button does, or where the line leads
     * @param knop null for a line that leads somewhere
     */
    public record Regel(String naam, String onder, String href, String knop) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon() {
        List<Regel> gevraagd = loopbanen.accountvragen(sessie.ik()).stream()
                .map(this::gevraagd)
                .toList();
        List<Regel> gestopt = loopbanen.teSluiten(sessie.ik()).stream()
                .map(een -> new Regel(een.naam(), gestopt(een), "/beheer/mensen/" + een.id(), null))
                .toList();
        return Page.ok("vrijwilliger/accounts", "Gevraagde accounts", new View(gevraagd, gestopt));
    }

    /** Whose account it is, when there is one: the beheerder confirms that it is the same person. */
    private Regel gevraagd(Loopbaan weg) {
        String daad = "/" + PAD + "/" + weg.id();
        if (weg.medewerkerId() != null) {
            boolean dicht = medewerkers.get(weg.medewerkerId()).stand() == Accountstand.GESLOTEN;
            String onder =
                    dicht ? "komt terug, het account is gesloten" : "komt terug, heeft een account zonder deze rol";
            return new Regel(loopbanen.naam(weg), onder, daad, dicht ? "Open weer" : "Geef de rol");
        }
        String naam = weg.aanmelder().naam();
        String email = weg.aanmelder().email();
        return loopbanen
                .eigenAccount(weg)
                .map(een -> new Regel(
                        naam,
                        email + ". Met dit adres is er al een account: " + een.naam() + wat(een)
                                + ". Is dat dezelfde persoon?",
                        daad,
                        "Geef de rol"))
                .orElseGet(() -> new Regel(naam, email, daad, "Nodig uit"));
    }

    private static String wat(Medewerker een) {
        return een.rollen().isEmpty() ? "" : ", " + Rol.woorden(een.rollen(), " en ");
    }

    private static String gestopt(Medewerker een) {
        Set<Rol> ander = new HashSet<>(een.rollen());
        ander.remove(Rol.BEMIDDELAAR);
        return ander.isEmpty()
                ? "gestopt als vrijwilliger"
                : "gestopt als vrijwilliger, werkt hier ook als " + Rol.woorden(ander, " en ");
    }

    @POST
    @Path("{vrijwilliger: [0-9]{1,18}}")
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response geef(@PathParam("vrijwilliger") long id, @Context HttpServletRequest request) {
        try {
            Medewerker wie = medewerkers.get(geefAccount.geef(sessie.ik(), id, adres.origin(request)));
            if (wie.isActief()) {
                browser.flash("Gedaan.", wie.naam() + " is nu bemiddelaar en kan inloggen zoals eerst.");
            } else {
                browser.flash("Uitgenodigd.", "De uitnodiging werkt 7 dagen.");
            }
        } catch (RuleViolation kanNiet) {
            browser.flash("Er is niets veranderd.", kanNiet.getMessage());
        }
        return Page.goTo("/" + PAD);
    }
}
