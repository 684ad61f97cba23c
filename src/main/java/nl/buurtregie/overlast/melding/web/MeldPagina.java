package nl.buurtregie.overlast.melding.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.aanbod.web.Alleen;
import nl.buurtregie.loket.vraag.web.Wizard;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Page;

/** INT-04: a resident reports overlast, one question a page, without an account. */
@Path("overlast-melden")
@ApplicationScoped
@Alleen(Deel.STRAAT)
public class MeldPagina extends Wizard<Meldvraag> {

    @Inject
    private Meldvragen vragen;

    @Override
    protected Meldvragen lijst() {
        return vragen;
    }

    @GET
    @PermitAll
    public Response begin() {
        return Page.ok("overlast/meldbegin", Spoken.text("melden.kop"), vragen.begin());
    }
}
