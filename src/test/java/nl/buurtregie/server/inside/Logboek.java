package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything the whole server logs, at every level, from the first question on. Only in the test WAR. */
@Path("test/logboek")
@ApplicationScoped
public class Logboek {

    private static final Queue<String> REGELS = new ConcurrentLinkedQueue<>();
    private static final Handler ALLES = new Handler() {
        @Override
        public void publish(LogRecord regel) {
            String fout = regel.getThrown() == null ? "" : " " + regel.getThrown();
            Object[] bij = regel.getParameters();
            REGELS.add(regel.getLoggerName() + " " + regel.getMessage() + " "
                    + (bij == null ? "" : java.util.Arrays.toString(bij)) + fout);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Logger that talks about requests when it may. */
    private static final Logger WEB = Logger.getLogger("org.glassfish.jersey");

    @GET
    @Path("begin")
    @PermitAll
    public String begin() {
        REGELS.clear();
        Logger wortel = Logger.getLogger("");
        wortel.removeHandler(ALLES);
        ALLES.setLevel(Level.ALL);
        wortel.addHandler(ALLES);
        WEB.setLevel(Level.FINE);
        Logger.getLogger("nl.buurtregie").info("logboek begonnen");
        return "begonnen\n";
    }

    @GET
    @Path("lees")
    @PermitAll
    public String lees() {
        Logger.getLogger("").removeHandler(ALLES);
        WEB.setLevel(null);
        return String.join("\n", REGELS);
    }
}
