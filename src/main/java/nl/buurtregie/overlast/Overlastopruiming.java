package nl.buurtregie.overlast;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every hour: photos, contacts and notes whose time is over go, forgotten walks end, hotspots are counted again. */
@ApplicationScoped
public class Overlastopruiming {

    private static final Logger LOG = Logger.getLogger(Overlastopruiming.class.getName());

    @Inject
    private Fotokluis fotos;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Hotspots hotspots;

    @Inject
    private Rondebewaking rondes;

    @Resource
    private ManagedScheduledExecutorService rooster;

    @Inject
    private Overlastopruiming zelf;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rooster.scheduleWithFixedDelay(this::probeer, 3, 60, TimeUnit.MINUTES);
    }

    private void probeer() {
        try {
            zelf.ruimOp();
        } catch (RuntimeException mislukt) { // a schedule that throws stops for good
            LOG.log(Level.WARNING, "overlast niet opgeruimd, over een uur opnieuw", mislukt);
        }
    }

    /** What was done. */
    public record Opgeruimd(int fotos, int contacten, int notities, int rondes, int hotspots) {}

    @Transactional
    public Opgeruimd ruimOp() {
        return new Opgeruimd(
                fotos.ruimOp(),
                meldingen.vergeetContacten(),
                meldingen.vergeetNotities(),
                rondes.sluit(),
                hotspots.herzie());
    }
}
