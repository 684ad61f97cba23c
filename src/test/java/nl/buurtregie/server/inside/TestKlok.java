package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtregie.demo.MovableClockProducer;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;

/** Lets a browser test pass six weeks in a second. Only in the test WAR. */
@Path("test/klok")
@ApplicationScoped
public class TestKlok {

    private static final Set<String> VERTELT = Set.of(
            "Afloopronde",
            "Enqueteronde",
            "Escalatiepost",
            "Gespreksherinnering",
            "Herinneringspost",
            "Mailherinnering",
            "Paarherinnering");

    @Inject
    @Any
    private Instance<RegularWork> rondes;

    @Inject
    private MovableClockProducer klok;

    @PersistenceContext
    private EntityManager em;

    @GET
    @Path("{dagen}")
    @PermitAll
    @Transactional
    public String verzet(@PathParam("dagen") int dagen) {
        zet(Duration.ofDays(dagen));
        return "het is nu over " + dagen + " dagen\n";
    }

    /** Ten in the morning, so many days on. @return how many seconds ahead that is */
    @GET
    @Path("{dagen}/ochtend")
    @PermitAll
    @Transactional
    public String ochtend(@PathParam("dagen") int dagen) {
        Instant nu = Instant.now();
        LocalDate dag = LocalDate.ofInstant(nu, SharedClock.ZONE).plusDays(dagen);
        Duration vooruit =
                Duration.between(nu, dag.atTime(10, 0).atZone(SharedClock.ZONE).toInstant());
        zet(vooruit);
        return Long.toString(vooruit.toSeconds());
    }

    /** What the morning brings, without waiting for its quarter of an hour: everything that tells somebody something. */
    @GET
    @Path("post")
    @PermitAll
    public String post() {
        return doe(VERTELT);
    }

    /** What waits goes out now. */
    @GET
    @Path("verzend")
    @PermitAll
    public String verzend() {
        return doe(Set.of("Verzender"));
    }

    private String doe(Set<String> welke) {
        List<String> gedaan = new ArrayList<>();
        for (Instance.Handle<RegularWork> werk : rondes.handles()) {
            String naam = werk.getBean().getBeanClass().getSimpleName();
            if (welke.contains(naam)) {
                werk.get().round();
                gedaan.add(naam);
            }
        }
        return String.join(" ", new TreeSet<>(gedaan));
    }

    /** Whoever is logged in comes along: a test is no longer than a morning's work. */
    private void zet(Duration vooruit) {
        klok.movable().shift(vooruit);
        em.createNativeQuery("update sessie set begonnen = ?1, gezien = ?1 where einde is null")
                .setParameter(1, Timestamp.from(klok.movable().instant()))
                .executeUpdate();
    }
}
