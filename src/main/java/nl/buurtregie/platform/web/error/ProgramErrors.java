package nl.buurtregie.platform.web.error;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.Json;

/** Why something did not work, for a program. */
public final class ProgramErrors {

    /** What everybody may read has no case and no owner; a page of any other site may ask it, and read why not. */
    private static final String PUBLIC_API = "/api/v1/";

    private ProgramErrors() {}

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
        return isPublicApi(path)
                ? answer.header("Access-Control-Allow-Origin", "*").build()
                : answer.build();
    }
}
