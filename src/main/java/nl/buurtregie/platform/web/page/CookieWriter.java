package nl.buurtregie.platform.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Sends our cookies. A stranger gets one for his forms and nothing is kept of him: strangers are many.
 */
@Provider
public class CookieWriter implements ContainerResponseFilter {

    @Inject
    private OwnCookies cookies;

    @Context
    private HttpServletResponse servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean own =
                response.getEntity() instanceof Page && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL);
        if (own && cookies.find(OwnCookies.Kind.FORM).isEmpty()) {
            cookies.give(OwnCookies.Kind.FORM);
        }
        if (own) {
            cookies.dropAfter(OwnCookies.Kind.MESSAGE);
        }
        cookies.toSend().forEach(cookie -> servlet.addHeader(HttpHeaders.SET_COOKIE, cookie));
    }
}
