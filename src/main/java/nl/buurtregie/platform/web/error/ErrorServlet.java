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
import nl.buurtregie.platform.web.page.Frames;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.page.PageWriter;

/** The page for what the server itself refuses, before one of our routes is asked. It never shows the server's own. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/fout";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatusPages pages;

    @Inject
    private transient Frames frames;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = known instanceof Integer code && code >= 400 && code != 403
                ? code
                : 404; // 403: a page of the server's own
        Response answer = pages.of(status, asked instanceof String path ? path : PATH, false);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(answer.getMediaType().toString());
        if (answer.getEntity() instanceof Page page) {
            PageWriter.render(page, frames.forEverybody(page.title())).writeTo(response.getOutputStream());
        } else {
            response.getOutputStream().write(answer.getEntity().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
