package nl.buurtregie.platform.process;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Brings a new version of the process that differs in one word of its documentation. Only in the test WAR. */
@Path("test/nieuwe-versie")
@ApplicationScoped
public class TestVersion {

    @Inject
    private Engine engine;

    @GET
    @PermitAll
    @Transactional
    public String deploy() throws IOException {
        String file = new String(engine.file("bemiddeling.bpmn").readAllBytes(), StandardCharsets.UTF_8);
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .name("proef")
                .addString("bemiddeling.bpmn", file.replaceFirst("Eén zaak", "Een enkele zaak"))
                .deploy();
        return "er is een nieuwe versie\n";
    }
}
