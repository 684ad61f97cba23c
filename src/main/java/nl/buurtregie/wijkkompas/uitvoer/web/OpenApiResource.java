package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.wijkkompas.uitvoer.Cijferlicentie;

/** The description of the public API, at the place where the Dutch API Design Rules want it; whom to ask is who publishes here. */
@Path("api/v1/openapi.json")
@ApplicationScoped
public class OpenApiResource {

    private static final String CONTACT = "contact";

    @Inject
    private Loketinstellingen loket;

    @Inject
    private PublicAddress adres;

    @Inject
    private Cijferlicentie licentie;

    @GET
    @PermitAll
    public Response beschrijving() {
        return Antwoord.open(Response.ok(tekst().toString(), "application/json"))
                .build();
    }

    JsonObject tekst() {
        JsonObject alles = bestand();
        JsonObjectBuilder info =
                Json.createObjectBuilder(alles.getJsonObject("info")).remove(CONTACT);
        JsonObject contact = contact();
        if (!contact.isEmpty()) {
            info.add(CONTACT, contact);
        }
        licentie.gekozen().ifPresent(een -> info.add("license", licentie(een)));
        return Json.createObjectBuilder(alles).add("info", info).build();
    }

    /** Only what was set: an example is nobody. */
    private JsonObject contact() {
        JsonObjectBuilder wie = Json.createObjectBuilder();
        loket.eigen(Loketinstellingen.NAAM).ifPresent(naam -> wie.add("name", naam));
        adres.asSet().ifPresent(plek -> wie.add("url", plek));
        loket.eigen(Loketinstellingen.EMAIL).ifPresent(email -> wie.add("email", email));
        return wie.build();
    }

    private static JsonObject licentie(String gekozen) {
        return Json.createObjectBuilder()
                .add("name", gekozen)
                .add(Cijferlicentie.isAdres(gekozen) ? "url" : "identifier", gekozen)
                .build();
    }

    private static JsonObject bestand() {
        try (JsonReader lezer = Json.createReader(new InputStreamReader(
                OpenApiResource.class.getResourceAsStream("/META-INF/openapi.json"), StandardCharsets.UTF_8))) {
            return lezer.readObject();
        }
    }
}
