package nl.buurtregie.bemiddeling.stap.web;

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
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.Tegenklacht;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-11: what came of the contact with the second neighbour. */
@Path("bemiddelingen/{nummer}/tweede-buur")
@ApplicationScoped
public class TweedeBuurPagina {

    private static final String EIGEN = "antwoord=EIGEN_KLACHT";

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Stappen stappen;

    @Inject
    private Gespreksvraag gespreksvraag;

    @Inject
    private LegContactVast legContactVast;

    @Inject
    private Termijnen termijnen;

    /** What is filled in. */
    public record Invoer(
            int versie,
            Long namens,
            Long gesprek,
            LocalDate op,

            @NotNull(message = "Kies wat er uit het contact kwam.")
            TweedeBuurZegt antwoord,

            boolean ingelicht,

            String aard,

            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String naam,

            @PhoneField String telefoon,

            Integer minuten,
            Integer km,
            String ov,
            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.CONTACT_TWEEDE_BUUR, this::pagina);
    }

    @POST
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> leg(ik, invoer, nummer),
                status -> status == Status.CONTACT_TWEEDE_BUUR,
                this::pagina);
    }

    private void leg(Ik ik, Invoer invoer, String nummer) {
        if (invoer.antwoord() == TweedeBuurZegt.EIGEN_KLACHT) {
            Tegenklacht klacht = new Tegenklacht(
                    invoer.aard() == null ? null : codelijsten.kies(Lijst.AARD, invoer.aard(), "aard"),
                    invoer.naam(),
                    invoer.telefoon());
            legContactVast.metTegenklacht(ik, invoer.stap(nummer), invoer.ingelicht(), klacht);
        } else {
            legContactVast.legVast(ik, invoer.stap(nummer), invoer.antwoord(), invoer.ingelicht());
        }
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        Stapbeeld beeld =
                Zaakstap.van(zaak, "Hoe ging het contact?", "tweede-buur").inleiding("Contact met de tweede buur.");
        gespreksvraag
                .bij(beeld, ik, zaak, form)
                .vraag(StapView.Vraag.keuze("antwoord", "Wat zei de tweede buur?", antwoorden(zaak)));
        if (zaak.isTweedeBuurIngelicht()) {
            beeld.letOp("De tweede buur weet al wat wij bewaren. Dat hoef je niet nog een keer te vertellen.");
        } else {
            beeld.vraag(StapView.Vraag.vinkje(
                            "ingelicht",
                            "Wij hebben verteld wat wij bewaren",
                            "Dat moet bij het eerste contact (AVG, artikel 14).")
                    .alleenBij(
                            "antwoord",
                            TweedeBuurZegt.DOET_MEE,
                            TweedeBuurZegt.EIGEN_KLACHT,
                            TweedeBuurZegt.WEIGERT,
                            TweedeBuurZegt.WEIGERT_COACHING));
        }
        return beeld.vraag(StapView.Vraag.lijst("aard", "Waar heeft de tweede buur last van?", null, aarden())
                        .alleenBij(EIGEN))
                .vraag(StapView.Vraag.tekst("naam", "Naam van de tweede buur", null)
                        .alleenBij(EIGEN))
                .vraag(StapView.Vraag.tekst(
                                "telefoon", "Telefoon van de tweede buur", "De coördinator belt voor de intake.")
                        .alleenBij(EIGEN))
                .maak(form);
    }

    private List<Option> aarden() {
        return codelijsten.vandaag(Lijst.AARD).stream()
                .map(een -> Option.of(een.code(), Stapbeeld.hoofdletter(een.woord())))
                .toList();
    }

    private List<Option> antwoorden(Bemiddeling zaak) {
        String sluiten = "afsluiten door de coördinator";
        String bemiddelen = "bemiddelen, binnen " + termijnen.norm(Status.BEMIDDELEN) + " werkdagen";
        return Option.each(TweedeBuurZegt.values(), antwoord -> switch (antwoord) {
            case DOET_MEE -> Option.card(antwoord, "Doet mee", "wil praten of laten pendelen", "users", bemiddelen);
            case EIGEN_KLACHT ->
                Option.card(
                        antwoord,
                        "Heeft zelf ook een klacht",
                        "en doet mee",
                        "arrows-exchange",
                        bemiddelen + ", en de klacht wordt een eigen zaak");
            case WEIGERT -> Option.card(antwoord, "Weigert", "wil niet meedoen", "hand-stop", sluiten);
            case WEIGERT_COACHING ->
                Option.card(
                        antwoord,
                        "Weigert, coaching",
                        "wij helpen de eerste buur alleen",
                        "school",
                        "coaching van de eerste buur");
            case NIET_BEREIKT -> {
                int poging = zaak.pogingen() + 1;
                int hoogstens = termijnen.maxPogingen();
                String hint = "poging " + poging + " van " + hoogstens;
                String daarna = poging < hoogstens ? "nog een keer proberen" : sluiten;
                yield Option.card(antwoord, "Niet bereikt", hint, "user-question", daarna);
            }
        });
    }
}
