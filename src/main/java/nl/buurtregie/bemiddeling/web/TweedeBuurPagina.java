package nl.buurtregie.bemiddeling.web;

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
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.TweedeBuurZegt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Form;
import nl.buurtregie.platform.web.Option;
import nl.buurtregie.platform.web.Page;

/** BEM-11: what came of the contact with the second neighbour. */
@Path("bemiddelingen/{nummer}/tweede-buur")
@ApplicationScoped
public class TweedeBuurPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private LegContactVast legContactVast;

    @Inject
    private Termijnen termijnen;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotNull(message = "Kies wat er uit het contact kwam.")
            TweedeBuurZegt antwoord,

            boolean ingelicht,

            @Size(max = 500, message = "Maak de notitie korter: hooguit 500 tekens.")
            String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.CONTACT_TWEEDE_BUUR, this::pagina);
    }

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legContactVast.legVast(ik, invoer.stap(nummer), invoer.antwoord(), invoer.ingelicht()),
                status -> status == Status.CONTACT_TWEEDE_BUUR,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        int poging = zaak.pogingen() + 1;
        int hoogstens = termijnen.maxPogingen();
        String nietBereikt = poging < hoogstens ? "nog een keer proberen" : "afsluiten door de coördinator";
        List<Option> antwoorden = List.of(
                Option.card(
                        "DOET_MEE",
                        "Doet mee",
                        "wil praten of laten pendelen",
                        "users",
                        "bemiddelen, binnen " + termijnen.norm(Status.BEMIDDELEN) + " werkdagen"),
                Option.card("WEIGERT", "Weigert", "wil niet meedoen", "hand-stop", "afsluiten door de coördinator"),
                Option.card(
                        "NIET_BEREIKT",
                        "Niet bereikt",
                        "poging " + poging + " van " + hoogstens,
                        "user-question",
                        nietBereikt));
        return Stapbeeld.van(zaak, "Hoe ging het contact?", "tweede-buur")
                .inleiding("Contact met de tweede buur.")
                .vraag(StapView.Vraag.keuze("antwoord", "Wat zei de tweede buur?", antwoorden))
                .vraag(StapView.Vraag.vinkje(
                                "ingelicht",
                                "Wij hebben verteld wat wij bewaren",
                                "Dat moet bij het eerste contact (AVG, artikel 14).")
                        .alleenBij("antwoord=DOET_MEE,WEIGERT"))
                .maak(form);
    }
}
