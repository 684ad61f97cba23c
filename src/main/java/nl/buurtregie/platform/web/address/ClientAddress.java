package nl.buurtregie.platform.web.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.buurtregie.platform.Networks;

/** Who is asking, by network address. What a proxy says counts only when the proxy is one of ours. */
@RequestScoped
public class ClientAddress {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Proxies proxies;

    public String value() {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies.trusted());
    }

    /** From the right, the first address that is not a proxy of ours: what stands left of it anybody can invent. */
    public static String of(String remote, String forwarded, Networks trusted) {
        if (forwarded == null || !trusted.contains(remote)) {
            return remote;
        }
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();
            if (!hop.isEmpty() && !trusted.contains(hop)) {
                return hop;
            }
        }
        return remote;
    }
}
