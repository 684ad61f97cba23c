package nl.buurtregie.wijkkompas.publicatie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.publicatie.Opdracht;
import nl.buurtregie.wijkkompas.publicatie.OpenPublicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/** KOM-10: all versions of the figures, and opening the next one. */
@Path("publicaties")
@ApplicationScoped
public class PublicatiesPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Publicaties publicaties;

    @Inject
    private OpenPublicatie openPublicatie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** What is filled in. */
    public record Invoer(
            @NotNull(message = "Vul het eerste jaar in, bijvoorbeeld 2023.")
            Integer vanJaar,

            @NotNull(message = "Vul het laatste jaar in, bijvoorbeeld 2025.")
            Integer totJaar,

            @Size(max = 300, message = "Maak de reden korter: hooguit 300 tekens.")
            String reden) {}

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response lijst() {
        List<PublicatiesView.Regel> regels =
                publicaties.alle().stream().map(PublicatiesPagina::regel).toList();
        return Page.ok(
                "publicatie/lijst",
                "Publicaties",
                new PublicatiesView(sessie.ik().is(Rol.ANALIST), sessie.ik().is(Rol.MANAGER), regels));
    }

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.ANALIST)
    public Response nieuw() {
        int vorig = LocalDate.now(clock).getYear() - 1;
        return formulier(
                200,
                Form.of(Map.of(
                        "vanJaar", List.of(String.valueOf(vorig - 2)), "totJaar", List.of(String.valueOf(vorig)))));
    }

    @POST
    @ForRoles(Rollen.ANALIST)
    public Response open(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    Publicatie nieuw = openPublicatie.open(
                            sessie.ik(), new Opdracht(invoer.vanJaar(), invoer.totJaar(), invoer.reden()));
                    browser.flash("De cijfers worden geteld.", "Je kunt intussen iets anders doen.");
                    return Page.goTo("/publicaties/" + nieuw.nummer());
                },
                status -> formulier(status, form));
    }

    private static Response formulier(int status, Form form) {
        return Page.of(status, "publicatie/nieuw", "Cijfers opstellen", new PublicatiesView.Nieuw(form.view()));
    }

    private static PublicatiesView.Regel regel(Publicatie een) {
        return new PublicatiesView.Regel(
                Publicatiewoorden.naam(een),
                "/publicaties/" + een.nummer(),
                een.stand().woord(),
                een.stand().isOpenbaar() ? "ok" : een.stand().isOpen() ? "oker" : "stil",
                Publicatiewoorden.wanneer(een),
                een.reden());
    }
}
