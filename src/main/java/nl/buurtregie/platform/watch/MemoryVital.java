package nl.buurtregie.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Optional;

/** What is left of the memory after it was last cleaned up: what is in use between two times says nothing. */
@ApplicationScoped
class MemoryVital implements Vital {

    private static final double NEARLY_FULL = 0.9;

    @Override
    public String name() {
        return "Geheugen";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Reading> read() {
        long kept = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return Optional.of(judge(kept, Runtime.getRuntime().maxMemory()));
    }

    @Override
    public Optional<Reading> readWithoutDatabase() {
        return read();
    }

    static Reading judge(long kept, long most) {
        String words = "De server houdt " + Size.words(kept) + " vast van de " + Size.words(most) + " die mag.";
        Reading reading = kept > most * NEARLY_FULL
                ? Reading.of(
                        Condition.ATTENTION,
                        words + " Dat is bijna alles. Geef de server meer geheugen (BUURTREGIE_JAVA_OPTS met -Xmx).")
                : Reading.of(Condition.GOOD, words);
        return reading.with("buurtregie_geheugen_na_opruimen_bytes", "heap in use after the last collection", kept)
                .with("buurtregie_geheugen_hoogstens_bytes", "heap that the server may use", most);
    }
}
