package nl.buurtregie.platform.web.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.web.error.Errors;
import nl.buurtregie.platform.web.form.FormBody;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.WhoAmI;

/** Lets only those in whom one route names; a route that names nobody stays shut. */
class RouteGuard implements ContainerRequestFilter {

    private final Access access;
    private final OwnLock ownLock;
    private final WhoAmI caller;
    private final Refusals refusals;

    /** @param caller who is behind the request that is on its way, whichever that is */
    RouteGuard(Method route, WhoAmI caller, Refusals refusals) {
        this.access = Access.of(route);
        this.ownLock = route.getAnnotation(OwnLock.class);
        this.caller = caller;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (access.open()) {
            return;
        }
        if (ownLock != null && request.getHeaderString(ownLock.value()) != null) {
            caller.behindOwnLock();
        }
        if (caller.shown() == null) {
            toLogin(request);
        } else if (!access.allows(caller)) {
            refusals.note(AuditEvent.REFUSED);
            request.abortWith(Errors.page(403, Errors.notYours()));
        }
    }

    private static void toLogin(ContainerRequestContext request) {
        if (FormBody.isIn(request)) {
            request.abortWith(Errors.sessionExpired(request, FormBody.words(request)));
            return;
        }
        String path = "/" + request.getUriInfo().getPath();
        boolean canComeBack = HttpMethod.GET.equals(request.getMethod()) && path.length() > 1;
        String back = canComeBack ? "?naar=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        request.abortWith(Page.goTo("/inloggen" + back));
    }
}
