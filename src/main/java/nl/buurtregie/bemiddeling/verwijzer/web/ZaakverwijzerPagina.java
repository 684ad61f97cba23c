package nl.buurtregie.bemiddeling.verwijzer.web;

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
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.verwijzer.WijzigVerwijzer;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Verwijzerkeuze;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.MailField;
import nl.buurtregie.platform.web.form.PhoneField;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Who referred this case: from the book, or somebody new. */
@Path("bemiddelingen/{nummer}/verwijzer")
@ApplicationScoped
public class ZaakverwijzerPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Verwijzerkeuze keuze;

    @Inject
    private WijzigVerwijzer wijzigVerwijzer;

    /** What is filled in. */
    public record Invoer(
            int versie,
            @NotNull(message = "Kies wie het is.") Long bekendeVerwijzer,

            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String verwijzernaam,

            @Size(max = 80, message = "Maak de naam korter: hooguit 80 tekens.")
            String organisatie,

            @MailField String verwijzermail,

            @PhoneField String verwijzertelefoon,

            @KorteNotitie String notitie)
            implements Stapinvoer {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, (ik, zaak) -> bemiddelingen.magVerwijzerAnders(zaak), this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> legVast(ik, invoer.stap(nummer), invoer),
                Status::isOpen,
                this::pagina);
    }

    private void legVast(Ik ik, Stap stap, Invoer invoer) {
        if (invoer.bekendeVerwijzer() != 0) {
            wijzigVerwijzer.kies(ik, stap, keuze.gekozen(ik, invoer.bekendeVerwijzer()));
            return;
        }
        wijzigVerwijzer.wijzig(
                ik,
                stap,
                new Verwijzercontact.Gegevens(
                        invoer.verwijzernaam(),
                        invoer.organisatie(),
                        invoer.verwijzermail(),
                        invoer.verwijzertelefoon()));
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        Optional<Verwijzercontact> eerder = bemiddelingen.verwijzercontact(zaak);
        Optional<Long> inBoek = eerder.flatMap(Verwijzercontact::persoonId);
        eerder.filter(nu -> inBoek.isEmpty()).ifPresent(nu -> vul(form, nu));
        form.propose(Verwijzerkeuze.VELD, inBoek.map(String::valueOf).orElse(Verwijzerkeuze.NIEMAND));
        Stapbeeld beeld = Zaakstap.van(zaak, "Wie verwees deze zaak?", "verwijzer")
                .inleiding("Verwezen door: " + zaak.verwijzerwoord()
                        + ". Vul in wie het is, dan kun je later vertellen hoe het afliep."
                        + (inBoek.isPresent()
                                ? " Klopt alleen een adres of nummer niet? Wijzig dan deze verwijzer: dat geldt voor al zijn of haar zaken."
                                : ""))
                .vraag(StapView.Vraag.lijst(Verwijzerkeuze.VELD, "Wie is het?", null, keuze.opties(ik, form)))
                .vraag(nieuw("verwijzernaam", "Naam van de verwijzer"))
                .vraag(nieuw("organisatie", "Organisatie"))
                .vraag(nieuw("verwijzermail", "E-mailadres van de verwijzer"))
                .vraag(nieuw("verwijzertelefoon", "Telefoon van de verwijzer"))
                .knop("Bewaar")
                .daarna(
                        eerder.isPresent()
                                ? "kies je iemand anders, dan gaan berichten over deze zaak die nog niet weg zijn, niet meer naar"
                                        + " wie er eerst stond"
                                : "de zaak blijft op ‘" + zaak.status().woord() + "’");
        inBoek.ifPresent(wie -> beeld.hulp(new Link("Wijzig deze verwijzer", "/verwijzers/" + wie)));
        return beeld.maak(form);
    }

    private static StapView.Vraag nieuw(String veld, String label) {
        return StapView.Vraag.tekst(veld, label, null).alleenBij(Verwijzerkeuze.VELD, Verwijzerkeuze.NIEMAND);
    }

    private static void vul(Form form, Verwijzercontact nu) {
        form.propose("verwijzernaam", nu.naam());
        form.propose("organisatie", nu.organisatie());
        form.propose("verwijzermail", nu.email());
        form.propose("verwijzertelefoon", nu.telefoon());
    }
}
