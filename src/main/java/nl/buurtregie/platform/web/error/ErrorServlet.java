package nl.buurtregie.platform.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.platform.persistence.DatabaseAway;
import nl.buurtregie.platform.web.page.Frames;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PageWriter;

/** The page for what the server itself refuses, before one of our routes is asked. It never shows the server's own. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/fout";

    /** Without anything that has to be asked for. */
    private static final String BARE =
            "<!DOCTYPE html><html lang=\"nl\"><meta charset=\"UTF-8\"><title>Er ging iets mis bij"
                    + " ons</title><h1>Er ging iets mis bij ons</h1><p>Wacht een minuut en probeer het dan opnieuw.</p></html>";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatusPages pages;

    @Inject
    private transient Frames frames;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked instanceof String known ? known : PATH;
        boolean away = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error
                && DatabaseAway.is(error);
        int status = away ? 503 : status(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (away) {
            response.setIntHeader("Retry-After", DatabaseAway.AGAIN_AFTER);
        }
        try {
            write(away ? pages.away(request.getMethod(), path, false) : pages.of(status, path, false), response);
        } catch (RuntimeException noWords) { // the words themselves could not be had
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(BARE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int status(HttpServletRequest request) {
        Object known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return known instanceof Integer code && code >= 400 && code != 403
                ? code
                : 404; // 403: a page of the server's own
    }

    private void write(Response answer, HttpServletResponse response) throws IOException {
        response.setContentType(answer.getMediaType().toString());
        if (answer.getEntity() instanceof Page page) {
            PageWriter.render(page, frames.forEverybody(page.title())).writeTo(response.getOutputStream());
        } else {
            response.getOutputStream().write(answer.getEntity().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
