package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.web.address.Proxies;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.page.Assets;
import nl.buurtregie.platform.web.page.MapTiles;
import nl.buurtregie.platform.web.page.PublicCounter;

/** Headers of every answer, files included. Nothing inline, nothing from elsewhere, nothing in a frame. */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private static final Set<String> NEVER = Set.of("TRACE", "TRACK", "CONNECT");

    @Inject
    private transient PublicCounter counter;

    @Inject
    private transient MapTiles tiles;

    @Inject
    private transient PublicAddress address;

    @Inject
    private transient Proxies proxies;

    @Inject
    private transient Refusals refusals;

    /** With the server of the map background, when there is one. */
    private String policy() {
        String origin = tiles.origin();
        return origin.isEmpty() ? CSP : CSP.replace("img-src 'self'", "img-src 'self' " + origin);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean secret = counter.isSecret(request.getRequestURI());
        response.setHeader("Referrer-Policy", secret ? "no-referrer" : "same-origin");
        if (secret) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (address.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", address.transportSecurity());
        }
        if (Assets.isOurs(request.getRequestURI(), request.getQueryString())) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (request.getRequestURI().startsWith("/assets/") && request.getQueryString() != null) {
            response.setHeader("Cache-Control", "no-cache"); // what a page of another version asks for here
        }
        proxies.notice(request);
        int refused = refused(request);
        if (refused == 0) {
            chain.doFilter(request, response);
        } else {
            refusals.note(AuditEvent.NO_BROWSER);
            response.sendError(refused);
        }
    }

    /**
     * No browser sends this: a request to be shown back with its cookies, or to be carried on; a body without its length beside one with, which two servers in a row read in two ways; a session
     * planted in an address; a name that is not ours.
     *
     * @return a status, or 0
     */
    private int refused(HttpServletRequest request) {
        if (NEVER.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        boolean planted =
                request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0;
        return planted || !address.isOurs(request) ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }
}
