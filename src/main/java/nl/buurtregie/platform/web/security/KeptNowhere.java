package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.WhoAmI;

/**
 * What somebody who is logged in gets is kept nowhere, unless the answer itself says how long: whoever sits at this computer next may
 * be another. A page says it where it is written, because one that says it before is the same for everybody.
 */
@Provider
public class KeptNowhere implements ContainerResponseFilter {

    @Inject
    private WhoAmI caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean says =
                response.getEntity() instanceof Page || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL);
        if (!says && caller.account() != null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
