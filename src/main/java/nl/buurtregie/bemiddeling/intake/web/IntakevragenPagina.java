package nl.buurtregie.bemiddeling.intake.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.intake.Intakevraag;
import nl.buurtregie.bemiddeling.intake.Intakevragen;
import nl.buurtregie.bemiddeling.intake.Vraagsoort;
import nl.buurtregie.bemiddeling.intake.WijzigIntakevraag;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** INT-13: the questions of the intake per kind of complaint, those of before, and one of them. */
@Path("beheer/intakevragen")
@ApplicationScoped
public class IntakevragenPagina {

    private static final String HIER = "/beheer/intakevragen";
    private static final String EEN = "{intakevraag: [0-9]{1,18}}";
    private static final String ALTIJD = "Bij elke zaak";

    @Inject
    private Sessie sessie;

    @Inject
    private Intakevragen vragen;

    @Inject
    private WijzigIntakevraag wijzig;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    /** What is asked now, by kind, and what was asked before. */
    public record View(List<Groep> groepen, List<Regel> vroeger) {}

    /** The questions about one kind. */
    public record Groep(String kop, List<Regel> regels) {}

    /** A question; href is null when it is asked no more. */
    public record Regel(String tekst, String onder, String href) {}

    /** One question, new or to change; weg is null for a new one. */
    public record EenView(
            FormView form, String kop, String actie, List<Option> aarden, List<Option> soorten, String weg) {}

    /** What is filled in. */
    public record Invoer(
            Aard aard,

            @NotNull(message = "Kies hoe iemand antwoordt.") Vraagsoort soort,

            @NotNull(message = "Schrijf een vraag van hooguit 120 tekens.")
            @Size(max = 120, message = "Schrijf een vraag van hooguit 120 tekens.")
            String tekst,

            @Size(max = 400, message = "Maak de keuzes korter.")
            String keuzes) {

        /** @throws nl.buurtregie.platform.RuleViolation at the field that has to change */
        Intakevraag.Opgave opgave() {
            return new Intakevraag.Opgave(aard, soort, tekst, keuzes);
        }
    }

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        List<Intakevraag> nu = vragen.nu();
        List<Groep> groepen = new ArrayList<>();
        groepen.add(groep(ALTIJD, null, nu));
        for (Aard aard : Aard.values()) {
            groepen.add(groep(aard.woord(), aard, nu));
        }
        groepen.removeIf(groep -> groep.regels().isEmpty());
        View view =
                new View(groepen, vragen.vroeger().stream().map(this::vroeger).toList());
        return Page.ok("bemiddeling/intakevragen", "Intakevragen", view);
    }

    @GET
    @Path("nieuw")
    @ForRoles(Rollen.BEHEERDER)
    public Response nieuw() {
        return een(200, "Nieuwe vraag", "/nieuw", Form.empty(), null);
    }

    @POST
    @Path("nieuw")
    @ForRoles(Rollen.BEHEERDER)
    public Response voegToe(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzig.voegToe(sessie.ik(), invoer.opgave());
                    return Page.goTo(HIER);
                },
                status -> een(status, "Nieuwe vraag", "/nieuw", form, null));
    }

    @GET
    @Path(EEN)
    @ForRoles(Rollen.BEHEERDER)
    public Response toonEen(@PathParam("intakevraag") long id) {
        Intakevraag vraag = vragen.get(id);
        Form form = Form.empty();
        form.propose("aard", vraag.aard() == null ? "" : vraag.aard().name());
        form.propose("soort", vraag.soort().name());
        form.propose("tekst", vraag.tekst());
        form.propose("keuzes", vraag.soort() == Vraagsoort.KEUZE ? String.join("\n", vraag.keuzes()) : "");
        return pagina(200, id, form);
    }

    @POST
    @Path(EEN)
    @ForRoles(Rollen.BEHEERDER)
    public Response wijzig(@PathParam("intakevraag") long id, MultivaluedMap<String, String> body) {
        vragen.get(id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    wijzig.wijzig(sessie.ik(), id, invoer.opgave());
                    return Page.goTo(HIER);
                },
                status -> pagina(status, id, form));
    }

    @POST
    @Path(EEN + "/weg")
    @ForRoles(Rollen.BEHEERDER)
    public Response haalWeg(@PathParam("intakevraag") long id) {
        wijzig.haalWeg(sessie.ik(), id);
        return Page.goTo(HIER);
    }

    private static Response pagina(int status, long id, Form form) {
        return een(status, "Wijzig de vraag", "/" + id, form, HIER + "/" + id + "/weg");
    }

    private static Response een(int status, String kop, String deel, Form form, String weg) {
        List<Option> aarden = Stream.concat(
                        Stream.of(Option.of("", ALTIJD)),
                        Stream.of(Aard.values()).map(aard -> Option.of(aard, aard.woord())))
                .toList();
        List<Option> soorten = Option.each(Vraagsoort.values(), een -> Option.of(een, een.woord()));
        return Page.of(
                status,
                "bemiddeling/intakevraag",
                kop,
                new EenView(form.view(), kop, HIER + deel, aarden, soorten, weg));
    }

    private Groep groep(String kop, Aard aard, List<Intakevraag> nu) {
        return new Groep(
                kop,
                nu.stream()
                        .filter(vraag -> vraag.aard() == aard)
                        .map(vraag -> new Regel(
                                vraag.tekst(),
                                soort(vraag) + " · sinds " + DutchDates.moment(vraag.sinds(), clock) + ", "
                                        + vraag.door(),
                                HIER + "/" + vraag.id()))
                        .toList());
    }

    private Regel vroeger(Intakevraag vraag) {
        String bij = vraag.aard() == null ? "bij elke zaak" : vraag.aard().woord();
        return new Regel(
                vraag.tekst(),
                bij + " · " + soort(vraag) + " · tot " + DutchDates.moment(vraag.tot(), clock) + ", " + vraag.totDoor(),
                null);
    }

    private static String soort(Intakevraag vraag) {
        return vraag.soort() == Vraagsoort.KEUZE
                ? String.join(", ", vraag.keuzes())
                : vraag.soort().woord();
    }
}
