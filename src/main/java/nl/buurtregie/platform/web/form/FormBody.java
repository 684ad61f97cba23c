package nl.buurtregie.platform.web.form;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The body of a form (application/x-www-form-urlencoded). */
public final class FormBody {

    private FormBody() {}

    public static MultivaluedMap<String, String> read(byte[] body) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            String[] parts = pair.split("=", 2);
            fields.add(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return fields;
    }

    /** Whether this request brings one. */
    public static boolean isIn(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return HttpMethod.POST.equals(request.getMethod())
                && type != null
                && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    /** What was typed in the one it brings, without passwords; the body is gone after this. */
    public static String words(ContainerRequestContext request) {
        try {
            return Form.of(read(request.getEntityStream().readAllBytes())).inWords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static byte[] write(MultivaluedMap<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Empty when it is broken. */
    public static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
