package nl.buurtregie.platform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.buurtregie.platform.audit.Origin;
import nl.buurtregie.platform.web.address.ClientAddress;
import nl.buurtregie.platform.web.page.WhoAmI;

/** The request that this thread answers; a thread that answers none has no origin. */
@ApplicationScoped
class RequestOrigin implements Origin {

    private static final int LONGEST = 120;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress address;

    @Inject
    private WhoAmI caller;

    @Override
    public String address() {
        return ofRequest(address::value);
    }

    @Override
    public String route() {
        return ofRequest(() -> word(request.getMethod()) + " " + withoutNumbers(request.getRequestURI()));
    }

    @Override
    public Long account() {
        return ofRequest(caller::account);
    }

    /** A stranger may name any method, however long. */
    private static String word(String method) {
        return method.matches("[A-Z]{3,7}") ? method : "…";
    }

    /** "/zaken/2026-0344/brieven" is "/zaken/…/brieven": only words of ours are left. */
    static String withoutNumbers(String path) {
        String words = Arrays.stream(path.split("/"))
                .map(part -> part.matches("[a-z][a-z-]{0,23}(\\.[a-z]{3,7})?") || part.isEmpty() ? part : "…")
                .collect(Collectors.joining("/"));
        return words.substring(0, Math.min(LONGEST - 8, words.length()));
    }

    private static <T> T ofRequest(Supplier<T> question) {
        try {
            return question.get();
        } catch (ContextException | IllegalStateException nobodyAsks) {
            return null;
        }
    }
}
