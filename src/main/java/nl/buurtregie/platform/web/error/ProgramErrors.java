package nl.buurtregie.platform.web.error;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import nl.buurtregie.platform.Json;

/** Why something did not work, for a program. */
public final class ProgramErrors {

    /** What everybody may read has no case and no owner; a page of any other site may ask it, and read why not. */
    private static final String PUBLIC_API = "/api/v1/";

    /** No page belongs in what is saved as figures. */
    private static final Pattern PUBLIC_FILE = Pattern.compile("/publicaties/.+\\.(?:csv|json|geojson)");

    private ProgramErrors() {}

    /** Whether what is asked is read by a program: of ours, of somebody else, or a file. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || isOpen(path);
    }

    private static boolean isOpen(String path) {
        return isPublicApi(path) || PUBLIC_FILE.matcher(path).matches();
    }

    /** Whether who asks this path is a program of somebody else. */
    public static boolean isPublicApi(String path) {
        return path.startsWith(PUBLIC_API);
    }

    public static Response tooMany(String path) {
        return problem(429, path, "Te veel vragen achter elkaar", "Wacht vijf minuten en vraag het dan opnieuw.");
    }

    static Response problem(int status, String path, String title, String detail) {
        JsonObject problem = Json.createObjectBuilder()
                .add("title", title)
                .add("detail", detail)
                .add("status", status)
                .build();
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.valueOf("application/problem+json"))
                .header("Cache-Control", "no-store")
                .entity(problem.toString());
        if (isOpen(path)) {
            answer.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", "Retry-After");
        }
        return answer.build();
    }
}
