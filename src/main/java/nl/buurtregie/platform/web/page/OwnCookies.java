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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buurtregie.platform.web.address.PublicAddress;
import org.apache.commons.codec.digest.DigestUtils;

/** Our cookies: a token for forms, the key of who logged in, a message for the next page, a language that was chosen. */
@RequestScoped
class OwnCookies {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** The second it was made, and 192 bits that nobody can guess. */
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,9}\\.[A-Za-z0-9_-]{32}");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{32}");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** A seal. */
    private static final Pattern MESSAGE = Pattern.compile("[A-Za-z0-9_.-]{20,4000}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    private final Map<Kind, String> given = new EnumMap<>(Kind.class);
    private final Set<Kind> gone = EnumSet.noneOf(Kind.class);

    enum Kind {
        FORM("formulier"),
        KEY("sleutel"),
        LANGUAGE("taal"),
        /** Words for the next page. */
        MESSAGE("bericht"),
        /** There is, or was, a form with faults that is kept. */
        AGAIN("weer");

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
            return Optional.ofNullable(now).filter(value -> !value.isEmpty());
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
            case KEY -> KEY.matcher(value).matches();
            case LANGUAGE -> LANGUAGE.matcher(value).matches();
            case MESSAGE -> MESSAGE.matcher(value).matches();
            case AGAIN -> value.equals("1");
        };
    }

    /** It goes out with the answer. */
    void give(Kind kind, String value) {
        gone.remove(kind);
        given.put(kind, value);
    }

    /** The browser forgets it with this answer, and for the rest of this request it was never there. */
    void drop(Kind kind) {
        given.put(kind, "");
    }

    /** The browser forgets it with this answer; until then it is known. */
    void dropAfter(Kind kind) {
        if (find(kind).isPresent()) {
            gone.add(kind);
        }
    }

    /** A new one; it goes out with the answer. */
    String give(Kind kind) {
        String made = Long.toString(clock.instant().toEpochMilli(), 36);
        give(kind, kind == Kind.FORM ? made + "." + random() : random());
        return given.get(kind);
    }

    /** Values of Set-Cookie. The server adds SameSite to all cookies. */
    List<String> toSend() {
        String secure = address.isSecure(request) ? "; Secure" : "";
        Map<Kind, String> all = new EnumMap<>(given);
        gone.forEach(kind -> all.put(kind, ""));
        return all.entrySet().stream()
                .map(one -> name(one.getKey()) + "=" + one.getValue() + "; Path=/; HttpOnly"
                        + (one.getValue().isEmpty() ? "; Max-Age=0" : "") + secure)
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
