package nl.buurtregie.platform.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Renders a {@link Page} with its compiled template, inside the frame of whoever is asking. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Inject
    private Frames frames;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        boolean shared = headers.containsKey("Cache-Control");
        Frame frame = shared ? frames.forEverybody(page.title()) : frames.around(page.title());
        Utf8ByteOutput html = render(page, frame);
        headers.putIfAbsent("Cache-Control", List.of("no-store"));
        out.write(html.toByteArray()); // at once: it stands in thousands of pieces
    }

    /** The page as whoever is asking sees it now. */
    public static String text(Page page, Frames frames) {
        return new String(render(page, frames.around(page.title())).toByteArray(), StandardCharsets.UTF_8);
    }

    public static Utf8ByteOutput render(Page page, Frame frame) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        TEMPLATES.render(page.template() + ".jte", Map.of("frame", frame, "view", page.view()), html);
        return html;
    }
}
