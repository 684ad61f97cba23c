package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Intake;
import nl.buurtregie.bemiddeling.Intakeantwoord;
import nl.buurtregie.bemiddeling.Koppelingen;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.VoerIntake;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-04, BEM-05: what the coördinator heard, weighed and decided. */
@Path("bemiddelingen/{nummer}/intake")
@ApplicationScoped
public class IntakePagina {

    @Inject
    private Stappen stappen;

    @Inject
    private VoerIntake voerIntake;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Intakevraagbeeld kantoorvragen;

    @Inject
    private Gespreksvraag gespreksvraag;

    /** What is filled in. */
    public record Invoer(
            int versie,
            LocalDate op,
            boolean verteld,
            Set<ContraIndicatie> contraIndicaties,
            Set<Complexiteit> complexiteit,
            @NotNull(message = "Kies een besluit.") Besluit besluit,

            @Size(max = 300, message = "Maak de voorwaarde korter: hooguit 300 tekens.")
            String voorwaarde,

            @Size(max = 80, message = "Maak dit korter: hooguit 80 tekens.")
            String verwezenNaar,

            @Pattern(regexp = "[0-9]{4}-[0-9]{1,8}", message = "Kies een zaak uit de lijst.")
            String samenMet,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.INTAKE, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> voerIntake.voer(
                        ik,
                        invoer.stap(nummer),
                        intake(invoer, kantoorvragen.antwoorden(ik, nummer, body)),
                        invoer.verteld()),
                status -> status == Status.INTAKE,
                this::pagina);
    }

    private static Intake intake(Invoer invoer, List<Intakeantwoord> antwoorden) {
        return new Intake(
                invoer.besluit(),
                invoer.contraIndicaties(),
                invoer.complexiteit(),
                invoer.voorwaarde(),
                invoer.verwezenNaar(),
                invoer.samenMet(),
                antwoorden);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        List<Option> redenen =
                Option.each(ContraIndicatie.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())));
        List<Option> zwaar =
                Option.each(Complexiteit.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())));
        List<Option> samen = samen(ik, zaak);
        Stapbeeld beeld = Zaakstap.van(zaak, "Hoe ging de intake?", "intake")
                .inleiding("De zaak gaat over ‘" + zaak.aardwoord().woord()
                        + "’. Vink aan wat je hoorde. Schrijf geen verhaal.")
                .hulp(new Link("Gaat het over iets anders?", Zaakpad.van(zaak, "aard")));
        gespreksvraag.wanneer(beeld, form);
        kantoorvragen.vragen(beeld, zaak);
        vraagVerteld(zaak, beeld);
        return beeld.vraag(StapView.Vraag.vinkjes(
                        "contraIndicaties",
                        "Redenen om te twijfelen",
                        "Mag leeg blijven. Dit is een weging, geen verbod.",
                        redenen))
                .vraag(StapView.Vraag.vinkjes("complexiteit", "Wat maakt de zaak zwaar?", "Mag leeg blijven.", zwaar))
                .vraag(StapView.Vraag.keuze("besluit", "Wat besluit je?", besluiten(!samen.isEmpty())))
                .vraag(StapView.Vraag.tekst(
                                "voorwaarde", "Onder welke voorwaarde?", "Bijvoorbeeld: altijd samen op bezoek.")
                        .alleenBij("besluit", Besluit.GESCHIKT_ONDER_VOORWAARDEN))
                .vraag(StapView.Vraag.tekst(
                                "verwezenNaar", "Naar wie verwijs je?", "Bijvoorbeeld: het sociaal wijkteam.")
                        .alleenBij("besluit", Besluit.VERWEZEN))
                .vraag(StapView.Vraag.lijst("samenMet", "Met welke zaak?", "Alleen zaken die gekoppeld zijn.", samen)
                        .alleenBij("besluit", Besluit.SAMEN))
                .maak(form);
    }

    private static void vraagVerteld(Bemiddeling zaak, Stapbeeld beeld) {
        if (zaak.eersteBuur().ingelichtOp() == null) {
            beeld.vraag(StapView.Vraag.vinkje(
                    "verteld",
                    "Ik heb verteld wat wij bewaren",
                    "De eerste buur weet dat nog niet. Niet verteld? Dan blijft het op je lijst staan."));
        }
    }

    private List<Option> besluiten(boolean magSamen) {
        String paar = "een paar zoeken, binnen " + termijnen.norm(Status.WACHTLIJST) + " werkdagen";
        String dicht = "de zaak is klaar";
        List<Besluit> mogelijk = new ArrayList<>(List.of(Besluit.values()));
        if (!magSamen) {
            mogelijk.remove(Besluit.SAMEN);
        }
        return Option.each(mogelijk.toArray(Besluit[]::new), besluit -> switch (besluit) {
            case GESCHIKT ->
                Option.card(besluit, "Geschikt", "twee bemiddelaars gaan aan het werk", "circle-check", paar);
            case GESCHIKT_ONDER_VOORWAARDEN ->
                Option.card(
                        besluit, "Geschikt, onder voorwaarden", "toch doorgaan, met een reden", "shield-check", paar);
            case ADVIES -> Option.card(besluit, "Advies was genoeg", "de melder kan zelf verder", "message", dicht);
            case ONGESCHIKT -> Option.card(besluit, "Niet geschikt", "bemiddeling past hier niet", "circle-x", dicht);
            case VERWEZEN ->
                Option.card(besluit, "Doorverwezen", "iemand anders kan beter helpen", "arrow-forward-up", dicht);
            case SAMEN ->
                Option.card(
                        besluit,
                        "Samen met een andere zaak",
                        "één gesprek voor beide",
                        "link",
                        "deze zaak wacht tot de andere klaar is");
        });
    }

    /** The linked cases that still run. */
    private List<Option> samen(Ik ik, Bemiddeling zaak) {
        return koppelingen.bij(ik, zaak).stream()
                .filter(ander -> ander.zaak().status().isOpen())
                .map(ander -> Option.of(
                        ander.zaak().nummer(),
                        ander.zaak().nummer() + ", " + ander.zaak().aard()))
                .toList();
    }
}
