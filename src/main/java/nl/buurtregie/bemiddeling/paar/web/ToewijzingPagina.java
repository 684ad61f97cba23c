package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.bemiddeling.WijsToe;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.paar.Koppelvoorstel;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.bemiddeling.web.Stappen;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.ZaakView;

/** BEM-07: which two go to this case. */
@Path("bemiddelingen/{nummer}/toewijzing")
@ApplicationScoped
public class ToewijzingPagina {

    @Inject
    private Stappen stappen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private WijsToe wijsToe;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Termijnwoorden termijnwoorden;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @Size(min = 2, max = 2, message = "Kies precies twee bemiddelaars.")
            Set<Integer> paar,

            @Size(max = 100, message = "Maak de reden korter: hooguit 100 tekens.")
            String toch,

            @KorteNotitie String notitie)
            implements Stapinvoer {

        String waarom() {
            return toch == null ? "" : toch;
        }

        List<Long> tweetal() {
            return paar.stream().map(Integer::longValue).toList();
        }
    }

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon(@PathParam("nummer") String nummer) {
        return stappen.toon(nummer, Status.WACHTLIJST, this::pagina);
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response wijsToe(@PathParam("nummer") String nummer, MultivaluedMap<String, String> body) {
        kiesVoorstel(body);
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> wijsToe.wijsToe(ik, invoer.stap(nummer), invoer.tweetal(), invoer.waarom()),
                status -> status == Status.WACHTLIJST,
                this::pagina);
    }

    private Page pagina(Ik ik, Bemiddeling zaak, Form form) {
        Koppelvoorstel voorstel = Koppelvoorstel.van(zaak, kandidaten.voor(zaak));
        ToewijzingView view = new ToewijzingView(
                new Link("Zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer()),
                wachttijd(zaak),
                Zaakpad.van(zaak, "toewijzing"),
                Integer.toString(zaak.versie()),
                feiten(zaak),
                Voorstelbeeld.kolommen(voorstel),
                voorstel.vrij().stream().map(Voorstelbeeld::kandidaat).toList(),
                voorstel.metReden().stream().map(Voorstelbeeld::metReden).toList(),
                voorstel.geweigerd().stream().map(Voorstelbeeld::geweigerd).toList(),
                termijnwoorden.bijVragen(),
                "een gesprek met de eerste buur",
                Stream.concat(voorstel.vrij().stream(), voorstel.geweigerd().stream())
                        .filter(een -> form.values("paar").contains(Long.toString(een.medewerkerId())))
                        .map(Kandidaat::naam)
                        .collect(Collectors.joining(" en ")),
                form.view());
        return new Page("bemiddeling/toewijzing", "Paar kiezen", view);
    }

    private String wachttijd(Bemiddeling zaak) {
        return bemiddelingen
                .taak(zaak)
                .map(taak -> termijnwoorden.sinds(taak.termijn().begin()))
                .filter(dagen -> dagen > 0)
                .map(dagen -> Termijnwoorden.inWerkdagen(dagen) + " op de wachtlijst")
                .orElse(null);
    }

    private List<ZaakView.Gegeven> feiten(Bemiddeling zaak) {
        String zwaar = zaak.weging().complexiteit().stream()
                .sorted()
                .map(Complexiteit::woord)
                .collect(Collectors.joining(", "));
        return List.of(
                new ZaakView.Gegeven("Zaak", zaak.nummer()),
                new ZaakView.Gegeven("Aard", zaak.aardwoord().woord()),
                new ZaakView.Gegeven("Buurt", gebieden.get(zaak.buurtCode()).naam()),
                new ZaakView.Gegeven("Taal", zaak.eersteBuur().taal()),
                new ZaakView.Gegeven("Complex", zwaar.isEmpty() ? "nee" : zwaar));
    }

    /** The button of a proposed pair is as good as ticking both. */
    private static void kiesVoorstel(MultivaluedMap<String, String> body) {
        String voorstel = body.getFirst("voorstel");
        if (voorstel != null) {
            body.remove("voorstel");
            body.put("paar", List.of(voorstel.split("-")));
        }
    }
}
