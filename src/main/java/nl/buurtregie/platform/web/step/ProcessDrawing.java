package nl.buurtregie.platform.web.step;

import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.process.ProcessVersions.Drawing;

/** The drawing of a process as a page fetches it when somebody unfolds it. */
public final class ProcessDrawing {

    private ProcessDrawing() {}

    /** Its version and where the case is in it come along as headers: the file is that of the engine, unchanged. */
    public static Response of(Drawing drawing) {
        return Response.ok(drawing.file())
                .header("Process-Version", drawing.version())
                .header("Process-Here", String.join(" ", drawing.here()))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
