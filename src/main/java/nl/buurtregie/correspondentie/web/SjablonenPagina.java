package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Sjablonen;
import nl.buurtregie.correspondentie.Sjabloon;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.post.Vertaling;

/** BEH-04: all templates. */
@Path("sjablonen")
@ApplicationScoped
public class SjablonenPagina {

    @Inject
    private Sjablonen sjablonen;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon() {
        return Page.ok(
                "correspondentie/sjablonen",
                "Teksten van brieven",
                new SjablonenView(
                        Arrays.stream(Briefsoort.values()).map(this::regel).toList()));
    }

    private SjablonenView.Regel regel(Briefsoort soort) {
        Sjabloon nederlands = sjablonen.huidige(soort);
        return new SjablonenView.Regel(
                Stapbeeld.hoofdletter(soort.woord()),
                Sjabloonbeeld.lezers(soort),
                Sjabloonbeeld.versie(nederlands),
                Sjabloonbeeld.pad(soort, Brieftaal.NEDERLANDS),
                soort.talen().stream()
                        .filter(taal -> !taal.isNederlands())
                        .map(taal -> taal(nederlands, sjablonen.huidige(soort, taal)))
                        .toList());
    }

    private static SjablonenView.Taal taal(Sjabloon nederlands, Sjabloon vertaald) {
        boolean bij = vertaald.isVertalingVan(nederlands);
        return new SjablonenView.Taal(
                vertaald.taal().woord(),
                Sjabloonbeeld.pad(vertaald.soort(), vertaald.taal()),
                bij ? Sjabloonbeeld.vertaald(vertaald) : "Nederlandse tekst is daarna veranderd",
                bij && vertaald.vertaald().filter(Vertaling.MENS::equals).isPresent() ? "" : "oker");
    }
}
