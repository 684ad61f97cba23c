package nl.buurtregie.platform.web.body;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Tells whoever reads a body that the route is {@link ForPrograms}. */
@Provider
public class ProgramControl implements DynamicFeature {

    private static final String NAME = "body.program";

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        if (route.getResourceMethod().isAnnotationPresent(ForPrograms.class)) {
            context.register(new Mark(), Priorities.AUTHENTICATION - 190);
        }
    }

    static boolean isFor(ContainerRequestContext request) {
        return request.getProperty(NAME) != null;
    }

    private static final class Mark implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(NAME, true);
        }
    }
}
