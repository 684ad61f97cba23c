package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.programma.Bedragen;
import nl.buurtregie.wijkkompas.programma.BewaarProgrammalijn;
import nl.buurtregie.wijkkompas.programma.Lijngegevens;
import nl.buurtregie.wijkkompas.programma.Programmalijn;
import nl.buurtregie.wijkkompas.programma.Programmalijnen;

/** KOM-19: one line of the programme: goals, what was done, hours and money. */
@Path("geld/lijnen")
@ApplicationScoped
public class LijnPagina {

    private static final int MEESTE = 999_999;

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private BewaarProgrammalijn bewaar;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** What is filled in; the code of a new line only, the version of one that is there. */
    public record Invoer(
            int versie,

            @Size(max = 40, message = "Maak de code korter: hooguit 40 tekens.")
            String code,

            @NotNull(message = "Vul de naam van de lijn in.")
            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @NotNull(message = "Vul in de hoeveelste lijn dit is.")
            @Max(value = 99, message = "Vul een getal tot en met 99 in.")
            Integer volgorde,

            @Size(max = 3000, message = "Maak deze tekst korter: hooguit 3000 tekens.")
            String doel,

            @Size(max = 3000, message = "Maak deze tekst korter: hooguit 3000 tekens.")
            String gedaan,

            @Size(max = 3000, message = "Maak deze tekst korter: hooguit 3000 tekens.")
            String resultaat,

            @Max(value = MEESTE, message = "Vul minder dan een miljoen uren in.")
            Integer uren,

            @NotNull(message = "Vul de begroting in. Niets begroot? Vul 0 in.")
            @Max(value = MEESTE, message = "Vul het bedrag in duizenden euro's in.")
            Integer begroting,

            @Max(value = MEESTE, message = "Vul het bedrag in duizenden euro's in.")
            Integer realisatie) {

        Lijngegevens gegevens() {
            return new Lijngegevens(
                    naam,
                    volgorde,
                    netjes(doel),
                    netjes(gedaan),
                    netjes(resultaat),
                    uren,
                    new Bedragen(begroting, realisatie));
        }

        private static String netjes(String tekst) {
            return tekst == null ? "" : tekst.replace("\r\n", "\n");
        }
    }

    @GET
    @Path("nieuw/{jaar}")
    @ForRoles(Rollen.MANAGER)
    @Transactional
    public Response toonNieuw(@PathParam("jaar") int gevraagd) {
        int jaar = lijnen.jaar(gevraagd);
        Form form = Form.empty();
        form.propose("volgorde", Integer.toString(lijnen.van(jaar).size() + 1));
        return nieuw(200, jaar, form);
    }

    @POST
    @Path("nieuw/{jaar}")
    @ForRoles(Rollen.MANAGER)
    public Response voegToe(@PathParam("jaar") int gevraagd, MultivaluedMap<String, String> body) {
        int jaar = lijnen.jaar(gevraagd);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    bewaar.voegToe(sessie.ik(), jaar, invoer.code() == null ? "" : invoer.code(), invoer.gegevens());
                    return klaar(jaar, "De lijn staat erbij.");
                },
                status -> nieuw(status, jaar, form));
    }

    @GET
    @Path("{lijn}")
    @ForRoles(Rollen.MANAGER)
    @Transactional
    public Response toon(@PathParam("lijn") long id) {
        return een(200, lijnen.get(id), Form.empty());
    }

    @POST
    @Path("{lijn}")
    @ForRoles(Rollen.MANAGER)
    public Response wijzig(@PathParam("lijn") long id, MultivaluedMap<String, String> body) {
        int jaar = lijnen.get(id).jaar();
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    bewaar.wijzig(sessie.ik(), id, invoer.versie(), invoer.gegevens());
                    return klaar(jaar, "Bewaard.");
                },
                status -> een(status, lijnen.get(id), form));
    }

    @POST
    @Path("{lijn}/verwijderen")
    @ForRoles(Rollen.MANAGER)
    public Response verwijder(@PathParam("lijn") long id) {
        return klaar(bewaar.verwijder(id), "De lijn is weg.");
    }

    private Response klaar(int jaar, String wat) {
        browser.flash(wat, "De totalen hieronder zijn bijgewerkt.");
        return Page.goTo("/geld?jaar=" + jaar);
    }

    private static Response nieuw(int status, int jaar, Form form) {
        LijnView view = new LijnView(
                "Nieuwe lijn in " + jaar, "/geld/lijnen/nieuw/" + jaar, terug(jaar), null, null, null, form.view());
        return Page.of(status, "programma/lijn", view.kop(), view);
    }

    private Response een(int status, Programmalijn lijn, Form form) {
        Lijngegevens nu = lijn.gegevens();
        form.propose("versie", Integer.toString(lijn.versie()));
        form.propose("naam", nu.naam());
        form.propose("volgorde", Integer.toString(nu.volgorde()));
        form.propose("doel", nu.doel());
        form.propose("gedaan", nu.gedaan());
        form.propose("resultaat", nu.resultaat());
        form.propose("uren", nu.uren() == null ? "" : nu.uren().toString());
        form.propose("begroting", Integer.toString(nu.bedragen().begroting()));
        form.propose(
                "realisatie",
                nu.bedragen().realisatie() == null
                        ? ""
                        : nu.bedragen().realisatie().toString());
        String kop = lijn.naam() + " in " + lijn.jaar();
        return Page.of(
                status,
                "programma/lijn",
                kop,
                new LijnView(
                        kop,
                        "/geld/lijnen/" + lijn.id(),
                        terug(lijn.jaar()),
                        lijn.code(),
                        urenhulp(lijn),
                        laatst(lijn),
                        form.view()));
    }

    private String laatst(Programmalijn lijn) {
        return "Laatst gewijzigd door " + lijn.gewijzigdDoor() + ", " + DutchDates.moment(lijn.gewijzigdOp(), clock)
                + ".";
    }

    /** Null when mediators wrote nothing, or too few did. */
    private String urenhulp(Programmalijn lijn) {
        return lijnen.vrijwilligersuren(lijn)
                .map(uren -> "Bemiddelaars schreven zelf " + uren + " uur op in " + lijn.jaar() + ".")
                .orElse(null);
    }

    private static Link terug(int jaar) {
        return new Link("Geld " + jaar, "/geld?jaar=" + jaar);
    }
}
