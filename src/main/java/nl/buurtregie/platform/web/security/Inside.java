package nl.buurtregie.platform.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Technical pages open only on the machine itself or, when a setting says so, to whoever asks directly; through a proxy with a key only. */
@RequestScoped
public class Inside {

    private static final String BEARER = "Bearer ";

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "buurtregie.gezond.open", defaultValue = "false")
    private boolean open;

    @Inject
    @ConfigProperty(name = "buurtregie.gezond.sleutel")
    private Optional<String> key;

    /** @throws NotFound for a stranger: there is nothing to see */
    public void demand() {
        boolean proxied = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (!hasKey() && (proxied || !open && !isThisMachine())) {
            throw new NotFound();
        }
    }

    /** Whoever has the key may ask from anywhere. */
    private boolean hasKey() {
        String sent = request.getHeader("Authorization");
        return sent != null
                && sent.startsWith(BEARER)
                && key.filter(own -> !own.isBlank())
                        .filter(own -> MessageDigest.isEqual(
                                own.strip().getBytes(StandardCharsets.UTF_8),
                                sent.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    /** Who listens on an address of its own asks itself there, and then comes from there. */
    private boolean isThisMachine() {
        String from = request.getRemoteAddr();
        try {
            return from.equals(request.getLocalAddr())
                    || InetAddress.getByName(from).isLoopbackAddress();
        } catch (UnknownHostException strange) {
            return false;
        }
    }
}
