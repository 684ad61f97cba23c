package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.buurtregie.platform.schedule.RegularWork;

/** Every hour: photos, contacts and notes whose time is over go, forgotten walks end, hotspots are counted again. */
@ApplicationScoped
public class Overlastopruiming implements RegularWork {

    @Inject
    private Fotokluis fotos;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Hotspots hotspots;

    @Inject
    private Rondebewaking rondes;

    @Override
    public String what() {
        return "overlast opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void round() {
        ruimOp();
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
