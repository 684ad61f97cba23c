package nl.buurtregie.bemiddeling.zoek;

import java.util.Optional;
import nl.buurtregie.platform.SearchText;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How much one word looks like another, for what is marked on the page; what is found is the database's. */
public final class Woordgelijkenis {

    private static final JaroWinklerSimilarity MAAT = new JaroWinklerSimilarity();

    /** From here a reader sees a slip of the pen. */
    private static final double GENOEG = 0.85;

    private Woordgelijkenis() {}

    static boolean lijkt(String een, String ander) {
        return MAAT.apply(een, ander) >= GENOEG;
    }

    /** The word of a text that looks most like this one, as it is written there; empty when none does. */
    public static Optional<String> meest(String woord, String tekst) {
        String beste = null;
        double gelijkenis = GENOEG;
        for (String deel : tekst.split("[^\\p{L}\\p{N}]+")) {
            double maat = MAAT.apply(woord, SearchText.of(deel));
            if (maat >= gelijkenis) {
                beste = deel;
                gelijkenis = maat;
            }
        }
        return Optional.ofNullable(beste);
    }
}
