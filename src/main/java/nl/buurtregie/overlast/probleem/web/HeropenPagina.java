package nl.buurtregie.overlast.probleem.web;

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
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.HeropenProbleem;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** It is back, or was not gone after all. */
@Path("overlast/problemen/{probleem}/heropening")
@ApplicationScoped
public class HeropenPagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private HeropenProbleem heropen;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotBlank(message = "Schrijf kort op waarom.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden)
            implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, Set.of(Stand.AFGESLOTEN, Stand.TERUGKOPPELEN), this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> heropen.heropen(ik, invoer.stap(nummer), invoer.reden()),
                this::pagina);
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        boolean wacht = probleem.stand() == Stand.TERUGKOPPELEN;
        Stapbeeld beeld = Stapbeeld.zonderNotitie(
                Overlaststappen.terug(probleem),
                wacht ? "Is het toch niet klaar?" : "Is het er weer?",
                Overlaststappen.pad(probleem.nummer()) + "/heropening",
                probleem.versie());
        return (wacht ? tochNiet(beeld, probleem) : weer(beeld, probleem))
                .daarna("de teamleider kijkt wat er moet gebeuren")
                .maak(form);
    }

    private static Stapbeeld tochNiet(Stapbeeld beeld, Probleem probleem) {
        return beeld.inleiding(probleem.plek() + ". Melders krijgen hier geen bericht van ons.")
                .vraag(Vraag.tekst("reden", "Wat is er nog?", "Bijvoorbeeld: verkeerd getikt, de bank ligt er nog."))
                .knop("Zet terug");
    }

    private static Stapbeeld weer(Stapbeeld beeld, Probleem probleem) {
        return beeld.inleiding(probleem.plek() + ". De geschiedenis blijft.")
                .vraag(Vraag.tekst("reden", "Wat zie je?", "Bijvoorbeeld: er ligt weer een bank."))
                .knop("Begin opnieuw");
    }
}
