package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import nl.buurtregie.demo.MovableClockProducer;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaarplan;

/** The round of the night, now; and which columns it answers for. Only in the test WAR. */
@Path("test/opruimen")
@ApplicationScoped
public class TestOpruimen {

    @Inject
    private Bewaarplan plan;

    @Inject
    @Any
    private Instance<RegularWork> werk;

    @Inject
    private MovableClockProducer klok;

    @GET
    @PermitAll
    public String ruimOp() {
        int weg = plan.soorten().stream()
                .mapToInt(soort -> plan.ruimOp(soort, 100))
                .sum();
        return weg + "\n";
    }

    /** The round itself, as if it were three o'clock at night and there was none yet. */
    @GET
    @Path("nacht")
    @PermitAll
    public String vannacht() {
        Instant nacht = LocalDate.now(SharedClock.ZONE)
                .atTime(3, 0)
                .atZone(SharedClock.ZONE)
                .toInstant();
        klok.movable().at(nacht, taak("Nachtronde")::round);
        return "gedaan\n";
    }

    /** What waits to go to the bucket, or to be taken away there, now. */
    @GET
    @Path("opslag")
    @PermitAll
    public String opslag() {
        taak("FileRounds").round();
        return "gedaan\n";
    }

    private RegularWork taak(String naam) {
        for (Instance.Handle<RegularWork> een : werk.handles()) {
            if (een.getBean().getBeanClass().getSimpleName().equals(naam)) {
                return een.get();
            }
        }
        throw new IllegalStateException(naam);
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
