package nl.buurtregie.open311.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** A page of another site may read what everybody may read here; no session goes along, and nothing is sent that way. */
@Provider
public class Open311cors implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext vraag, ContainerResponseContext antwoord) {
        if (vraag.getMethod().equals(HttpMethod.GET)
                && vraag.getUriInfo().getRequestUri().getPath().startsWith("/open311/v2/")) {
            antwoord.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            antwoord.getHeaders().putSingle("Access-Control-Expose-Headers", "Retry-After");
        }
    }
}
