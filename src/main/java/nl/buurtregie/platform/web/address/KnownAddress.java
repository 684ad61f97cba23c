package nl.buurtregie.platform.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.buurtregie.platform.SiteAddress;

/** As set; without the setting as the page that is asked for now, if there is one. */
@ApplicationScoped
class KnownAddress implements SiteAddress {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    @Override
    public Optional<String> find() {
        Optional<String> set = address.asSet();
        if (set.isPresent()) {
            return set;
        }
        try {
            return request.getHeader("Host") == null ? Optional.empty() : Optional.of(address.origin(request));
        } catch (ContextException | IllegalStateException nobodyAsks) {
            return Optional.empty();
        }
    }
}
