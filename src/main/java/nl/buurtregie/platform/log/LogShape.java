package nl.buurtregie.platform.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the lines look from here on; what the server says before the program begins is text. */
@ApplicationScoped
public class LogShape {

    private static final String JSON = "json";

    @Inject
    @ConfigProperty(name = "buurtregie.log", defaultValue = "regels")
    private String shape;

    /** Only the handlers of the launcher: a server that somebody else set up keeps its own lines. */
    public void apply() {
        Arrays.stream(Logger.getLogger("").getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .forEach(handler -> handler.setFormatter(
                        JSON.equalsIgnoreCase(shape.strip()) ? new JsonLines() : new MarkedLines()));
    }
}
