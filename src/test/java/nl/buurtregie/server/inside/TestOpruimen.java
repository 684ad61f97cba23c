package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.TreeSet;
import nl.buurtregie.privacy.bewaren.Bewaarplan;

/** The round of the night, now; and which columns it answers for. Only in the test WAR. */
@Path("test/opruimen")
@ApplicationScoped
public class TestOpruimen {

    @Inject
    private Bewaarplan plan;

    @GET
    @PermitAll
    public String ruimOp() {
        int weg = plan.soorten().stream()
                .mapToInt(soort -> plan.ruimOp(soort, 100))
                .sum();
        return weg + "\n";
    }

    @GET
    @Path("velden")
    @PermitAll
    public String velden() {
        TreeSet<String> velden = new TreeSet<>();
        plan.soorten().forEach(soort -> velden.addAll(soort.velden()));
        return String.join("\n", velden);
    }

    @GET
    @Path("soorten")
    @PermitAll
    public String soorten() {
        return plan.soorten().stream()
                .map(soort -> soort.bewaring().code())
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
