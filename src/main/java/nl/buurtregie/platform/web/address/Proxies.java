package nl.buurtregie.platform.web.address;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.logging.Logger;
import nl.buurtregie.platform.Networks;
import nl.buurtregie.platform.log.RequestMark;
import org.eclipse.microprofile.config.Config;

/** Which machines in front of us are ours. What others say about where a request came from is theirs to invent. */
@ApplicationScoped
public class Proxies {

    static final String SETTING = "buurtregie.proxy.vertrouwd";

    private static final Logger LOG = Logger.getLogger(Proxies.class.getName());
    private static final String WARNING =
            "Er staat een proxy voor Buurtregie die niet in BUURTREGIE_PROXY_VERTROUWD staat:"
                    + " alle bezoekers lijken één adres, en remmen elkaar.";

    @Inject
    private Config settings;

    private volatile boolean unknownSeen;
    private volatile boolean named;
    private Networks ours;

    @PostConstruct
    void read() {
        ours = Networks.of(settings.getOptionalValue(SETTING, String.class).orElse(""));
    }

    boolean isOurs(String address) {
        return ours.contains(address);
    }

    Networks trusted() {
        return ours;
    }

    /** What a proxy of ours calls this request; null when none does. */
    public String mark(HttpServletRequest request) {
        return isOurs(request.getRemoteAddr()) ? request.getHeader(RequestMark.HEADER) : null;
    }

    /** Remembers that somebody in front of us speaks for others without being known; said once in the log, by the address to be set. */
    public void notice(HttpServletRequest request) {
        if (!named && request.getHeader("X-Forwarded-For") != null && !isOurs(request.getRemoteAddr())) {
            named = true;
            unknownSeen = true;
            LOG.warning(WARNING + " Deze kwam van " + request.getRemoteAddr() + ".");
        }
    }

    /** A site with TLS has something in front of it, since we do not speak it ourselves. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        String address =
                settings.getOptionalValue(PublicAddress.SETTING, String.class).orElse("");
        if (address.startsWith("https:") && ours.isEmpty()) {
            LOG.warning("BUURTREGIE_ADRES is https, and BUURTREGIE_PROXY_VERTROUWD names no proxy. " + WARNING);
            unknownSeen = true;
        }
    }

    /** What the beheerder should know: empty, or one sentence. */
    public List<String> warnings() {
        return unknownSeen ? List.of(WARNING) : List.of();
    }
}
