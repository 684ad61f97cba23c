package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import nl.buurtregie.platform.web.form.FormBody;

/** Stands before every route that is {@link AskAgain}, after the guard that knows who may use it at all. */
@Provider
public class AskAgainControl implements DynamicFeature {

    @Inject
    private OwnerCheck check;

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        if (route.getResourceMethod().isAnnotationPresent(AskAgain.class)) {
            context.register(new Asker(check), Priorities.AUTHORIZATION);
        }
    }

    private record Asker(OwnerCheck check) implements ContainerRequestFilter {

        /** The body is small: it was bounded before. */
        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            MultivaluedMap<String, String> form =
                    FormBody.read(request.getEntityStream().readAllBytes());
            Optional<?> page = check.ask(act(request.getUriInfo()), form).map(response -> {
                request.abortWith(response);
                return response;
            });
            if (page.isEmpty()) {
                form.keySet().removeIf(name -> name.startsWith(OwnerCheck.FIELDS));
                request.setEntityStream(new ByteArrayInputStream(FormBody.write(form)));
            }
        }

        /** With what its address says of the form: that a draft of it may be kept. */
        private static String act(UriInfo uri) {
            String query = uri.getRequestUri().getRawQuery();
            return "/" + uri.getPath() + (query == null ? "" : "?" + query);
        }
    }
}
