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
 * Sends our cookies. A stranger gets one for his forms, and of a look nothing is kept: strangers are many.
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
        if (own) {
            if (cookies.find(OwnCookies.Kind.FORM).isEmpty()) {
                cookies.give(OwnCookies.Kind.FORM);
            }
            cookies.dropAfter(OwnCookies.Kind.MESSAGE); // it is shown with this page
        }
        cookies.toSend().forEach(cookie -> servlet.addHeader(HttpHeaders.SET_COOKIE, cookie));
    }
}
