package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.PakketJson;
import nl.buurtregie.privacy.verzoek.Pakketten;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoekbrieven;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** PRI-07: what somebody gets, to look at and to print, and the letters on paper. Made anew each time. */
@Path("verzoeken/{verzoek}")
@ApplicationScoped
public class PakketPagina {

    @Inject
    private Pakketten pakketten;

    @Inject
    private Pakketpapier papier;

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Sessie sessie;

    @GET
    @Path("pakket")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response pdf(@PathParam("verzoek") String nummer) {
        return bestand(papier.pdf(pakketten.bekijk(sessie.ik(), nummer)), "application/pdf", nummer + ".pdf");
    }

    @GET
    @Path("pakket/json")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response json(@PathParam("verzoek") String nummer) {
        return bestand(PakketJson.van(pakketten.bekijk(sessie.ik(), nummer)), "application/json", nummer + ".json");
    }

    @GET
    @Path("brief")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response brief(@PathParam("verzoek") String nummer) {
        Verzoek verzoek = verzoeken.get(sessie.ik(), nummer);
        if (verzoek.brief() == null || verzoek.kanAlsnogOpPapier()) {
            throw new NotFound(); // on paper it says where the link is, and there is none
        }
        return brief(
                verzoek,
                "Antwoord op uw verzoek",
                verzoek.brief(),
                LocalDate.ofInstant(verzoek.geslotenOp(), SharedClock.ZONE));
    }

    @GET
    @Path("verlenging/brief")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response verlenging(@PathParam("verzoek") String nummer) {
        Verzoek verzoek = verzoeken.get(sessie.ik(), nummer);
        if (verzoek.verlenging().isEmpty()) {
            throw new NotFound();
        }
        return brief(
                verzoek,
                "Uw verzoek duurt langer",
                brieven.verlenging(verzoek),
                LocalDate.ofInstant(verzoek.verlenging().get().op(), SharedClock.ZONE));
    }

    private Response brief(Verzoek verzoek, String kop, String tekst, LocalDate dag) {
        byte[] pdf = papier.brief(
                verzoek.vrager().naam(),
                verzoek.vrager().postadres(),
                DutchDates.withYear(dag),
                verzoek.nummer(),
                kop,
                tekst);
        return bestand(pdf, "application/pdf", verzoek.nummer() + "-brief.pdf");
    }

    private static Response bestand(Object inhoud, String soort, String naam) {
        return Response.ok(inhoud, soort)
                .header("Content-Disposition", "inline; filename=\"verzoek-" + naam + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
