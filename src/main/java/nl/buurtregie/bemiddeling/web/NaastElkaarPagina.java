package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.Raadplegingen;

/** BEM-24: two linked cases side by side. Opening it opens both. */
@Path("bemiddelingen/{nummer}/naast/{ander}")
@ApplicationScoped
public class NaastElkaarPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Dossierkop kop;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("nummer") String nummer, @PathParam("ander") String ander) {
        Ik ik = sessie.ik();
        NaastElkaarView view = new NaastElkaarView(
                new Link("Zaak " + nummer, "/bemiddelingen/" + nummer), List.of(kolom(ik, nummer), kolom(ik, ander)));
        return Page.ok("bemiddeling/naastelkaar", "Zaken naast elkaar", view);
    }

    private NaastElkaarView.Kolom kolom(Ik ik, String nummer) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), "naast elkaar");
        return new NaastElkaarView.Kolom(
                zaak.nummer(),
                "/bemiddelingen/" + zaak.nummer(),
                kop.titel(zaak),
                feiten(zaak),
                Tijdlijn.van(bemiddelingen.historie(ik, zaak), clock));
    }

    private static List<ZaakView.Gegeven> feiten(Bemiddeling zaak) {
        Resultaat resultaat = zaak.afloop().resultaat();
        return List.of(
                new ZaakView.Gegeven("Nu", zaak.status().woord()),
                new ZaakView.Gegeven("Resultaat", resultaat == null ? "nog niet" : resultaat.woord()),
                new ZaakView.Gegeven("Aangemeld", DutchDates.withYear(zaak.aangemeldOp())),
                new ZaakView.Gegeven("Melder", naam(zaak.eersteBuur())),
                new ZaakView.Gegeven(
                        "Andere buur",
                        zaak.tweedeBuur().map(NaastElkaarPagina::naam).orElse("nog niet bekend")));
    }

    private static String naam(Partij partij) {
        return partij.naam() == null ? "naam nog niet bekend" : partij.naam();
    }
}
