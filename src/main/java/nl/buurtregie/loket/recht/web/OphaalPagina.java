package nl.buurtregie.loket.recht.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;
import nl.buurtregie.privacy.verzoek.Beantwoord;
import nl.buurtregie.privacy.verzoek.Pakket;
import nl.buurtregie.privacy.verzoek.PakketJson;
import nl.buurtregie.privacy.verzoek.Pakketten;
import nl.buurtregie.privacy.verzoek.web.Pakketpapier;

/** PRI-07: somebody fetches the own data, once. Opening the link fetches nothing yet: programs that look at mail open links too. */
@Path("uw-gegevens/{geheim}")
@ApplicationScoped
public class OphaalPagina {

    @Inject
    private Pakketten pakketten;

    @Inject
    private Pakketpapier papier;

    /** @param pad where the button leads */
    public record View(String pad, int dagen) {}

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        if (!pakketten.ligtKlaar(hash(geheim))) {
            throw new NotFound();
        }
        return Page.ok(
                "loket/ophalen", Spoken.text("gegevens.ophalen"), new View("/uw-gegevens/" + geheim, Beantwoord.DAGEN));
    }

    @POST
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response haalOp(@PathParam("geheim") String geheim) {
        Pakket pakket = pakketten.haalOp(hash(geheim));
        return Response.ok(zip(pakket), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"uw-gegevens-" + pakket.nummer() + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String hash(String geheim) {
        return Geheim.van(geheim).map(Geheim::hash).orElseThrow(NotFound::new);
    }

    private byte[] zip(Pakket pakket) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("uw-gegevens.pdf"));
            zip.write(papier.pdf(pakket));
            zip.putNextEntry(new ZipEntry("uw-gegevens.json"));
            zip.write(PakketJson.van(pakket).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }
}
