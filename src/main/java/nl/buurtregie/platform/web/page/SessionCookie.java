package nl.buurtregie.platform.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import nl.buurtregie.platform.web.address.PublicAddress;

/** Behind TLS the cookie of the session never travels without it, and belongs to this host alone. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private PublicAddress address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        if (address.isSecure()) {
            cookie.setName("__Host-buurtregie");
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
