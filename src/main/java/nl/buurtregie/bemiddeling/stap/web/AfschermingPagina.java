package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.SchermAf;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;

/** PRI-15: a case that not every coördinator may see, and back. */
@Path("bemiddelingen/{nummer}")
@ApplicationScoped
public class AfschermingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private SchermAf schermAf;

    @Inject
    private Medewerkers medewerkers;

    /** What is filled in. */
    public record Invoer(
            int versie,

            Set<Long> wie,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    /** What is filled in to open it again: nothing but the version. */
    public record Open(int versie, @KorteNotitie String notitie) implements Stapinvoer {}

    @GET
    @Path("afscherming")
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, status -> true, this::pagina);
    }

    @POST
    @Path("afscherming")
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> schermAf.schermAf(ik, invoer.stap(nummer), invoer.wie(), invoer.reden()),
                status -> true,
                this::pagina);
    }

    @GET
    @Path("openstelling")
    @ForRoles(Rollen.COORDINATOR)
    public Response toonOpen(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, status -> true, this::openpagina);
    }

    @POST
    @Path("openstelling")
    @ForRoles(Rollen.COORDINATOR)
    public Response stelOpen(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Open.class,
                (ik, invoer) -> schermAf.hefOp(ik, invoer.stap(nummer)),
                status -> true,
                this::openpagina);
    }

    @GET
    @Path("zicht")
    @ForRoles(Rollen.COORDINATOR)
    public Response toonZicht(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, schermAf::magBlijvenZien, this::zichtpagina);
    }

    @POST
    @Path("zicht")
    @ForRoles(Rollen.COORDINATOR)
    @AskAgain
    public Response zieOok(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Open.class,
                (ik, invoer) -> schermAf.zieOok(ik, invoer.stap(nummer)),
                status -> true,
                this::zichtpagina);
    }

    private Page zichtpagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Blijf de zaak zien", "zicht")
                .inleiding(
                        "Dit kan alleen zolang iedereen die deze zaak mag zien, er niet is of een buur kent. Wie terugkomt, ziet de zaak"
                                + " nog steeds en kan jou er weer uithalen.")
                .daarna(
                        "jij ziet de zaak ook na dit uur. De privacyfunctionaris en wie de zaak mag zien krijgen daarover"
                                + " een e-mail, als zij een adres hebben opgegeven")
                .knop("Blijf de zaak zien")
                .maak(form);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> coordinatoren = medewerkers.met(Rol.COORDINATOR).stream()
                .map(een -> Option.of(een.id().toString(), een.naam() + (een.id() == ik.id() ? " (jij)" : "")))
                .collect(Collectors.toList());
        return Zaakstap.van(zaak, "Scherm de zaak af", "afscherming")
                .inleiding(
                        "Voor een zaak van een collega, of van iemand die velen kennen. Andere coördinatoren zien hem"
                                + " nergens meer. In de cijfers telt hij gewoon mee.")
                .vraag(StapView.Vraag.vinkjes(
                        "wie", "Welke coördinatoren zien de zaak nog?", "Het paar blijft hem zien.", coordinatoren))
                .vraag(StapView.Vraag.tekst(
                        "reden", "Waarom?", "Alleen wie de zaak ziet, leest dit. Zonder iets uit de zaak."))
                .daarna(
                        "wie je niet aanvinkt, ziet de zaak niet meer. In nood kan een coördinator er een uur in, via de"
                                + " nooddeur. Dat hoort iedereen die de zaak wel ziet")
                .knop("Scherm af")
                .maak(form.values("versie").isEmpty() ? zoalsNu(ik, zaak) : form);
    }

    private static Form zoalsNu(Ik ik, Bemiddeling zaak) {
        Set<Long> wie = zaak.isAfgeschermd() ? zaak.genoemd() : Set.of(ik.id());
        String reden = zaak.afgeschermdOmdat();
        return Form.of(Map.of(
                "wie",
                wie.stream().map(Object::toString).toList(),
                "reden",
                reden == null ? List.of() : List.of(reden)));
    }

    private Page openpagina(Ik ik, Bemiddeling zaak, Form form) {
        return Zaakstap.van(zaak, "Hef de afscherming op", "openstelling")
                .inleiding("Elke coördinator ziet de zaak dan weer, ook wat er tot nu toe in staat.")
                .daarna("alle coördinatoren zien de zaak")
                .knop("Hef op")
                .maak(form);
    }
}
