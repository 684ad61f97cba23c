package nl.buurtregie.platform.web.body;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.platform.Busy;

/** Sends away, before anything is read, whoever found no room for a large body. */
@Provider
@PreMatching
public class RoomControl implements ContainerRequestFilter {

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (Boolean.TRUE.equals(request.getAttribute(BodyRoom.FULL))) {
            throw new Busy("Er komen nu veel bestanden tegelijk binnen. Probeer het over een halve minuut opnieuw.");
        }
    }
}
