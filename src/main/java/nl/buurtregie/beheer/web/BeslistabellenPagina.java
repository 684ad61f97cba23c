package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.process.DecisionTables;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.BrowserSession;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Form;
import nl.buurtregie.platform.web.Forms;
import nl.buurtregie.platform.web.Link;
import nl.buurtregie.platform.web.Page;

/** The tables by which cases are weighed: the one in force, earlier ones, and a new version. */
@Path("beheer/beslistabellen")
@ApplicationScoped
public class BeslistabellenPagina {

    private static final String HIER = "/beheer/beslistabellen";
    private static final int LANGSTE_CEL = 300;

    @Inject
    private DecisionTables tabellen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** The version that was changed; the cells are read by their own names. */
    public record Invoer(int versie) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        Map<String, List<BeslistabellenView.Versie>> perNaam = new LinkedHashMap<>();
        for (DecisionTables.Version versie : tabellen.all()) {
            perNaam.computeIfAbsent(versie.name(), naam -> new ArrayList<>())
                    .add(new BeslistabellenView.Versie(
                            "Versie " + versie.number(),
                            "sinds " + DutchDates.moment(versie.since(), clock),
                            HIER + "/" + versie.key() + "?versie=" + versie.number(),
                            versie.inForce()));
        }
        List<BeslistabellenView.Tabel> alle = perNaam.entrySet().stream()
                .map(een -> new BeslistabellenView.Tabel(een.getKey(), een.getValue()))
                .toList();
        return Page.ok("beheer/beslistabellen", "Beslistabellen", new BeslistabellenView(alle));
    }

    @GET
    @Path("{tabel}")
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@PathParam("tabel") String tabel, @QueryParam("versie") @DefaultValue("0") int versie) {
        return pagina(200, cellen(tabel, versie), Form.empty());
    }

    @POST
    @Path("{tabel}")
    @ForRoles(Rollen.BEHEERDER)
    public Response wijzig(@PathParam("tabel") String tabel, MultivaluedMap<String, String> body) {
        DecisionTables.Cells nu = cellen(tabel, 0);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    tabellen.change(tabel, nu.version().number(), gevuld(nu, form));
                    tabellen.refresh();
                    browser.flash("De nieuwe versie geldt.", "Zaken waar de intake al is geweest veranderen niet.");
                    return Page.goTo(HIER);
                },
                status -> pagina(status, nu, form));
    }

    private DecisionTables.Cells cellen(String tabel, int versie) {
        int nummer = versie > 0
                ? versie
                : tabellen.all().stream()
                        .filter(een -> een.key().equals(tabel) && een.inForce())
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .number();
        return tabellen.cells(tabel, nummer);
    }

    private static List<DecisionTables.Row> gevuld(DecisionTables.Cells nu, Form form) {
        List<DecisionTables.Row> rijen = new ArrayList<>();
        for (int rij = 0; rij < nu.rows().size(); rij++) {
            int regel = rij;
            List<String> cellen = Stream.iterate(0, kolom -> kolom + 1)
                    .limit(nu.inputs().size() + nu.outputs().size())
                    .map(kolom -> form.values(veld(regel, kolom)).stream()
                            .findFirst()
                            .orElse("")
                            .strip())
                    .map(tekst -> tekst.length() > LANGSTE_CEL ? tekst.substring(0, LANGSTE_CEL) : tekst)
                    .toList();
            rijen.add(new DecisionTables.Row(
                    cellen.subList(0, nu.inputs().size()),
                    cellen.subList(nu.inputs().size(), cellen.size())));
        }
        return rijen;
    }

    private Response pagina(int status, DecisionTables.Cells cellen, Form form) {
        DecisionTables.Version versie = cellen.version();
        List<String> kolommen = Stream.concat(cellen.inputs().stream(), cellen.outputs().stream())
                .toList();
        List<List<BeslistabelView.Cel>> regels = new ArrayList<>();
        for (int rij = 0; rij < cellen.rows().size(); rij++) {
            DecisionTables.Row regel = cellen.rows().get(rij);
            List<String> teksten =
                    Stream.concat(regel.when().stream(), regel.then().stream()).toList();
            List<BeslistabelView.Cel> rijcellen = new ArrayList<>();
            for (int kolom = 0; kolom < teksten.size(); kolom++) {
                String getypt =
                        form.values(veld(rij, kolom)).stream().findFirst().orElse(teksten.get(kolom));
                String label = kolommen.get(kolom) + ", regel " + (rij + 1);
                rijcellen.add(new BeslistabelView.Cel(veld(rij, kolom), label, getypt));
            }
            regels.add(rijcellen);
        }
        BeslistabelView view = new BeslistabelView(
                new Link("Beslistabellen", HIER),
                versie.name(),
                Integer.toString(versie.number()),
                versie.inForce(),
                HIER + "/" + versie.key(),
                kolommen,
                regels,
                form.view());
        return Page.of(status, "beheer/beslistabel", versie.name(), view);
    }

    private static String veld(int rij, int kolom) {
        return "cel" + rij + "x" + kolom;
    }
}
