package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegBemiddelingVast;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-13, BEM-14: a joint talk or pendelen, and whether there are agreements; or the second neighbour backs out. */
@Path("bemiddelingen/{nummer}/bemiddeling")
@ApplicationScoped
public class BemiddelingPagina {

    private static final String UITKOMST = "uitkomst";
    private static final String SLUITEN = "afsluiten door de coördinator";

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegBemiddelingVast legBemiddelingVast;

    @Inject
    private Termijnen termijnen;

    /** What is filled in. */
    public record Invoer(
            int versie,
            Long namens,
            Long gesprek,

            @NotNull(message = "Vul de dag in waarop het was.")
            LocalDate op,

            @NotNull(message = "Kies wat eruit kwam.") Uitkomst uitkomst,
            Vorm vorm,
            Afspraken afspraken,
            Integer minuten,
            Integer km,
            String ov,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.BEMIDDELEN, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legBemiddelingVast.legVast(
                        ik,
                        invoer.stap(nummer),
                        new Bemiddelgesprek(invoer.vorm(), invoer.uitkomst(), invoer.afspraken(), invoer.op())),
                status -> status == Status.BEMIDDELEN,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> vormen = Option.each(Vorm.values(), BemiddelingPagina::kaart);
        String nazorg = "nazorg bellen, na " + termijnen.nazorgInWoorden();
        List<Option> uitkomsten = Option.each(Uitkomst.values(), uitkomst -> kaart(uitkomst, nazorg));
        List<Option> soorten = List.of(
                Option.of(Afspraken.MONDELING, "Mondeling"),
                Option.withHint(Afspraken.OP_PAPIER, "Op papier", "de tekst blijft bij de buren"));
        Stapbeeld beeld =
                Zaakstap.van(zaak, "Hoe ging de bemiddeling?", "bemiddeling").inleiding("Bemiddelen of pendelen.");
        beeld.vraag(StapView.Vraag.keuze(UITKOMST, "Wat kwam eruit?", uitkomsten));
        return gespreksvraag
                .bij(beeld, ik, zaak, form, BemiddelingPagina::naGesprek)
                .vraag(naGesprek(StapView.Vraag.keuze("vorm", "Hoe spraken zij elkaar?", vormen)))
                .vraag(StapView.Vraag.keuze("afspraken", "Hoe zijn de afspraken gemaakt?", soorten)
                        .alleenBij(UITKOMST, Uitkomst.AFSPRAKEN))
                .maak(form);
    }

    private static StapView.Vraag naGesprek(StapView.Vraag vraag) {
        return vraag.alleenBij(UITKOMST, Uitkomst.vanGesprek());
    }

    private static Option kaart(Vorm vorm) {
        return switch (vorm) {
            case GESPREK -> Option.card(vorm, "Samen aan tafel", "in één gesprek", "users-group", null);
            case PENDEL -> Option.card(vorm, "Pendelen", "jullie gingen heen en weer", "arrows-exchange", null);
            case GROEP -> Option.card(vorm, "Met een groep", "meer dan twee partijen", "users-plus", null);
        };
    }

    private static Option kaart(Uitkomst uitkomst, String nazorg) {
        return switch (uitkomst) {
            case AFSPRAKEN ->
                Option.card(uitkomst, "Afspraken gemaakt", "in hun eigen woorden", "circle-check", nazorg);
            case GEEN_AFSPRAKEN -> Option.card(uitkomst, "Geen afspraken", "het lukte niet", "circle-x", nazorg);
            case NOG_EEN_GESPREK ->
                Option.card(uitkomst, "Nog een gesprek", "jullie plannen er nog een", "repeat", "nog een gesprek");
            case WIL_TOCH_NIET ->
                Option.card(uitkomst, uitkomst.woord(), "er komt geen gesprek (meer)", "hand-stop", SLUITEN);
            case NIET_MEER_BEREIKT ->
                Option.card(uitkomst, uitkomst.woord(), "er komt geen gesprek (meer)", "user-question", SLUITEN);
        };
    }
}
