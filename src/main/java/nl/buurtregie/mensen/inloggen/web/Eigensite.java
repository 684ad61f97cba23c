package nl.buurtregie.mensen.inloggen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.buurtregie.mensen.inloggen.Site;
import nl.buurtregie.platform.web.address.PublicAddress;

/** Where this site is for whoever asks now. */
@RequestScoped
class Eigensite {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    Site nu() {
        return new Site(address.origin(request));
    }
}
