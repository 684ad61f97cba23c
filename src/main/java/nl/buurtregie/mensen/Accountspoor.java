package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What an account left behind: its keys that still work, and its book. */
@ApplicationScoped
class Accountspoor {

    @Inject
    private Sleutels sleutels;

    @Inject
    private Accountboek boek;

    List<String> sleutels(long wie) {
        return sleutels.van(wie);
    }

    List<Accountwijziging> boek(long wie) {
        return boek.van(wie);
    }
}
