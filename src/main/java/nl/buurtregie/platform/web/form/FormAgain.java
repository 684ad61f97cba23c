package nl.buurtregie.platform.web.form;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtregie.platform.web.error.ErrorView;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Frames;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PageWriter;

/**
 * A browser that sent something wrong is sent on to the form with what was typed and what to change, so that Back, reloading and
 * coming back later never ask to send it again. That page is kept for a while, for this browser and
 * this account only. A program, and a browser that does not say that it navigates, hears the refusal at once.
 */
@Provider
public class FormAgain implements DynamicFeature {

    static final String PARAMETER = "weer";

    /** Set on a request whose form is shown again: its answer leads on, but nothing was sent. */
    public static final String SHOWN_AGAIN = "form.again";

    /** The header in which a browser says what it does. */
    public static final String MODE = "Sec-Fetch-Mode";

    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    @Inject
    private BrowserSession browser;

    @Inject
    private Frames frames;

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        Method method = route.getResourceMethod();
        if (method.isAnnotationPresent(GET.class)) {
            pages.add(template(method));
            context.register(new Shown(browser), Priorities.USER + 1_000); // after every guard
        } else if (method.isAnnotationPresent(POST.class)) {
            context.register(new Sent(browser, frames, pages, template(method)));
        }
    }

    /** Somebody waits for a page, and can go Back to it. */
    public static boolean navigates(String mode) {
        return "navigate".equals(mode);
    }

    private static String template(Method method) {
        return part(method.getDeclaringClass().getAnnotation(Path.class)) + "/"
                + part(method.getAnnotation(Path.class));
    }

    private static String part(Path path) {
        return path == null ? "" : path.value();
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }

    /** A form with faults becomes the way to it, when there is a page at its address. */
    private record Sent(BrowserSession browser, Frames frames, Set<String> pages, String route)
            implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (!navigates(request.getHeaderString(MODE)) || !pages.contains(route)) {
                return;
            }
            Optional<Page> form = form(response);
            if (form.isEmpty()) {
                browser.dropForms(path(request)); // it was right, or somebody else's fault
                return;
            }
            browser.keepForm(path(request), PageWriter.text(form.get(), frames))
                    .ifPresent(id -> seeOther(request, response, id));
        }

        private static void seeOther(ContainerRequestContext request, ContainerResponseContext response, String id) {
            request.setProperty(SHOWN_AGAIN, true);
            response.setEntity(null);
            response.setStatus(Response.Status.SEE_OTHER.getStatusCode());
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, URI.create(path(request) + "?" + PARAMETER + "=" + id));
        }

        private static Optional<Page> form(ContainerResponseContext response) {
            int status = response.getStatus();
            boolean again = status == 422 || status == 409 || (status == 200 && Spoken.isSwitched());
            return again && response.getEntity() instanceof Page page && !(page.view() instanceof ErrorView)
                    ? Optional.of(page)
                    : Optional.empty();
        }
    }

    /**
     * The form that was kept; when it is gone, the page as it always is. That page is asked all the same: it refuses who may not see any
     * more what stands in the form, and writes down that it was shown.
     */
    private record Shown(BrowserSession browser) implements ContainerRequestFilter, ContainerResponseFilter {

        /** No guard stood in the way. */
        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(
                    PARAMETER, request.getUriInfo().getQueryParameters().getFirst(PARAMETER));
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getProperty(PARAMETER) instanceof String id && !isRefused(response.getStatus())) {
                browser.keptForm(path(request), id).ifPresent(html -> show(response, html));
            }
        }

        /** A page that goes elsewhere, or says that somebody was earlier, may be seen. */
        private static boolean isRefused(int status) {
            return status >= 400 && status != 409;
        }

        private static void show(ContainerResponseContext response, String html) {
            response.setStatus(Response.Status.OK.getStatusCode());
            response.setEntity(html, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
