package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;

/** Takes the roles whose last day has been; one that fails leaves the others alone. */
@ApplicationScoped
class Rolafloop implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Rolafloop.class.getName());

    @Inject
    private Rolperioden perioden;

    @Inject
    private NeemRol neemRol;

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
        perioden.voorbij().forEach(this::neem);
    }

    private void neem(Rolperioden.Periode een) {
        try {
            neemRol.neem(een.medewerkerId(), een.rol());
        } catch (RuntimeException mislukt) {
            LOG.log(
                    Level.WARNING,
                    "rol " + een.rol().code() + " van account " + een.medewerkerId() + " eindigde niet vanzelf",
                    mislukt);
        }
    }
}
