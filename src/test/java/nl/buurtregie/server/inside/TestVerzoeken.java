package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.TreeSet;
import nl.buurtregie.privacy.verzoek.Inzagebronnen;
import nl.buurtregie.privacy.verzoek.Verzoekherinnering;

/** Reminders about requests, now; and in which columns a request looks. Only in the test WAR. */
@Path("test/verzoeken")
@ApplicationScoped
public class TestVerzoeken {

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Verzoekherinnering herinnering;

    @GET
    @Path("velden")
    @PermitAll
    public String velden() {
        return String.join("\n", new TreeSet<>(bronnen.velden()));
    }

    @GET
    @Path("herinner")
    @PermitAll
    public String herinner() {
        return herinnering.meld() + "\n";
    }
}
