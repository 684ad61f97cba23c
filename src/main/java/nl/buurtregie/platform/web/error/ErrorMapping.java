package nl.buurtregie.platform.web.error;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.Busy;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.files.FileAway;
import nl.buurtregie.platform.files.FileLost;
import nl.buurtregie.platform.log.RequestMark;
import nl.buurtregie.platform.persistence.DatabaseAway;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.PublicCounter;

/** The one place where an exception becomes an answer: a page in plain Dutch, or problem+json below /api. */
@Provider
public class ErrorMapping implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ErrorMapping.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private PublicCounter counter;

    @Inject
    private StatusPages pages;

    @Inject
    private OwnScript script;

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof NotFound) {
            return answer(404, Errors.notYours());
        }
        if (error instanceof RuleViolation refused && isProgram()) {
            return problem(refused);
        }
        if (error instanceof RuleViolation refused) {
            return answer(422, ErrorView.refused(refused.getMessage(), Errors.HOME));
        }
        if (error instanceof Busy busy) {
            return Response.fromResponse(answer(503, ErrorView.busy(busy.getMessage(), Errors.HOME)))
                    .header("Retry-After", Busy.AGAIN_AFTER)
                    .build();
        }
        if (error instanceof FileAway) {
            return away(error instanceof FileLost);
        }
        if (Conflict.is(error)) {
            return answer(409, conflict(error));
        }
        if (error instanceof WebApplicationException web) {
            return known(web.getResponse());
        }
        if (error instanceof ProcessingException) {
            return pages.of(400, request.getRequestURI(), isOurScript()); // a header that cannot be read
        }
        return DatabaseAway.is(error) ? away(error) : broken(error);
    }

    /** A photo or document outside the database; said in the log where it was noticed. */
    private Response away(boolean lost) {
        return Response.fromResponse(answer(503, ErrorView.fileAway(lost, Errors.HOME)))
                .header("Retry-After", lost ? null : FileAway.AGAIN_AFTER)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Nobody's fault here, and soon over: nothing of a session is on the page, because it would have to be asked for. */
    private Response away(Throwable error) {
        LOG.warning("geen database: " + request.getMethod() + " " + withoutSecrets(request.getRequestURI()) + ": "
                + error.getClass().getSimpleName());
        return Response.fromResponse(pages.away(request.getMethod(), request.getRequestURI(), isOurScript()))
                .header("Retry-After", DatabaseAway.AGAIN_AFTER)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Our own fault: said in the log with a number, which whoever saw the page can tell. */
    private Response broken(Throwable error) {
        String reference = RequestMark.spoken();
        LOG.log(
                Level.SEVERE,
                "fout " + reference + " " + request.getMethod() + " " + withoutSecrets(request.getRequestURI()),
                error);
        boolean sent =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (sent && counter.covers(request.getRequestURI())) {
            return PublicErrors.perhapsSent(counter.shown(request.getRequestURI()), reference);
        }
        return answer(500, ErrorView.broken(reference, sent, Errors.HOME));
    }

    /** Who changed it and when, as far as known. */
    public static ErrorView conflict(Throwable error, Clock clock) {
        boolean known = error instanceof Changed;
        String who = known ? ((Changed) error).by() : "Iemand anders";
        String when = known ? DutchDates.ago(((Changed) error).when(), clock) : "net";
        return ErrorView.conflict(who, when, Errors.HOME, java.util.List.of());
    }

    private ErrorView conflict(Throwable error) {
        return conflict(error, clock);
    }

    private Response known(Response response) {
        if (response.getStatus() < 400) {
            return response;
        }
        Response page = pages.of(response.getStatus(), request.getRequestURI(), isOurScript());
        String again = response.getHeaderString("Retry-After");
        return again == null
                ? page
                : Response.fromResponse(page).header("Retry-After", again).build();
    }

    /** A long random part of a path is a key, and a log is read by people who may not have it. */
    public static String withoutSecrets(String path) {
        return path.replaceAll("[A-Za-z0-9_-]{24,}", "…");
    }

    private Response answer(int status, ErrorView view) {
        return pages.answer(status, view, request.getRequestURI(), isOurScript());
    }

    /** Not a browser that shows a page: the API, or our own script in the street. */
    private boolean isProgram() {
        return StatusPages.isProgram(request.getRequestURI(), isOurScript());
    }

    private boolean isOurScript() {
        return script.wrote(request::getHeader);
    }

    /** With the field that has to change, when there is one. */
    private static Response problem(RuleViolation refused) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        if (!refused.field().isEmpty()) {
            fields.add(refused.field(), Spoken.refusal(refused));
        }
        return problem(
                refused.isConflict() ? 409 : 422,
                Json.createObjectBuilder()
                        .add("title", "Dit kan zo niet")
                        .add("detail", Spoken.refusal(refused))
                        .add("velden", fields));
    }

    private static Response problem(int status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type(MediaType.valueOf("application/problem+json"))
                .header("Cache-Control", "no-store")
                .entity(problem.add("status", status).build().toString())
                .build();
    }
}
