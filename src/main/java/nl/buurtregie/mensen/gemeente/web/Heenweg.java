package nl.buurtregie.mensen.gemeente.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** From here to the provider, and the way back. */
@RequestScoped
class Heenweg {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress address;

    @Inject
    private BrowserSession browser;

    /** What only this browser knows: an answer in another browser is somebody else's. */
    String browser() {
        return browser.formToken();
    }

    URI terug() {
        return URI.create(address.origin(request) + "/inloggen/gemeente/terug");
    }

    /**
     * From a form of ours: its answer may not lead elsewhere (form-action), so there is a page between that goes on by itself. It can be
     * pressed too.
     */
    Response via(URI pagina) {
        return Response.fromResponse(Page.ok("inloggen/heen", "Naar de gemeente", new HeenView(pagina.toString())))
                .header("Cache-Control", "no-store")
                .header("Refresh", "0; url=" + pagina)
                .build();
    }

    Response naar(URI pagina) {
        return Response.seeOther(pagina).header("Cache-Control", "no-store").build();
    }
}
