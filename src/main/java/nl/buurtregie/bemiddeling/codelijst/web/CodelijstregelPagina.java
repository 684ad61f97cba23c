package nl.buurtregie.bemiddeling.codelijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Codelijstregel;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.codelijst.WijzigCodelijst;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-02: a new name in a list, and one that is called otherwise, moved or ended. */
@Path("beheer/codelijsten/{lijst}")
@ApplicationScoped
public class CodelijstregelPagina {

    private static final String NAAM = "Geef een naam van hooguit 60 tekens.";

    private static final String EEN = "{codelijstregel: [0-9]{1,18}}";

    @Inject
    private Sessie sessie;

    @Inject
    private Codelijsten lijsten;

    @Inject
    private WijzigCodelijst wijzig;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** A name to make; hoofden are the kinds as which it can count. */
    public record NieuwView(FormView form, String kop, String actie, List<Option> hoofden) {}

    /** A name to change, and to end below it. */
    public record EenView(
            FormView form, FormView einde, String naam, String telt, String actie, List<Option> plekken) {}

    /** What is filled in for a new name. */
    public record Nieuw(
            @NotNull(message = NAAM) @Size(max = 60, message = NAAM)
            String naam,

            @NotNull(message = "Kies waar deze naam in de cijfers bij telt.")
            String hoofd,

            @NotNull(message = "Kies vanaf welke dag.") LocalDate vanaf) {}

    /** What is filled in to change one. */
    public record Wijziging(
            @NotNull(message = NAAM) @Size(max = 60, message = NAAM)
            String naam,

            @NotNull(message = "Kies een plaats in de lijst.")
            Integer plek) {}

    /** What is filled in to end one. */
    public record Einde(@NotNull(message = "Kies een dag.") LocalDate tot) {}

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.BEHEERDER)
    public Response nieuw(@PathParam("lijst") String naam) {
        Form form = Form.empty();
        form.propose("vanaf", LocalDate.now(clock).toString());
        return nieuw(200, lijst(naam), form);
    }

    @POST
    @Path("nieuw")
    @ForRoles(Rollen.BEHEERDER)
    public Response voegToe(@PathParam("lijst") String naam, MultivaluedMap<String, String> body) {
        Lijst lijst = lijst(naam);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Nieuw.class,
                invoer -> {
                    wijzig.voegToe(
                            sessie.ik(),
                            lijst,
                            new Codelijstregel.Opgave(invoer.naam(), invoer.hoofd(), invoer.vanaf()));
                    return klaar("‘" + invoer.naam() + "’ staat in de lijst.");
                },
                status -> nieuw(status, lijst, form));
    }

    @GET
    @Path(EEN)
    @ForRoles(Rollen.BEHEERDER)
    public Response toon(@PathParam("lijst") String naam, @PathParam("codelijstregel") long id) {
        return een(200, lijst(naam), id, null, null);
    }

    @POST
    @Path(EEN)
    @ForRoles(Rollen.BEHEERDER)
    public Response wijzig(
            @PathParam("lijst") String naam,
            @PathParam("codelijstregel") long id,
            MultivaluedMap<String, String> body) {
        Lijst lijst = lijst(naam);
        lijsten.get(lijst, id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Wijziging.class,
                invoer -> {
                    wijzig.wijzig(sessie.ik(), lijst, id, invoer.naam(), invoer.plek());
                    return klaar("Vastgelegd. Zaken die er al zijn, houden hun naam.");
                },
                status -> een(status, lijst, id, form, null));
    }

    @POST
    @Path(EEN + "/einde")
    @ForRoles(Rollen.BEHEERDER)
    public Response eindig(
            @PathParam("lijst") String naam,
            @PathParam("codelijstregel") long id,
            MultivaluedMap<String, String> body) {
        Lijst lijst = lijst(naam);
        Codelijstregel regel = lijsten.get(lijst, id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Einde.class,
                invoer -> {
                    wijzig.eindig(sessie.ik(), lijst, id, invoer.tot());
                    return klaar("‘" + regel.naam() + "’ heeft een einde. Zaken die er al zijn, houden de naam.");
                },
                status -> een(status, lijst, id, null, form));
    }

    private Response klaar(String wat) {
        browser.flash(wat, null);
        return Page.goTo(CodelijstenPagina.HIER);
    }

    private static Response nieuw(int status, Lijst lijst, Form form) {
        List<Option> hoofden = lijst.hoofden().stream()
                .map(een -> Option.of(een.code(), een.woord()))
                .toList();
        return Page.of(
                status,
                "bemiddeling/codelijst_nieuw",
                lijst.nieuw(),
                new NieuwView(form.view(), lijst.nieuw(), CodelijstenPagina.pad(lijst) + "/nieuw", hoofden));
    }

    private Response een(int status, Lijst lijst, long id, Form getypt, Form getyptEinde) {
        Codelijstregel regel = lijsten.get(lijst, id);
        List<Codelijstregel> rij = lijsten.open(lijst);
        Form form = getypt == null ? Form.empty() : getypt;
        if (getypt == null) {
            form.propose("naam", regel.naam());
            long ervoor = rij.stream().takeWhile(een -> een.id() != id).count();
            form.propose("plek", Long.toString(ervoor + 1));
        }
        Form einde = getyptEinde == null ? Form.empty() : getyptEinde;
        if (getyptEinde == null) {
            LocalDate tot = regel.geldigTot() == null ? LocalDate.now(clock) : regel.geldigTot();
            einde.propose("tot", tot.toString());
        }
        List<Option> plekken = Stream.iterate(1, plek -> plek <= rij.size(), plek -> plek + 1)
                .map(plek -> Option.of(Integer.toString(plek), Integer.toString(plek)))
                .toList();
        EenView view = new EenView(
                form.view(),
                einde.view(),
                regel.naam(),
                lijst.hoofdwoord(regel.hoofd()),
                CodelijstenPagina.pad(lijst) + "/" + id,
                plekken);
        return Page.of(status, "bemiddeling/codelijst", regel.naam(), view);
    }

    private static Lijst lijst(String naam) {
        return Stream.of(Lijst.values())
                .filter(een -> CodelijstenPagina.pad(een).endsWith("/" + naam))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
