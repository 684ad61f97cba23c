package nl.buurtregie.platform.audit.stream;

import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.audit.AuditLine;

/** A line in the field names of the Elastic Common Schema. All that the seal was made of is in it. */
public final class Ecs {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String VERSION = "8.17";

    private Ecs() {}

    /** One line of JSON, without its end. */
    public static String json(AuditLine line) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@timestamp", TIME.format(line.at()))
                .add("ecs", Json.createObjectBuilder().add("version", VERSION))
                .add("message", line.what().words())
                .add("event", event(line))
                .add("service", Json.createObjectBuilder().add("name", "buurtregie"));
        if (line.who() != null || line.about() != null) {
            json.add("user", user(line));
        }
        if (line.net() != null) {
            json.add("source", Json.createObjectBuilder().add("address", line.net()));
        }
        if (line.address() != null) {
            json.add("labels", Json.createObjectBuilder().add("address_print", line.address()));
        }
        if (line.route() != null) {
            String[] parts = line.route().split(" ", 2);
            json.add(
                            "http",
                            Json.createObjectBuilder()
                                    .add("request", Json.createObjectBuilder().add("method", parts[0])))
                    .add("url", Json.createObjectBuilder().add("path", parts[1]));
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder user(AuditLine line) {
        JsonObjectBuilder user = Json.createObjectBuilder();
        if (line.who() != null) {
            user.add("id", line.who().toString());
        }
        if (line.about() != null) {
            user.add("target", Json.createObjectBuilder().add("id", line.about().toString()));
        }
        return user;
    }

    private static JsonObjectBuilder event(AuditLine line) {
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("kind", "event")
                .add("module", "buurtregie")
                .add("dataset", "buurtregie.security")
                .add("code", line.what().name())
                .add("action", line.what().action())
                .add("category", Json.createArrayBuilder().add(line.what().category()))
                .add("type", Json.createArrayBuilder().add(line.what().type()))
                .add("outcome", line.worked() ? "success" : "failure")
                .add("sequence", line.nr())
                .add("hash", line.seal());
        if (line.detail() != null) {
            event.add("reason", line.detail());
        }
        return event;
    }
}
