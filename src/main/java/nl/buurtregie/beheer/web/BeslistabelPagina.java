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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.platform.process.DecisionTables;
import nl.buurtregie.platform.process.DecisionTables.Cells;
import nl.buurtregie.platform.process.DecisionTables.Row;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-04: the rows of one table; a row more or less, other cells, and then a new version. */
@Path("beheer/beslistabellen/{tabel}")
@ApplicationScoped
public class BeslistabelPagina {

    private static final int LANGSTE_CEL = 300;
    private static final int MEESTE_REGELS = 50;

    @Inject
    private DecisionTables tabellen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /**
     * Besides the cells, which are read by their own names.
     *
     * @param versie the version that was opened
     * @param erbij before which row a new one comes, from 0; null when none does
     * @param weg which row goes
     */
    public record Invoer(int versie, Integer erbij, Integer weg) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@PathParam("tabel") String tabel, @QueryParam("versie") @DefaultValue("0") int versie) {
        Cells cellen = versie > 0 ? tabellen.cells(tabel, versie) : tabellen.cells(tabel);
        return pagina(200, cellen, cellen.rows(), Form.empty());
    }

    @POST
    @ForRoles(Rollen.BEHEERDER)
    public Response wijzig(@PathParam("tabel") String tabel, MultivaluedMap<String, String> body) {
        Cells nu = tabellen.cells(tabel);
        Form form = Form.of(body);
        List<Row> getypt = getypt(nu, form);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    boolean verbouwt = invoer.erbij() != null || invoer.weg() != null;
                    if (verbouwt && invoer.versie() == nu.version().number()) {
                        return pagina(200, nu, verbouwd(getypt, invoer, nu), form);
                    }
                    tabellen.change(tabel, invoer.versie(), getypt);
                    browser.flash("De nieuwe versie geldt.", "Zaken waar de intake al is geweest veranderen niet.");
                    return Page.goTo(BeslistabellenPagina.HIER);
                },
                status -> pagina(status, nu, getypt, form));
    }

    private static List<Row> verbouwd(List<Row> getypt, Invoer invoer, Cells nu) {
        List<Row> rijen = new ArrayList<>(getypt);
        if (invoer.weg() != null && invoer.weg() >= 0 && invoer.weg() < rijen.size() && rijen.size() > 1) {
            rijen.remove(invoer.weg().intValue());
        }
        if (invoer.erbij() != null && invoer.erbij() >= 0 && rijen.size() < MEESTE_REGELS) {
            Row leeg = rij(
                    nu, IntStream.range(0, breedte(nu)).mapToObj(kolom -> "").toList());
            rijen.add(Math.min(invoer.erbij(), rijen.size()), leeg);
        }
        return rijen;
    }

    /** As many rows as came in, at most {@link #MEESTE_REGELS}. */
    private static List<Row> getypt(Cells nu, Form form) {
        return IntStream.range(0, MEESTE_REGELS)
                .takeWhile(rij -> !form.values(veld(rij, 0)).isEmpty())
                .mapToObj(rij -> rij(
                        nu,
                        IntStream.range(0, breedte(nu))
                                .mapToObj(kolom -> cel(form, veld(rij, kolom)))
                                .toList()))
                .toList();
    }

    private static String cel(Form form, String veld) {
        String tekst = form.values(veld).stream().findFirst().map(Typed::text).orElse("");
        return tekst.substring(0, Math.min(tekst.length(), LANGSTE_CEL));
    }

    private static int breedte(Cells nu) {
        return nu.inputs().size() + nu.outputs().size();
    }

    private static Row rij(Cells nu, List<String> cellen) {
        int voorwaarden = nu.inputs().size();
        return new Row(cellen.subList(0, voorwaarden), cellen.subList(voorwaarden, cellen.size()));
    }

    private static Response pagina(int status, Cells cellen, List<Row> rijen, Form form) {
        DecisionTables.Version versie = cellen.version();
        List<String> kolommen = Stream.concat(cellen.inputs().stream(), cellen.outputs().stream())
                .toList();
        BeslistabelView view = new BeslistabelView(
                new Link("Beslistabellen", BeslistabellenPagina.HIER),
                versie.name(),
                Integer.toString(versie.number()),
                versie.inForce(),
                BeslistabellenPagina.HIER + "/" + versie.key(),
                kolommen,
                IntStream.range(0, rijen.size())
                        .mapToObj(nr -> regel(nr, kolommen, rijen.get(nr)))
                        .toList(),
                rijen.size() < MEESTE_REGELS,
                form.view());
        return Page.of(status, "beheer/beslistabel", versie.name(), view);
    }

    private static List<BeslistabelView.Cel> regel(int nr, List<String> kolommen, Row rij) {
        List<String> teksten =
                Stream.concat(rij.when().stream(), rij.then().stream()).toList();
        return IntStream.range(0, kolommen.size())
                .mapToObj(kolom -> new BeslistabelView.Cel(
                        veld(nr, kolom),
                        kolommen.get(kolom),
                        kolommen.get(kolom) + ", regel " + (nr + 1),
                        teksten.get(kolom)))
                .toList();
    }

    private static String veld(int rij, int kolom) {
        return "cel" + rij + "x" + kolom;
    }
}
