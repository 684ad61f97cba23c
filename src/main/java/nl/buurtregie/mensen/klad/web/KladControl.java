package nl.buurtregie.mensen.klad.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.klad.Kladblok;
import nl.buurtregie.platform.web.form.FormAgain;

/**
 * A form that was sent and done is no longer kept. Only a form that can be kept says so in its address: others cost nothing. One that
 * comes back with a fault is not done.
 */
@Provider
@ApplicationScoped
public class KladControl implements ContainerResponseFilter {

    @Inject
    private Sessie sessie;

    @Inject
    private Kladblok kladblok;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean gedaan = request.getMethod().equals(HttpMethod.POST)
                && response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                && request.getProperty(FormAgain.SHOWN_AGAIN) == null;
        if (gedaan && request.getUriInfo().getQueryParameters().containsKey("klad")) {
            sessie.find()
                    .ifPresent(ik -> kladblok.gooiWeg(
                            ik, "/" + request.getUriInfo().getPath().replaceFirst("^/", "")));
        }
    }
}
