package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.VoegPartijToe;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Partijinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** BEM-09: one more neighbour, or what is known of one. */
@Path("bemiddelingen/{nummer}/partij")
@ApplicationScoped
public class PartijPagina {

    private static final List<Option> ROLLEN = List.of(
            Option.card(Rolpartij.TWEEDE_BUUR, "De tweede buur", "over wie de melding gaat", "user", null),
            Option.card(
                    Rolpartij.ANDERE_BUUR,
                    "Een andere buur",
                    "bijvoorbeeld een huisgenoot, de eigenaar of de VvE",
                    "users",
                    null));

    @Inject
    private Stappen stappen;

    @Inject
    private VoegPartijToe voegPartijToe;

    @Inject
    private WijzigPartij wijzigPartij;

    @Inject
    private Gebieden gebieden;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response nieuw(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status::isOpen, this::nieuw);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response voegToe(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Partijinvoer.class,
                (ik, invoer) -> voegPartijToe.voegToe(ik, invoer.stap(nummer), invoer.rol(), invoer.gegevens()),
                Status::isOpen,
                this::nieuw);
    }

    @GET
    @Path("{partij: [0-9]{1,18}}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response toon(@PathParam("nummer") String nummer, @PathParam("partij") long partij) {
        return stappen.toon(nummer, Status::isOpen, (ik, zaak, form) -> bekend(ik, zaak, partij, form));
    }

    @POST
    @Path("{partij: [0-9]{1,18}}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    public Response wijzig(
            @PathParam("nummer") String nummer, @PathParam("partij") long partij, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Partijinvoer.class,
                (ik, invoer) -> wijzigPartij.wijzig(ik, invoer.stap(nummer), partij, invoer.gegevens(), invoer.buurt()),
                Status::isOpen,
                (ik, zaak, form) -> bekend(ik, zaak, partij, form));
    }

    private Page nieuw(Ik ik, Bemiddeling zaak, Form form) {
        form.propose("taal", Talen.ONBEKEND);
        Stapbeeld beeld = Zaakstap.van(zaak, "Wie hoort er nog bij?", "partij")
                .inleiding("Een naam of een adres is genoeg. De rest kan later.");
        if (zaak.tweedeBuur().isEmpty()) {
            beeld.vraag(StapView.Vraag.keuze("rol", "Wie is dit in de zaak?", ROLLEN));
        }
        return Partijinvoer.vragen(beeld).knop("Voeg toe").daarna(blijft(zaak)).maak(form);
    }

    private Page bekend(Ik ik, Bemiddeling zaak, long partijId, Form form) {
        Partij partij = zaak.partij(partijId);
        Partijinvoer.vul(form, partij);
        Stapbeeld beeld = Zaakstap.van(zaak, partij.rol().woord(), "partij/" + partijId)
                .inleiding("Verander wat niet klopt. Leeg maken mag ook.");
        Partijinvoer.vragen(beeld);
        if (partij.rol() == Rolpartij.EERSTE_BUUR) {
            beeld.vraag(buurt(zaak));
        } else if (ik.is(Rol.COORDINATOR)) {
            String weg = Zaakpad.van(zaak, "partij/" + partijId + "/weg");
            beeld.hulp(new Link("Per ongeluk ingevoerd? Haal deze buur uit de zaak", weg));
        }
        return beeld.knop("Bewaar").daarna(blijft(zaak)).maak(form);
    }

    private StapView.Vraag buurt(Bemiddeling zaak) {
        return StapView.Vraag.lijst(
                "buurt",
                "Buurt van de zaak",
                "Nu: " + gebieden.get(zaak.buurtCode()).naam()
                        + ". Kies alleen als dat niet klopt. Bij een ander adres kiest de postcodelijst.",
                gebieden.alle().stream()
                        .map(een -> Option.of(
                                een.code(), een.naam() + ", " + een.wijk().naam()))
                        .toList());
    }

    private static String blijft(Bemiddeling zaak) {
        return "de zaak blijft op ‘" + zaak.status().woord() + "’";
    }
}
