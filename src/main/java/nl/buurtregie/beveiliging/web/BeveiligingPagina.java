package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.beveiliging.Logboek;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.settings.Lines;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-11: who came in, what was refused, given and taken along; and what of it stands out. */
@Path("beheer/beveiliging")
@ApplicationScoped
public class BeveiligingPagina {

    private static final int DAGEN = 30;

    @Inject
    private Beveiligingsbeeld beeld;

    @Inject
    private Logboek logboek;

    @Inject
    private Sessie sessie;

    @Inject
    private Lines lijnen;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    @Transactional
    public Response toon(@Context UriInfo adres) {
        return pagina(200, new Logkeuze(adres.getQueryParameters()), Form.empty());
    }

    /** With what has to be different. */
    @Transactional
    Response opnieuw(Form form) {
        return pagina(422, Logkeuze.GEEN, form);
    }

    /** Whoever reads the list is in it before the page is made. */
    private Response pagina(int status, Logkeuze keuze, Form form) {
        logboek.lees(sessie.ik());
        LocalDate vandaag = LocalDate.now(clock);
        form.propose("van", vandaag.minusDays(DAGEN).toString());
        form.propose("tot", vandaag.toString());
        return Page.of(
                status,
                "beveiliging/beveiliging",
                "Beveiliging",
                beeld.van(keuze, sessie.ik().id(), lijnen.exceptions(), form.view()));
    }
}
