package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.Release;
import nl.buurtregie.platform.web.page.Assets;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.security.OwnLock;

/** OVL-01 to OVL-04: the page that a conciërge installs on the phone, and what makes it one without a network. */
@Path("straat")
@ApplicationScoped
public class StraatPagina {

    private static final String PAD = "/straat";
    private static final String NAAM = "Straat";
    private static final String BALK = "#17282c";
    private static final String WERKER = "/assets/straat-werker.js";

    @Inject
    private ServletContext bestanden;

    /** No data is in it. The app asks it for what it needs to log out. */
    @GET
    @OwnLock(Straatscript.KOP)
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon() {
        return Page.ok("overlast/straat", NAAM, new StraatView(BALK));
    }

    /**
     * The script may keep the page itself, which stands above it; and it knows which release it belongs to. A release may change the
     * page and none of its files; then too the phones have to hear of it.
     */
    @GET
    @Path("werker.js")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response werker() {
        String versie = Assets.url("").replaceFirst(".*=", "");
        return Response.ok(
                        "self.STRAAT_VERSIE=\"" + versie + "\"; // " + Release.version() + "\n" + script(),
                        "text/javascript;charset=UTF-8")
                .header("Service-Worker-Allowed", PAD)
                .header("Cache-Control", "no-cache")
                .build();
    }

    @GET
    @Path("manifest.webmanifest")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response manifest() {
        JsonObject manifest = Json.createObjectBuilder()
                .add("id", PAD)
                .add("name", "Buurtregie " + NAAM)
                .add("short_name", NAAM)
                .add("description", "Vastleggen wat je op straat ziet, ook zonder netwerk.")
                .add("lang", "nl")
                .add("start_url", PAD)
                .add("scope", PAD)
                .add("display", "standalone")
                .add("orientation", "portrait")
                .add("background_color", "#ffffff")
                .add("theme_color", BALK)
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(icoon("straat-192.png", "192x192", "image/png", "any"))
                                .add(icoon("straat-512.png", "512x512", "image/png", "any"))
                                .add(icoon("straat-icoon.svg", "any", "image/svg+xml", "maskable")))
                .build();
        return Response.ok(manifest.toString(), "application/manifest+json")
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static JsonObject icoon(String bestand, String maat, String soort, String doel) {
        return Json.createObjectBuilder()
                .add("src", "/assets/" + bestand)
                .add("sizes", maat)
                .add("type", soort)
                .add("purpose", doel)
                .build();
    }

    private String script() {
        try (InputStream bestand = bestanden.getResourceAsStream(WERKER)) {
            if (bestand == null) {
                throw new IllegalStateException(WERKER + " is not in this build");
            }
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
