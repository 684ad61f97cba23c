package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.buurtregie.platform.web.address.PublicAddress;

/** Where a link in a mail leads: to this site, as set, or else as the browser asked for it. */
@RequestScoped
class Siteadres {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress adres;

    /** "https://buurt.example" */
    public String site() {
        return adres.origin(request);
    }

    /** The same for a link that anybody may ask for; empty when only the asker says where this site is. */
    public Optional<String> zeker() {
        return adres.certain(request);
    }
}
