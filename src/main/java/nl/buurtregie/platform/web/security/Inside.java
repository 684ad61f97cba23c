package nl.buurtregie.platform.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.buurtregie.platform.NotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Technical pages open only on the machine itself, not through a proxy, unless a setting says so. */
@RequestScoped
public class Inside {

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "buurtregie.gezond.open", defaultValue = "false")
    private boolean open;

    /** @throws NotFound for a stranger: there is nothing to see */
    public void demand() {
        boolean proxied = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (!open && (proxied || !isLoopback(request.getRemoteAddr()))) {
            throw new NotFound();
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException strange) {
            return false;
        }
    }
}
