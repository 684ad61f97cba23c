package nl.buurtregie.platform.process;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Brings a version of the process in which one step is gone and another has a new name; asked again, the one of the program.
 * Only in the test WAR.
 */
@Path("test/nieuwe-versie")
@ApplicationScoped
public class TestVersion {

    @Inject
    private Engine engine;

    @GET
    @PermitAll
    @Transactional
    public String deploy(@QueryParam("terug") @DefaultValue("false") boolean back) throws IOException {
        String file = new String(engine.file("bemiddeling.bpmn").readAllBytes(), StandardCharsets.UTF_8);
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .name("proef")
                .addString("bemiddeling.bpmn", back ? file : other(file))
                .deploy();
        return "er is een nieuwe versie\n";
    }

    private static String other(String file) {
        return file.replaceAll("\\bbedenktijd\\b", "bedenkweken")
                .replace("Contact met de tweede buur", "Aanbellen bij de tweede buur");
    }
}
