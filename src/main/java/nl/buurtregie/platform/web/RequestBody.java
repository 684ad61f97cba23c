package nl.buurtregie.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Refuses a form that is too large, or that did not come from our own page (CSRF). */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestBody implements ContainerRequestFilter {

    /** Bytes; the longest form of the program is a tenth of this. */
    static final int LIMIT = 64 * 1024;

    @Inject
    private BrowserSession session;

    @Inject
    private PublicCounter counter;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        Object upload = request.getProperty(UploadControl.LIMIT);
        int limit = upload == null ? LIMIT : (Integer) upload;
        byte[] body = request.getEntityStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(request, 413, ErrorView.refused(tooMuch(upload != null), Errors.HOME));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            refuse(request, 415, ErrorView.refused("Stuur het formulier van de pagina zelf.", Errors.HOME));
            return;
        }
        MultivaluedMap<String, String> typed = read(new String(body, StandardCharsets.ISO_8859_1));
        if (!session.isMine(typed.getFirst("csrf"))) {
            String words = upload == null ? Form.of(typed).inWords() : ""; // a file is still where it came from
            refuse(request, 403, ErrorView.sessionExpired(login(request), words));
        }
    }

    private static String tooMuch(boolean file) {
        return file
                ? "Dit bestand is te groot. Kies een kleiner bestand."
                : "Dit is te veel tekst in één keer. Maak het korter.";
    }

    private void refuse(ContainerRequestContext request, int status, ErrorView view) {
        String path = request.getUriInfo().getRequestUri().getPath();
        request.abortWith(
                counter.covers(path)
                        ? PublicErrors.page(status, counter.shown(), path, null)
                        : Errors.page(status, view));
    }

    /** Back to the page with the form, after logging in; the login page judges whether the path is one of ours. */
    private static Link login(ContainerRequestContext request) {
        String page = request.getHeaderString("Referer");
        String path =
                page == null ? "" : page.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        boolean canComeBack = path.length() > 1 && !path.equals("/inloggen");
        String back = canComeBack ? "?naar=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        return new Link("Opnieuw inloggen", "/inloggen" + back);
    }

    private static MultivaluedMap<String, String> read(String body) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.add(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return fields;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
