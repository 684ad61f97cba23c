package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.error.PublicErrors;
import nl.buurtregie.platform.web.form.FormAgain;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Counter;
import nl.buurtregie.platform.web.page.PublicCounter;

/** Puts a doorkeeper before every route that is {@link Throttled}, before anything of the request is read. */
@Provider
public class ThrottleControl implements DynamicFeature {

    @Inject
    private ClientAddress client;

    @Inject
    private Throttle throttle;

    @Inject
    private PublicCounter counters;

    @Inject
    private Refusals refusals;

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        Throttled limit = route.getResourceMethod().getAnnotation(Throttled.class);
        if (limit != null) {
            context.register(
                    new Doorkeeper(limit.value(), client, throttle, counters, refusals),
                    Priorities.AUTHENTICATION - 200);
        }
    }

    /** One for each route. */
    private record Doorkeeper(
            Throttle.Kind kind, ClientAddress client, Throttle throttle, PublicCounter counters, Refusals refusals)
            implements ContainerRequestFilter, ContainerResponseFilter {

        private static final String COUNTED = "throttle.counted";

        @Override
        public void filter(ContainerRequestContext request) {
            String address = client.value();
            boolean tooOften = kind == Throttle.Kind.SEND && !throttle.allows(Throttle.Kind.STEP, address);
            Optional<Throttle.Counted> counted = tooOften ? Optional.empty() : throttle.take(kind, address);
            if (counted.isEmpty()) {
                refusals.note(AuditEvent.TOO_OFTEN);
                Counter counter =
                        counters.shown(request.getUriInfo().getRequestUri().getPath());
                Response page = PublicErrors.page(429, counter, null, null);
                request.abortWith(
                        Response.fromResponse(page).header("Retry-After", "300").build());
            } else {
                request.setProperty(COUNTED, counted.get());
            }
        }

        /** What was refused, or only read in another language, was not sent: it counts as a step only. */
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            boolean sent = response.getStatus() < 400
                    && !Spoken.isSwitched()
                    && request.getProperty(FormAgain.SHOWN_AGAIN) == null;
            if (kind == Throttle.Kind.SEND
                    && !sent
                    && request.getProperty(COUNTED) instanceof Throttle.Counted counted) {
                counted.giveBack();
            }
        }
    }
}
