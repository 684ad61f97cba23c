package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.programma.Programmalijnen;
import nl.buurtregie.wijkkompas.programma.Verslagopsteller;
import nl.buurtregie.wijkkompas.programma.Verslagteksten;

/** KOM-15: the yearly report on the screen, and as HTML, PDF or docx with one button each. */
@Path("jaarverslag")
@ApplicationScoped
public class JaarverslagPagina {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private Verslagopsteller opsteller;

    @Inject
    private Verslagteksten teksten;

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    /** Without a year the one that ended last. */
    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(@QueryParam("jaar") String gevraagd) {
        List<Integer> jaren = lijnen.jaren();
        int jaar = Jaarfilter.kies(jaren, gevraagd, lijnen.ditJaar() - 1);
        Map<String, String> laatst = new HashMap<>();
        teksten.van(jaar)
                .forEach((code, tekst) ->
                        laatst.put(code, "Tekst van " + tekst.door() + ", " + DutchDates.moment(tekst.op(), clock)));
        return Page.ok(
                "programma/jaarverslag",
                "Jaarverslag " + jaar,
                new JaarverslagView(
                        opsteller.stelOp(jaar),
                        Jaarfilter.van(jaren, jaar),
                        sessie.ik().is(Rol.MANAGER),
                        laatst));
    }

    @GET
    @Path("{jaar}/html")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response html(@PathParam("jaar") int gevraagd) {
        int jaar = lijnen.jaar(gevraagd);
        String html = PrintedPage.html("programma/verslag", opsteller.stelOp(jaar));
        return bestand(jaar, html, "text/html;charset=UTF-8", "html");
    }

    @GET
    @Path("{jaar}/pdf")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response pdf(@PathParam("jaar") int gevraagd) {
        int jaar = lijnen.jaar(gevraagd);
        byte[] pdf = PrintedPage.pdf("programma/verslag", opsteller.stelOp(jaar));
        return bestand(jaar, pdf, "application/pdf", "pdf");
    }

    @GET
    @Path("{jaar}/docx")
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response docx(@PathParam("jaar") int gevraagd) {
        int jaar = lijnen.jaar(gevraagd);
        return bestand(jaar, Verslagdocx.van(opsteller.stelOp(jaar)), DOCX, "docx");
    }

    private static Response bestand(int jaar, Object inhoud, String soort, String einde) {
        return Response.ok(inhoud, soort)
                .header("Content-Disposition", "attachment; filename=\"jaarverslag-" + jaar + "." + einde + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
