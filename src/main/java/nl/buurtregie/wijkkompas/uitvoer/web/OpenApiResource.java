package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.platform.Json;
import nl.buurtregie.wijkkompas.uitvoer.Cijferlicentie;

/** The description of the public API, at the place where the Dutch API Design Rules want it. */
@Path("api/v1/openapi.json")
@ApplicationScoped
public class OpenApiResource {

    @Inject
    private Cijferlicentie licentie;

    @GET
    @PermitAll
    public Response beschrijving() {
        try (InputStream bestand = OpenApiResource.class.getResourceAsStream("/META-INF/openapi.json");
                JsonReader lezer = Json.createReader(new InputStreamReader(bestand, StandardCharsets.UTF_8))) {
            String inhoud = licentie.in(lezer.readObject()).toString();
            return Antwoord.open(Response.ok(inhoud, "application/json")).build();
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }
}
