package nl.buurtregie.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All pages and the API, found by annotation. */
@ApplicationPath("/")
public class App extends Application {

    /** A redirect names the path only: behind a proxy we do not know what stands before it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
