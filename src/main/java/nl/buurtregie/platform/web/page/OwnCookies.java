package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtregie.platform.web.address.PublicAddress;
import org.apache.commons.codec.digest.DigestUtils;

/** Our own cookies beside that of the server: a token for forms of strangers, the key of who logged in, a language that was chosen. */
@RequestScoped
class OwnCookies {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** The second it was made, and 192 bits that nobody can guess. */
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,9}\\.[A-Za-z0-9_-]{32}");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    private final Map<Kind, String> given = new LinkedHashMap<>();

    enum Kind {
        FORM("formulier"),
        KEY("sleutel"),
        LANGUAGE("taal");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** What the browser sent, or gets with this answer. */
    Optional<String> find(Kind kind) {
        Cookie[] sent = request.getCookies();
        String now = given.get(kind);
        if (now != null || sent == null) {
            return Optional.ofNullable(now);
        }
        return Arrays.stream(sent)
                .filter(cookie -> cookie.getName().equals(name(kind)))
                .map(Cookie::getValue)
                .filter(value -> isWellFormed(kind, value))
                .findFirst();
    }

    private static boolean isWellFormed(Kind kind, String value) {
        return switch (kind) {
            case FORM -> FORM.matcher(value).matches();
            case KEY -> true;
            case LANGUAGE -> LANGUAGE.matcher(value).matches();
        };
    }

    /** It goes out with the answer. */
    void give(Kind kind, String value) {
        given.put(kind, value);
    }

    /** A new one; it goes out with the answer. */
    String give(Kind kind) {
        String made = Long.toString(clock.instant().toEpochMilli(), 36);
        given.put(kind, kind == Kind.FORM ? made + "." + random() : random());
        return given.get(kind);
    }

    /** Values of Set-Cookie. The server adds SameSite to all cookies. */
    List<String> toSend() {
        String secure = address.isSecure(request) ? "; Secure" : "";
        return given.entrySet().stream()
                .map(one -> name(one.getKey()) + "=" + one.getValue() + "; Path=/; HttpOnly" + secure)
                .toList();
    }

    /** The prefix binds a cookie to this one host; browsers want TLS for it. */
    private String name(Kind kind) {
        return (address.isSecure() ? "__Host-" : "") + kind.name;
    }

    static Optional<Instant> madeAt(String form) {
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(form.substring(0, form.indexOf('.')), 36)));
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String key) {
        return DigestUtils.sha256Hex(key);
    }
}
