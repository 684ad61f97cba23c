package nl.buurtregie.privacy.bewaren;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing whose turn it is, to look at before and after it goes.
 *
 * @param naam by which its keeper finds it: "zaak 2024-0412"
 */
public record Proefstuk(String naam, List<Vraag> vragen) {

    public static final String INGEVULD = "ingevuld";

    /** @param kijk {@link #INGEVULD}, a word that may stay, or null when there is nothing; never what somebody wrote */
    public record Vraag(String wat, Supplier<String> kijk) {}

    /** What every question finds now; null where there is nothing. */
    List<String> kijk() {
        List<String> gevonden = new ArrayList<>(); // may hold null
        vragen.forEach(vraag -> gevonden.add(vraag.kijk().get()));
        return gevonden;
    }
}
