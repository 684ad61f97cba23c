package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The little that is remembered of a browser: who logged in, the token for its forms, one message for its next page. */
@RequestScoped
public class BrowserSession {

    private static final String CSRF = "csrf";
    private static final String FLASH = "flash";
    private static final String LOGIN = "login";
    private static final String FORMS = "vormen";
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST = 3; // forms with faults of one browser

    @Inject
    private HttpServletRequest request;

    @Inject
    private OwnCookies cookies;

    /**
     * Who logged in here, and with the how-manieth password of that account.
     *
     * @param key hash of the key in the browser's own cookie: the id of a session of the server is too short to trust
     */
    public record Login(String account, int password, String key) implements Serializable {}

    /**
     * From here on this browser is that account's. A session id known before is worth nothing after.
     *
     * @return the hash of the key that the browser got: what others may know of it
     */
    public String logIn(String account, int password) {
        request.getSession();
        request.changeSessionId();
        String key = cookies.give(OwnCookies.Kind.KEY);
        Login login = new Login(account, password, OwnCookies.hash(key));
        request.getSession().setAttribute(LOGIN, login);
        request.getSession().removeAttribute(CSRF);
        return login.key();
    }

    /**
     * Who is logged in here goes on with another key: the one before, and the session id before, are worth nothing any more.
     *
     * @return the hash of the new key
     */
    public String renew() {
        Login now = login().orElseThrow();
        request.changeSessionId();
        Login next = new Login(now.account(), now.password(), OwnCookies.hash(cookies.give(OwnCookies.Kind.KEY)));
        request.getSession().setAttribute(LOGIN, next);
        return next.key();
    }

    public void logOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    public Optional<Login> login() {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Login) session.getAttribute(LOGIN))
                .filter(login -> cookies.find(OwnCookies.Kind.KEY)
                        .filter(key -> same(login.key(), OwnCookies.hash(key)))
                        .isPresent());
    }

    /** The token that every form must send back: of the session, or of a cookie as long as there is no session. */
    public String csrf() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return cookies.find(OwnCookies.Kind.FORM).orElse("");
        }
        String token = (String) session.getAttribute(CSRF);
        if (token == null) {
            token = OwnCookies.random();
            session.setAttribute(CSRF, token);
        }
        return token;
    }

    public boolean isMine(String token) {
        HttpSession session = request.getSession(false);
        Object own = session == null ? null : session.getAttribute(CSRF);
        return token != null
                && !token.isEmpty()
                && (same((String) own, token)
                        || cookies.find(OwnCookies.Kind.FORM)
                                .filter(cookie -> same(cookie, token))
                                .isPresent());
    }

    private static boolean same(String own, String other) {
        return own != null
                && MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** What only this browser knows, also before somebody logs in; it gets one when it has none yet. */
    public String formToken() {
        return cookies.find(OwnCookies.Kind.FORM).orElseGet(() -> cookies.give(OwnCookies.Kind.FORM));
    }

    /** When this browser first got a form from us; empty when it never did, or long ago. */
    public Optional<Instant> formSince() {
        return cookies.find(OwnCookies.Kind.FORM).flatMap(OwnCookies::madeAt);
    }

    /** Shown once, on top of the next page. */
    public void flash(String text, String consequence) {
        request.getSession().setAttribute(FLASH, new String[] {text, consequence});
    }

    Flash takeFlash() {
        HttpSession session = request.getSession(false);
        Object flash = session == null ? null : session.getAttribute(FLASH);
        if (flash == null) {
            return null;
        }
        session.removeAttribute(FLASH);
        String[] words = (String[]) flash;
        return new Flash(words[0], words[1], null);
    }

    /** What was answered so far of a form of several pages; in the memory of the server only, and gone with the session. */
    public Map<String, List<String>> draft(String name) {
        HttpSession session = request.getSession(false);
        Object draft = session == null ? null : session.getAttribute("concept." + name);
        return draft == null ? Map.of() : ((Draft) draft).values();
    }

    public void keepDraft(String name, Map<String, List<String>> values) {
        request.getSession().setAttribute("concept." + name, new Draft(Map.copyOf(values)));
    }

    public void dropDraft(String name) {
        request.getSession().removeAttribute("concept." + name);
    }

    private record Draft(Map<String, List<String>> values) {}

    /**
     * A form with faults, for this account in this browser; in the memory of the server only, for a quarter of an hour.
     *
     * @return what finds it again
     */
    public String keepForm(String path, Page form) {
        List<Kept> all = new ArrayList<>(kept());
        Kept one = new Kept(path, OwnCookies.random(), account(), System.nanoTime(), form);
        all.add(one);
        request.getSession().setAttribute(FORMS, List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
        return one.id();
    }

    /** Empty when it was never there, or is gone. */
    public Optional<Page> keptForm(String path, String id) {
        return kept().stream()
                .filter(one -> one.path().equals(path) && one.id().equals(id))
                .filter(one -> one.account().equals(account()))
                .map(Kept::form)
                .findFirst();
    }

    /** What was wrong at this address is right now. */
    public void dropForms(String path) {
        List<Kept> all = kept();
        if (!all.isEmpty()) {
            request.getSession()
                    .setAttribute(
                            FORMS,
                            all.stream().filter(one -> !one.path().equals(path)).toList());
        }
    }

    private List<Kept> kept() {
        HttpSession session = request.getSession(false);
        Object all = session == null ? null : session.getAttribute(FORMS);
        return all == null
                ? List.of()
                : ((List<?>) all)
                        .stream()
                                .map(Kept.class::cast)
                                .filter(one -> System.nanoTime() - one.since() < WHILE.toNanos())
                                .toList();
    }

    private String account() {
        return login().map(Login::account).orElse("");
    }

    private record Kept(String path, String id, String account, long since, Page form) {}

    /** Something to remember until log-out, such as the filters of a list. */
    public void remember(String name, String value) {
        request.getSession().setAttribute("keuze." + name, value);
    }

    public String remembered(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute("keuze." + name);
    }

    /** Whether this browser was here before; who never opened a page has nothing to send. */
    public boolean isBegun() {
        return request.getSession(false) != null
                || cookies.find(OwnCookies.Kind.FORM).isPresent();
    }
}
