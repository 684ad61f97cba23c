package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.platform.web.page.WhoAmI;

/**
 * Deny by default: every route gets a guard of its own, made once with the roles that its method names. One guard for all
 * routes would have to ask which route is meant, and under load it heard the answer of another request.
 */
@Provider
public class AccessControl implements DynamicFeature {

    @Inject
    private WhoAmI caller;

    @Inject
    private Refusals refusals;

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        context.register(new RouteGuard(route.getResourceMethod(), caller, refusals), Priorities.AUTHENTICATION);
    }
}
