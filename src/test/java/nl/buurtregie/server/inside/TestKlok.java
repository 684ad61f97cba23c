package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Timestamp;
import java.time.Duration;
import nl.buurtregie.demo.MovableClockProducer;

/** Lets a browser test pass six weeks in a second. Only in the test WAR. */
@Path("test/klok")
@ApplicationScoped
public class TestKlok {

    @Inject
    private MovableClockProducer klok;

    @PersistenceContext
    private EntityManager em;

    /** Whoever is logged in comes along: a test is no longer than a morning's work. */
    @GET
    @Path("{dagen}")
    @PermitAll
    @Transactional
    public String verzet(@PathParam("dagen") int dagen) {
        klok.movable().shift(Duration.ofDays(dagen));
        em.createNativeQuery("update sessie set begonnen = ?1, gezien = ?1 where einde is null")
                .setParameter(1, Timestamp.from(klok.movable().instant()))
                .executeUpdate();
        return "het is nu over " + dagen + " dagen\n";
    }
}
