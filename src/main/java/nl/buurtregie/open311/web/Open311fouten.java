package nl.buurtregie.open311.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.web.security.Refusals;

/** What is refused before our own code is reached (too often, too large, no such path) is no page for people here. */
@Provider
public class Open311fouten implements ContainerResponseFilter {

    @Inject
    private Refusals geweigerd;

    @Override
    public void filter(ContainerRequestContext vraag, ContainerResponseContext antwoord) {
        String pad = vraag.getUriInfo().getRequestUri().getPath();
        if (pad.startsWith("/open311/v2/") && antwoord.getStatus() == 403) {
            geweigerd.note(AuditEvent.WRONG_KEY);
        }
        boolean alGoed =
                antwoord.getMediaType() != null && !antwoord.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        if (!pad.startsWith("/open311/v2/") || antwoord.getStatus() < 400 || alGoed) {
            return;
        }
        Vorm vorm = pad.endsWith(".json") ? Vorm.JSON : Vorm.XML;
        int status = antwoord.getStatus();
        antwoord.setEntity(vorm.foutwoorden(status, zin(status)), null, vorm.soort());
        antwoord.getHeaders().putSingle("Cache-Control", "no-store");
    }

    private static String zin(int status) {
        return switch (status) {
            case 404, 405 -> "there is no such resource here";
            case 413 -> "this is too large: send at most 64 KB, with photos 12 MB";
            case 503 -> "busy: try again after Retry-After seconds";
            case 415 -> "send application/x-www-form-urlencoded, or multipart/form-data with photos";
            case 429 -> "too many requests: try again after Retry-After seconds";
            default -> "try again later";
        };
    }
}
