package nl.buurtregie.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.Optional;

/** Room on the disk that this server writes to: its own folder, where its own database and the log stand too. */
@ApplicationScoped
class DiskVital implements Vital {

    private static final long LITTLE = 2_000_000_000L;
    private static final long NOTHING = 500_000_000L; // the launcher does not start with less

    @Override
    public String name() {
        return "Schijf";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Reading> read() {
        File here = new File("").getAbsoluteFile();
        return Optional.of(judge(here.getUsableSpace(), here.getTotalSpace()));
    }

    @Override
    public Optional<Reading> readWithoutDatabase() {
        return read();
    }

    static Reading judge(long free, long total) {
        String words = "Er is " + Size.words(free) + " vrij van " + Size.words(total) + ".";
        Reading reading = free < NOTHING
                ? Reading.of(
                        Condition.BROKEN, words + " Dat is te weinig: straks kan er niets meer bij. Maak ruimte vrij.")
                : free < LITTLE
                        ? Reading.of(Condition.ATTENTION, words + " Maak ruimte vrij voor de schijf vol is.")
                        : Reading.of(Condition.GOOD, words);
        return reading.with("buurtregie_schijf_vrij_bytes", "room on the disk of this server", free)
                .with("buurtregie_schijf_bytes", "size of the disk of this server", total);
    }
}
