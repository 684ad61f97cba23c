package nl.buurtregie.platform.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Where this site is for the people who use it. The setting says it; without the setting the request does, and of that only
 * is believed what a stranger cannot make us repeat: a number of a machine, this machine, or what a proxy of ours says.
 */
@ApplicationScoped
public class PublicAddress {

    public static final String SETTING = "buurtregie.adres";

    private static final String BELOW = "buurtregie.hsts.subdomeinen";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9a-f:.]+]|localhost");

    @Inject
    private Config settings;

    @Inject
    private Proxies proxies;

    /** "https://buurt.example", without a slash at the end. */
    public String origin(HttpServletRequest request) {
        return asSet().orElseGet(
                        () -> (isForwardedSecure(request) ? "https" : request.getScheme()) + "://" + asked(request));
    }

    /**
     * Where a secret link may lead that a stranger asks for: as the setting says it. Without the setting only a number of this very machine
     * is believed: another one is what the stranger typed, and its owner would get the secret.
     */
    public Optional<String> certain(HttpServletRequest request) {
        return asSet().or(() -> isThisMachine(name(asked(request))) ? Optional.of(origin(request)) : Optional.empty());
    }

    private static boolean isThisMachine(String name) {
        if (!NUMBER.matcher(name).matches()) {
            return false;
        }
        try {
            InetAddress number = InetAddress.getByName(name);
            return number.isLoopbackAddress() || NetworkInterface.getByInetAddress(number) != null;
        } catch (IOException notANumber) {
            return false;
        }
    }

    /** The same as the setting says it; empty without the setting. */
    public Optional<String> asSet() {
        return set().map(own -> own.getScheme() + "://" + own.getRawAuthority());
    }

    /** Whether people reach us through TLS; we ourselves never speak it. */
    public boolean isSecure() {
        return set().filter(own -> own.getScheme().equals("https")).isPresent();
    }

    /** What browsers remember for a year: never without TLS, here and on names below this one unless the setting says no. */
    public String transportSecurity() {
        boolean below = settings.getOptionalValue(BELOW, Boolean.class).orElse(true);
        return "max-age=31536000" + (below ? "; includeSubDomains" : "");
    }

    public boolean isSecure(HttpServletRequest request) {
        return isSecure() || request.isSecure() || isForwardedSecure(request);
    }

    /** Whether the name by which we were asked is one of ours; under another one somebody may be playing us. */
    public boolean isOurs(HttpServletRequest request) {
        String host = name(asked(request));
        return NUMBER.matcher(host).matches()
                || set().filter(own -> own.getHost().equalsIgnoreCase(host)).isPresent()
                || (set().isEmpty() && forwarded(request, "X-Forwarded-Host").isPresent());
    }

    private Optional<URI> set() {
        return settings.getOptionalValue(SETTING, String.class)
                .filter(text -> !text.isBlank())
                .map(text -> URI.create(text.strip()));
    }

    private String asked(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return forwarded(request, "X-Forwarded-Host").orElse(host == null ? "" : host);
    }

    private boolean isForwardedSecure(HttpServletRequest request) {
        return forwarded(request, "X-Forwarded-Proto").filter("https"::equals).isPresent();
    }

    private Optional<String> forwarded(HttpServletRequest request, String header) {
        return proxies.isOurs(request.getRemoteAddr())
                ? Optional.ofNullable(request.getHeader(header))
                : Optional.empty();
    }

    private static String name(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
    }
}
