package nl.buurtregie.platform.web.body;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.web.error.ErrorView;
import nl.buurtregie.platform.web.error.Errors;
import nl.buurtregie.platform.web.error.OwnScript;
import nl.buurtregie.platform.web.error.PublicErrors;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormBody;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Frame;
import nl.buurtregie.platform.web.page.PublicCounter;
import nl.buurtregie.platform.web.security.Refusals;
import nl.buurtregie.platform.web.security.ThrottleControl;

/** Refuses a form that is too large, or that did not come from our own page (CSRF). */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestBody implements ContainerRequestFilter {

    /** Bytes; the longest form of the program is a tenth of this. */
    static final int LIMIT = 64 * 1024;

    /** Bytes; a phone makes a photo smaller than 400 KB before it sends it. */
    private static final int PHOTO_LIMIT = 2 * 1024 * 1024;

    /** Of a form; a table of others is not taken apart to find it. */
    private static final Pattern TOKEN = Pattern.compile("(?:^|&)csrf=([^&]*)");

    private static final String TOO_MUCH = "Dit is te veel in één keer. Maak het korter.";

    @Inject
    private BrowserSession session;

    @Inject
    private PublicCounter counter;

    @Inject
    private BodyReader bodies;

    @Inject
    private Refusals refusals;

    @Inject
    private OwnScript script;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (HttpMethod.PUT.equals(request.getMethod())) {
            fromOurScript(request);
            return;
        }
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        Object upload = request.getProperty(UploadControl.LIMIT);
        byte[] body = upload == null
                ? limited(request, LIMIT, TOO_MUCH)
                : limited(request, (Integer) upload, tooLarge(request));
        if (body == null) {
            return;
        }
        if (!ProgramControl.isFor(request)) {
            fromOurPage(request, body, upload != null);
        }
    }

    private static String tooLarge(ContainerRequestContext request) {
        return "Dit is te groot: het bestand en wat je typte mogen samen hooguit "
                + request.getProperty(UploadControl.MEGABYTES)
                + " MB zijn. Er is niets bewaard. Kies een kleiner bestand.";
    }

    private void fromOurPage(ContainerRequestContext request, byte[] body, boolean upload) {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            refuse(request, 415, ErrorView.refused("Stuur het formulier van de pagina zelf.", Errors.HOME));
            return;
        }
        judge(request, body, upload);
    }

    private void judge(ContainerRequestContext request, byte[] body, boolean isUpload) {
        String form = new String(body, StandardCharsets.ISO_8859_1);
        Matcher token = TOKEN.matcher(form);
        boolean isMine = session.isMine(token.find() ? FormBody.decode(token.group(1)) : null);
        if (ThrottleControl.isTooOften(request)) {
            request.abortWith(ThrottleControl.later(notSent(request, 429, isMine ? words(body, isUpload) : "")));
        } else if (!isMine) {
            refusals.note(AuditEvent.FORGED);
            refuseForged(request, words(body, isUpload));
        }
    }

    private void refuseForged(ContainerRequestContext request, String words) {
        boolean isResident = counter.covers(request.getUriInfo().getRequestUri().getPath());
        if (isResident) {
            request.abortWith(notSent(request, 403, words));
        } else {
            request.abortWith(Errors.sessionExpired(request, words));
        }
    }

    /** A file is still where it came from. */
    private static String words(byte[] body, boolean isUpload) {
        return isUpload ? "" : Form.of(FormBody.read(body)).inWords();
    }

    private void fromOurScript(ContainerRequestContext request) throws IOException {
        if (!script.wrote(request::getHeaderString)) {
            refusals.note(AuditEvent.FORGED);
            refuse(request, 403, ErrorView.refused("Dit kan alleen vanaf onze eigen pagina.", Errors.HOME));
            return;
        }
        MediaType type = request.getMediaType();
        limited(request, type != null && type.getType().equals("image") ? PHOTO_LIMIT : LIMIT, TOO_MUCH);
    }

    /** The body, put back for whoever reads it next; null when it is too large and was refused. */
    private byte[] limited(ContainerRequestContext request, int limit, String tooMuch) throws IOException {
        Duration most = limit > LIMIT ? BodyReader.FILE : BodyReader.FORM;
        byte[] body = bodies.read(request.getEntityStream(), limit, most);
        if (body.length > limit) {
            refuse(request, 413, ErrorView.refused(tooMuch, Errors.HOME));
            return null;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private void refuse(ContainerRequestContext request, int status, ErrorView view) {
        String path = request.getUriInfo().getRequestUri().getPath();
        request.abortWith(
                counter.covers(path)
                        ? PublicErrors.page(status, counter.shown(path), Frame.page(path), null)
                        : Errors.page(status, view));
    }

    /** To a resident: nothing was sent, and here is what was typed. */
    private Response notSent(ContainerRequestContext request, int status, String typed) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return PublicErrors.notSent(status, counter.shown(path), Frame.page(path), typed);
    }
}
