package nl.buurtregie.platform.web;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Deny by default: a route opens only for the roles that its method names. A build test finds routes without any. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AccessControl implements ContainerRequestFilter {

    @Context
    private ResourceInfo route;

    @Inject
    private Instance<WhoAmI> who;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = route.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        WhoAmI caller = who.get();
        if (caller.shown() == null) {
            toLogin(request);
            return;
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(caller::hasRole)) {
            request.abortWith(Errors.page(403, Errors.notYours()));
        }
    }

    private static void toLogin(ContainerRequestContext request) {
        String path = "/" + request.getUriInfo().getPath();
        boolean canComeBack = HttpMethod.GET.equals(request.getMethod()) && path.length() > 1;
        String back = canComeBack ? "?naar=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        request.abortWith(Page.goTo("/inloggen" + back));
    }
}
