package nl.buurtregie.platform.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.language.Spoken;

/**
 * In which language a page for residents is: as chosen on the page or by a link, then as chosen before, then as the browser
 * says. Whoever also reads Dutch gets Dutch: that text counts, and nobody translated it.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class LanguageChoice extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + Language.PARAMETER + "=([a-z]{2})(?:&|$)");

    private static final List<String> CODES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    /** No browser sends more; the rest of a longer one is not read. */
    private static final int LONGEST = 250;

    @Inject
    private transient PublicCounter counter;

    @Inject
    private transient OwnCookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!counter.speaks(refused instanceof String path ? path : request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Language> asked = asked(request);
        Language language = asked.or(this::before).orElseGet(() -> ofBrowser(request.getHeader("Accept-Language")));
        asked.ifPresent(chosen -> cookies.give(OwnCookies.Kind.LANGUAGE, chosen.code()));
        response.setHeader("Content-Language", language.code());
        response.setHeader("Vary", "Cookie, Accept-Language");
        Spoken.begin(language, asked.isPresent() && request.getMethod().equals("POST"));
        try {
            chain.doFilter(request, response);
        } finally {
            Spoken.end();
        }
    }

    /** From the address itself: the body of a form is not to be read yet. */
    private static Optional<Language> asked(HttpServletRequest request) {
        Matcher query = ASKED.matcher(request.getQueryString() == null ? "" : request.getQueryString());
        return query.find() ? Language.of(query.group(1)) : Optional.empty();
    }

    private Optional<Language> before() {
        return cookies.find(OwnCookies.Kind.LANGUAGE).flatMap(Language::of);
    }

    static Language ofBrowser(String header) {
        if (header == null || header.length() > LONGEST) {
            return Language.DUTCH;
        }
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            boolean dutchToo =
                    wanted.stream().anyMatch(range -> range.getRange().matches("nl(-.*)?"));
            String found = dutchToo ? null : Locale.lookupTag(wanted, CODES);
            return Optional.ofNullable(found).flatMap(Language::of).orElse(Language.DUTCH);
        } catch (IllegalArgumentException unreadable) {
            return Language.DUTCH;
        }
    }
}
