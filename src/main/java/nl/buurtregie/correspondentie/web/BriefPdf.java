package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Brief;
import nl.buurtregie.correspondentie.Brieven;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-20: a letter to print. Made anew each time of what was kept of it: no file is kept anywhere. */
@Path("bemiddelingen/{nummer}/brieven/{brief}/pdf")
@ApplicationScoped
public class BriefPdf {

    @Inject
    private Sessie sessie;

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Brieven brieven;

    @Inject
    private Briefpapier papier;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("nummer") String nummer, @PathParam("brief") long id) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = leeszaak.open(ik, nummer, "brief als PDF");
        Brief brief = brieven.get(ik, nummer, id);
        String tekst = brief.tekst().orElseThrow(NotFound::new);
        return bestand(papier.van(zaak, brief, tekst), nummer + "-" + id);
    }

    static Response bestand(BriefpapierView brief, String nummer) {
        return Response.ok(Briefpapier.pdf(brief), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"brief-" + nummer + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
