package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.facts.FactCheck;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** Whether what is counted is what happened, and the way back when it is not. */
@Path("beheer/feiten")
@ApplicationScoped
public class FeitenPagina {

    private static final Map<String, String> WOORDEN = Map.of(
            "feit_aanmelding", "Aanmeldingen",
            "feit_afsluiting", "Afgesloten zaken",
            "feit_termijn", "Stappen en hun termijn",
            "feit_overlastmelding", "Meldingen van overlast",
            "feit_probleem", "Afgehandelde problemen",
            "feit_overdracht", "Overdrachten aan partners",
            "feit_vroegsignaal", "Vroegsignalen",
            "feit_ronde", "Rondes");

    @Inject
    private FactCheck feiten;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return Page.ok("beheer/feiten", "Cijfers nakijken", new FeitenView(List.of(), List.of()));
    }

    @GET
    @Path("verslag")
    @ForRoles(Rollen.BEHEERDER)
    public Response verslag() {
        List<FeitenView.Soort> soorten =
                feiten.tables().stream().map(FeitenPagina::soort).toList();
        List<String> gaten = feiten.gaps().stream()
                .map(een -> DutchNumbers.whole(een.count()) + " " + een.what())
                .toList();
        return Page.ok("beheer/feiten", "Cijfers nakijken", new FeitenView(soorten, gaten));
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response herbouw() {
        feiten.rebuild();
        browser.flash("De cijfers zijn opnieuw opgebouwd.", "Ze zeggen weer precies wat in het boek staat.");
        return Page.goTo("/beheer/feiten/verslag");
    }

    private static FeitenView.Soort soort(FactCheck.Table tabel) {
        String verschil = zin("ontbreekt", "ontbreken", tabel.missing())
                + (tabel.missing() > 0 && tabel.extra() > 0 ? ", " : "")
                + zin("is er te veel", "zijn er te veel", tabel.extra());
        return new FeitenView.Soort(
                WOORDEN.get(tabel.name()),
                DutchNumbers.whole(tabel.rows()) + " geteld",
                tabel.agrees() ? null : verschil);
    }

    private static String zin(String een, String meer, long aantal) {
        return aantal == 0 ? "" : DutchNumbers.whole(aantal) + " " + (aantal == 1 ? een : meer);
    }
}
