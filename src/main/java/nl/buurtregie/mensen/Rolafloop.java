package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.OneByOne;
import nl.buurtregie.platform.schedule.RegularWork;

/** Takes the roles whose last day has been, and the work that waited long enough for a role; one that fails leaves the others alone. */
@ApplicationScoped
class Rolafloop implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Rolafloop.class.getName());

    @Inject
    private Rolperioden perioden;

    @Inject
    private NeemRol neemRol;

    @Inject
    private Wachtwerk wachtwerk;

    @Inject
    private GeefWachtwerkUit geefUit;

    @Override
    public String what() {
        return "rollen beëindigen waarvan de laatste dag voorbij is";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void round() {
        OneByOne samen = new OneByOne(LOG);
        perioden.voorbij()
                .forEach(een -> samen.run(
                        () -> neemRol.neem(een.medewerkerId(), een.rol()),
                        () -> "rol " + een.rol().code() + " van account " + een.medewerkerId()
                                + " eindigde niet vanzelf"));
        wachtwerk
                .voorbij()
                .forEach(een -> samen.run(
                        () -> geefUit.vanzelf(een),
                        () -> "werk als " + een.rol().code() + " van account " + een.medewerkerId()
                                + " ging niet vanzelf weg"));
        samen.end();
    }
}
