package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
}
