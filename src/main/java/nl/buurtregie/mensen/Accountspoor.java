package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.inloggen.Sleutelbos;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;

/** What an account left behind: its keys that still work, and its book. */
@ApplicationScoped
class Accountspoor {

    @Inject
    private Sleutels sleutels;

    @Inject
    private Accountboek boek;

    @Inject
    private Sleutelbossen bossen;

    Sleutelbos bos(long wie) {
        return bossen.van(wie);
    }

    List<String> sleutels(long wie) {
        return sleutels.van(wie);
    }

    List<Accountwijziging> boek(long wie) {
        return boek.van(wie);
    }
}
