package nl.buurtregie.overlast.probleem.web;

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
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.BesprekBemiddeling;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** OVL-10: the conciërge asked the resident: may buurtbemiddeling help? */
@Path("overlast/problemen/{probleem}/voorstel")
@ApplicationScoped
public class VoorstelPagina {

    private static final Toestemmingstekst GEVRAAGD = Toestemmingstekst.nu(Toestemmingsweg.CONCIERGE, Doel.BEHANDELEN);

    @Inject
    private Overlaststappen stappen;

    @Inject
    private BesprekBemiddeling bespreek;

    /** What the resident said. */
    public enum Zegt {
        JA,
        NEE
    }

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies wat de bewoner zegt.") Zegt zegt,
            String postcode,
            Integer huisnummer,

            @Size(max = 6, message = "Maak de toevoeging korter: hooguit 6 tekens.")
            String toevoeging,

            boolean toestemming)
            implements Overlaststappen.Invoer {

        Adres adres() {
            return new Adres(null, postcode, huisnummer == null ? 0 : huisnummer, toevoeging);
        }
    }

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, Set.of(Stand.VOORSTELLEN), this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> {
                    if (invoer.zegt() == Zegt.JA) {
                        bespreek.ja(ik, invoer.stap(nummer), invoer.adres(), invoer.toestemming());
                    } else {
                        bespreek.nee(ik, invoer.stap(nummer));
                    }
                },
                this::pagina);
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        "Mag buurtbemiddeling helpen?",
                        Overlaststappen.pad(probleem.nummer()) + "/voorstel",
                        probleem.versie())
                .inleiding("Praat met de bewoner. Bemiddeling is gratis, en alleen als de bewoner het wil.")
                .letOp("Wij geven alleen het adres door. Niet wat er gemeld is, en niet door wie.")
                .vraag(Vraag.keuze("zegt", "Wat zegt de bewoner?", antwoorden()))
                .vraag(Vraag.tekst("postcode", "Postcode", "Zoals 9741 AB.").alleenBij("zegt", Zegt.JA))
                .vraag(Vraag.tekst("huisnummer", "Huisnummer", "Alleen het getal.")
                        .alleenBij("zegt", Zegt.JA))
                .vraag(Vraag.tekst("toevoeging", "Toevoeging", "Bij 12 a is dat de a. Mag leeg.")
                        .alleenBij("zegt", Zegt.JA))
                .vraag(Vraag.vinkje("toestemming", GEVRAAGD.vraag(), GEVRAAGD.uitleg())
                        .alleenBij("zegt", Zegt.JA))
                .maak(form);
    }

    private static List<Option> antwoorden() {
        return Option.each(Zegt.values(), zegt -> switch (zegt) {
            case JA -> Overlaststappen.kaart(zegt, "Ja, graag", "circle-check", "buurtbemiddeling neemt contact op");
            case NEE -> Overlaststappen.kaart(zegt, "Nee, nu niet", "x", "wij tellen alleen dat het is gevraagd");
        });
    }
}
