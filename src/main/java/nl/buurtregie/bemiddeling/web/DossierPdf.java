package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.Raadplegingen;

/** BEM-38: the file of a case as PDF: all of it for the coördinator, what is of one neighbour for the pair too. Made anew each time. */
@Path("bemiddelingen/{nummer}/als-pdf")
@ApplicationScoped
public class DossierPdf {

    @Inject
    private Sessie sessie;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Dossierpapier papier;

    @Inject
    private Raadplegingen raadplegingen;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response kies(@PathParam("nummer") String nummer) {
        Bemiddeling zaak = open(nummer, "dossier als PDF, keuze");
        String hier = "/bemiddelingen/" + nummer + "/als-pdf";
        List<AlsPdfView.Keuze> keuzes = new ArrayList<>();
        if (sessie.ik().is(Rol.COORDINATOR)) {
            keuzes.add(new AlsPdfView.Keuze(
                    "Het hele dossier",
                    hier + "/alles",
                    "Alles van alle buren, met de geschiedenis. Geef dit aan geen van hen."));
        }
        zaak.partijen()
                .forEach(partij -> keuzes.add(new AlsPdfView.Keuze(
                        "Wat van de " + Dossierpapier.klein(partij) + " is" + welke(partij),
                        hier + "/" + partij.id(),
                        "Niets van een ander, en geen teksten waarin een ander genoemd kan zijn.")));
        return Page.ok(
                "bemiddeling/alspdf",
                "Zaak " + nummer + " als PDF",
                new AlsPdfView(new Link("Zaak " + nummer, "/bemiddelingen/" + nummer), keuzes));
    }

    @GET
    @Path("alles")
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response alles(@PathParam("nummer") String nummer) {
        Bemiddeling zaak = open(nummer, "hele dossier als PDF");
        return bestand(papier.heel(sessie.ik(), zaak), nummer);
    }

    @GET
    @Path("{partij: [0-9]{1,18}}")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response vanEen(@PathParam("nummer") String nummer, @PathParam("partij") long partijId) {
        Bemiddeling zaak = open(nummer, "dossier als PDF, een buur");
        Partij partij = zaak.partij(partijId);
        return bestand(papier.van(sessie.ik(), zaak, partij), nummer);
    }

    /** Of the other neighbours there may be more. */
    private static String welke(Partij partij) {
        return partij.wie()
                .filter(wie -> partij.rol() == Rolpartij.ANDERE_BUUR)
                .map(wie -> ": " + wie)
                .orElse("");
    }

    private Bemiddeling open(String nummer, String waar) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), waar);
        return zaak;
    }

    private static Response bestand(DossierpapierView view, String nummer) {
        return Response.ok(PrintedPage.pdf("bemiddeling/dossierpapier", view), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"zaak-" + nummer + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
