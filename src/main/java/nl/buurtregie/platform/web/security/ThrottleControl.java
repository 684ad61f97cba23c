package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.error.ProgramErrors;
import nl.buurtregie.platform.web.error.PublicErrors;
import nl.buurtregie.platform.web.form.FormAgain;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Frame;
import nl.buurtregie.platform.web.page.PublicCounter;

/**
 * Puts a doorkeeper before every route that is {@link Throttled}, before anything of the request is read. What came too often is refused
 * at once; a form of a resident as soon as it was read.
 */
@Provider
public class ThrottleControl implements DynamicFeature {

    private static final String TOO_OFTEN = "throttle.too.often";

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

    /** Whether this form came too often: it is not to go further. */
    public static boolean isTooOften(ContainerRequestContext request) {
        return request.getProperty(TOO_OFTEN) != null;
    }

    /** As it is answered: with when it may come again. */
    public static Response later(Response page) {
        return Response.fromResponse(page).header("Retry-After", "300").build();
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
                refuse(request);
            } else {
                request.setProperty(COUNTED, counted.get());
            }
        }

        /** A form is read first, so that what was typed can be shown again; whoever reads it refuses it. */
        private void refuse(ContainerRequestContext request) {
            String path = request.getUriInfo().getRequestUri().getPath();
            MediaType type = request.getMediaType();
            if (ProgramErrors.isForPrograms(path)) {
                request.abortWith(later(ProgramErrors.tooMany(path)));
            } else if (!HttpMethod.POST.equals(request.getMethod()) || !counters.covers(path)) {
                String again = counters.covers(path) ? path : null;
                request.abortWith(later(PublicErrors.page(429, counters.shown(path), again, null)));
            } else if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
                request.setProperty(TOO_OFTEN, true);
            } else {
                request.abortWith(later(PublicErrors.notSent(429, counters.shown(path), Frame.page(path), "")));
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
