package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.seal.OthersSeal;

/**
 * The little that is remembered of a browser: the key of who logged in, the token for its forms, one message for its next page, what
 * was answered half. No server keeps it: whichever is asked next knows it too.
 */
@RequestScoped
public class BrowserSession {

    private static final String CONCEPT = "concept ";
    private static final String CHOICE = "keuze ";
    private static final String FORM = "vorm ";
    private static final Duration HALF_DONE = Duration.ofHours(3);
    private static final Duration WITH_FAULTS = Duration.ofMinutes(15);
    private static final int MOST_FORMS = 3;
    private static final int MOST_QUESTIONS = 10;
    private static final String QUESTION = "[A-Za-z0-9_-]{32}";
    /** Characters of a message and of what follows: sealed, and in Arabic too, a cookie has no room for more. */
    private static final int MOST_TEXT = 300;

    private static final int MOST_CONSEQUENCE = 900;

    @Inject
    private OwnCookies cookies;

    @Inject
    private BrowserMemory memory;

    @Inject
    private Instance<WhoAmI> who;

    /**
     * From here on this browser is that of who logged in. A key known before is worth nothing after.
     *
     * @return the hash of the key that the browser got: what others may know of it
     */
    public String logIn() {
        return OwnCookies.hash(cookies.give(OwnCookies.Kind.KEY));
    }

    /** What was answered half goes too; forms that are still open somewhere are nobody's. */
    public void logOut() {
        if (key().isEmpty()) {
            return; // nobody was
        }
        leaveForms();
        cookies.drop(OwnCookies.Kind.KEY);
        cookies.drop(OwnCookies.Kind.MESSAGE);
    }

    /** Forms that are still open in another tab count no more, and nothing of them is left. */
    public void leaveForms() {
        cookies.find(OwnCookies.Kind.FORM).ifPresent(secret -> {
            memory.leave(secret, "", 0);
            cookies.give(OwnCookies.Kind.FORM);
        });
    }

    /** The hash of the key that the browser has. */
    public Optional<String> key() {
        return cookies.find(OwnCookies.Kind.KEY).map(OwnCookies::hash);
    }

    /** The token that every form must send back. */
    public String csrf() {
        return cookies.find(OwnCookies.Kind.FORM).orElse("");
    }

    public boolean isMine(String token) {
        String own = csrf();
        return token != null
                && !own.isEmpty()
                && MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** What only this browser knows, also before somebody logs in; it gets one when it has none yet. */
    public String formToken() {
        return cookies.find(OwnCookies.Kind.FORM).orElseGet(() -> cookies.give(OwnCookies.Kind.FORM));
    }

    /** When this browser first got a form from us; empty when it never did, or long ago. */
    public Optional<Instant> formSince() {
        return cookies.find(OwnCookies.Kind.FORM).flatMap(OwnCookies::madeAt);
    }

    /** Whether this browser was here before; who never opened a page has nothing to send. */
    public boolean isBegun() {
        return cookies.find(OwnCookies.Kind.FORM).isPresent();
    }

    /** Shown once, on top of the next page. */
    public void flash(String text, String consequence) {
        String words =
                shortened(text, MOST_TEXT) + "\n" + shortened(consequence == null ? "" : consequence, MOST_CONSEQUENCE);
        cookies.give(OwnCookies.Kind.MESSAGE, OthersSeal.seal(formToken(), OwnCookies.Kind.MESSAGE.name(), words));
    }

    private static String shortened(String words, int most) {
        String line = words.replace('\n', ' ');
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }

    /** It goes from the browser with the page on which it stands. */
    Flash takeFlash() {
        return cookies.find(OwnCookies.Kind.MESSAGE)
                .flatMap(kept -> OthersSeal.open(csrf(), OwnCookies.Kind.MESSAGE.name(), kept))
                .map(words -> words.split("\n", 2))
                .map(words -> new Flash(words[0], words[1].isEmpty() ? null : words[1]))
                .orElse(null);
    }

    /** What was answered so far of a form of several pages; for three hours, and until somebody logs out. */
    public Map<String, List<String>> draft(String name) {
        return kept(own(CONCEPT + name)).map(BrowserSession::values).orElse(Map.of());
    }

    public void keepDraft(String name, Map<String, List<String>> values) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        values.forEach((field, answers) -> {
            JsonArrayBuilder row = Json.createArrayBuilder();
            answers.forEach(row::add);
            all.add(field, row);
        });
        memory.keep(formToken(), own(CONCEPT + name), all.build().toString(), HALF_DONE);
    }

    public void dropDraft(String name) {
        cookies.find(OwnCookies.Kind.FORM).ifPresent(secret -> memory.leave(secret, own(CONCEPT + name), 0));
    }

    /**
     * What was asked, so that Back and reloading ask it anew without sending it; the last {@value #MOST_QUESTIONS}, as long as a draft.
     *
     * @return what stands for it in an address: of what was asked nothing is in it
     */
    public String keepQuestion(String about, Map<String, List<String>> values) {
        String id = OwnCookies.random();
        keepDraft(about + " " + id, values);
        memory.leave(formToken(), own(CONCEPT + about + " "), MOST_QUESTIONS);
        return id;
    }

    /** Empty when it was never asked here by this account, or is gone. */
    public Map<String, List<String>> question(String about, String id) {
        return id != null && id.matches(QUESTION) ? draft(about + " " + id) : Map.of();
    }

    /** One thing to remember until log-out, for an hour at most. */
    public void remember(String name, String value) {
        memory.keep(formToken(), own(CHOICE + name), value, HALF_DONE);
    }

    /** Null when it is not known, or not any more. */
    public String remembered(String name) {
        return kept(own(CHOICE + name)).orElse(null);
    }

    private static Map<String, List<String>> values(String json) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(field -> {
                JsonArray answers = all.getJsonArray(field);
                values.put(
                        field,
                        answers.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList());
            });
        }
        return values;
    }

    /**
     * A form with faults, for this account in this browser; for a quarter of an hour.
     *
     * @param html the page as it is shown
     * @return what finds it again; empty when it is too large to keep
     */
    public Optional<String> keepForm(String path, String html) {
        String id = OwnCookies.random();
        String secret = formToken();
        if (!memory.keep(secret, form(path) + id, html, WITH_FAULTS)) {
            return Optional.empty();
        }
        memory.leave(secret, own(FORM), MOST_FORMS);
        cookies.give(OwnCookies.Kind.AGAIN, "1");
        return Optional.of(id);
    }

    /** Empty when it was never there, or is gone. */
    public Optional<String> keptForm(String path, String id) {
        return kept(form(path) + id);
    }

    /** What was wrong at this address is right now. */
    public void dropForms(String path) {
        if (cookies.find(OwnCookies.Kind.AGAIN).isPresent()) {
            memory.leave(formToken(), form(path), 0);
        }
    }

    private Optional<String> kept(String name) {
        return cookies.find(OwnCookies.Kind.FORM).flatMap(secret -> memory.find(secret, name));
    }

    /** A path may hold a secret. */
    private String form(String path) {
        return own(FORM) + OwnCookies.hash(path).substring(0, 32) + " ";
    }

    /** What somebody did under one account is not there for another. */
    private String own(String name) {
        Long account = who.get().account();
        return (account == null ? "" : account) + " " + name;
    }
}
